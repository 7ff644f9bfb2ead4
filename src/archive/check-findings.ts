import type { AcceptedFindings } from '../core/model/finding.ts';
import { problemAt } from '../core/parse.ts';
import type { Problem } from '../core/problem.ts';
import { compareKeys } from '../core/text/collate.ts';
import { LANGUAGES, type Language } from '../core/text/language.ts';
import type { Archive } from './archive.ts';
import { tellFindingsOf, type TitleWords } from './findings-of.ts';
import { FINDINGS, readFindings } from './read-findings.ts';
import { wholeFile } from './unreadable.ts';

/** What each language lends to findings; this layer has no words of its own. */
export type WordsIn = (language: Language) => TitleWords;

/** What has become of a sentence since an editor accepted it; `was` is absent of a new one, `is` of one that is gone. */
export interface UnreadFinding {
  readonly key: string;
  readonly was?: AcceptedFindings[string];
  readonly is?: AcceptedFindings[string];
}

/** The sentences that pages of a checked archive would show, in every language, sorted by their names. */
export function listFindings(archive: Archive, wordsIn: WordsIn): AcceptedFindings {
  const say = (language: Language) =>
    [...archive.indicators.values()].flatMap((indicator) =>
      tellFindingsOf(archive, indicator, language, wordsIn(language)).findings.map(
        ({ key, text }) => [key, text] as const,
      ),
    );
  const english = new Map(say('en'));
  return Object.fromEntries(
    say('vi')
      .sort(([a], [b]) => compareKeys(a, b))
      .map(([key, vi]) => [key, { vi, en: english.get(key) ?? vi }]),
  );
}

/** What is said now and was not accepted so, and what was accepted and is said no more, sorted by name. */
export function findUnread(accepted: AcceptedFindings, now: AcceptedFindings): UnreadFinding[] {
  const keys = [...new Set([...Object.keys(accepted), ...Object.keys(now)])].sort(compareKeys);
  return keys.flatMap((key): UnreadFinding[] => {
    const [was, is] = [ownOf(accepted, key), ownOf(now, key)];
    if (was && is && LANGUAGES.every((language) => was[language] === is[language])) return [];
    return [{ key, ...(was && { was }), ...(is && { is }) }];
  });
}

/** Tells which sentences of the program no editor has read as they would be published. */
export function checkFindings(root: string, archive: Archive, wordsIn: WordsIn): Problem[] {
  const file = readFindings(root, []);
  const where = file?.where ?? wholeFile(FINDINGS);
  return findUnread(file?.value ?? {}, listFindings(archive, wordsIn)).map(({ key, was, is }) => {
    if (was === undefined) return problemAt(where, [key], 'finding/new', `The program would say ${quote(is)}.`, ACCEPT);
    if (is === undefined)
      return problemAt(where, [key], 'finding/gone', `The program no longer says ${quote(was)}.`, DROP);
    return problemAt(where, [key], 'finding/changed', sayOldAndNew(was, is), ACCEPT);
  });
}

/** Old and new, in the languages in which they differ. */
function sayOldAndNew(was: AcceptedFindings[string], is: AcceptedFindings[string]): string {
  const changed = LANGUAGES.filter((language) => was[language] !== is[language]);
  return `The program would say ${changed.map((language) => `"${is[language]}", not "${was[language]}"`).join(', and ')}.`;
}

const COMMAND = 'npm run findings -- --accept';
const ACCEPT = `Where it is true, run ${COMMAND}; else mend the figures, or give the indicator a "finding" of its own.`;
const DROP = `Look whether its figures are as they should be; then run ${COMMAND}.`;

function quote(said: AcceptedFindings[string] | undefined): string {
  return `"${said?.vi ?? ''}" (in English "${said?.en ?? ''}")`;
}

/** A name may be that of a member of every object. */
function ownOf(findings: AcceptedFindings, key: string): AcceptedFindings[string] | undefined {
  return Object.hasOwn(findings, key) ? findings[key] : undefined;
}
