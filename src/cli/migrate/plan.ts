import { applyEdits, modify } from 'jsonc-parser';
import { SITE } from '../../archive/reading.ts';
import type { Step, Texts } from './steps.ts';

/** What lifts an archive: the steps in their order, and the new texts of the files that they change. */
export interface Migration {
  readonly steps: readonly Step[];
  readonly texts: Texts;
}

/** Works out what becomes of an archive of version `from` up to version `to`; `texts` are all of its files. */
export function planMigration(all: readonly Step[], from: number, to: number, texts: Texts): Migration {
  const steps = Array.from({ length: to - from }, (_, index) => nextStep(all, from + index));
  const lifted = steps.reduce<Texts>((before, step) => nameVersion(apply(step, before), step.from + 1), texts);
  return { steps, texts: new Map([...lifted].filter(([file, text]) => texts.get(file) !== text)) };
}

function nextStep(all: readonly Step[], version: number): Step {
  const step = all.find(({ from }) => from === version);
  if (step === undefined) throw new Error(`No step leads on from version ${version}.`);
  return step;
}

function apply(step: Step, texts: Texts): Texts {
  return new Map([...texts, ...step.apply(texts)]);
}

function nameVersion(texts: Texts, version: number): Texts {
  const text = texts.get(SITE) ?? '{}';
  const edits = modify(text, ['schema_version'], version, { getInsertionIndex: () => 0 });
  return new Map([...texts, [SITE, applyEdits(text, edits)]]);
}
