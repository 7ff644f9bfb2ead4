import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The parts of V8's .cpuprofile that are read here; times are microseconds. */
interface CpuProfile {
  readonly nodes: readonly {
    readonly id: number;
    readonly callFrame: { readonly functionName: string; readonly url: string; readonly lineNumber: number };
  }[];
  readonly samples: readonly number[];
  readonly timeDeltas: readonly number[];
}

const ROWS = 25;
const PROJECT = fileURLToPath(new URL('..', import.meta.url));

/** The functions that took most time themselves, the most first: share, milliseconds, name and place. */
export function summariseProfile(text: string): string[] {
  const { nodes, samples, timeDeltas } = JSON.parse(text) as CpuProfile;
  const names = new Map(nodes.map(({ id, callFrame }) => [id, nameOf(callFrame)]));
  const times = new Map<string, number>();
  for (const [index, sample] of samples.entries()) {
    const name = names.get(sample) ?? '';
    times.set(name, (times.get(name) ?? 0) + (timeDeltas[index] ?? 0));
  }
  const whole = [...times.values()].reduce((sum, time) => sum + time, 0);
  return [...times]
    .sort(([, a], [, b]) => b - a)
    .slice(0, ROWS)
    .map(([name, time]) => {
      const share = ((100 * time) / whole).toFixed(1);
      return `${share.padStart(5)} %  ${Math.round(time / 1000)
        .toString()
        .padStart(7)} ms  ${name}`;
    });
}

function nameOf({ functionName, url, lineNumber }: CpuProfile['nodes'][number]['callFrame']): string {
  const name = functionName === '' ? '(anonymous)' : functionName;
  if (url === '') return name;
  const file = url.startsWith('file:') ? relative(PROJECT, fileURLToPath(url)) : url;
  return `${name}  ${file.replace(/^node_modules\//u, '')}:${lineNumber + 1}`;
}
