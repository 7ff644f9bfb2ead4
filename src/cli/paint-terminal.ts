import { styleText } from 'node:util';
import { plain, type Paint, type Role } from '../archive/paint.ts';

const STYLES = {
  file: ['bold', 'underline'],
  place: 'cyan',
  code: 'dim',
  problem: ['bold', 'red'],
  notice: 'yellow',
  good: 'green',
} as const satisfies Record<Role, Parameters<typeof styleText>[0]>;

/** Colours where somebody looks at them and has not said no: on a terminal, without NO_COLOR (https://no-color.org). */
export function choosePaint(
  stream: { readonly isTTY?: boolean | undefined },
  env: Readonly<Record<string, string | undefined>>,
): Paint {
  const isWanted = stream.isTTY === true && !env['NO_COLOR'] && env['TERM'] !== 'dumb';
  return isWanted ? (role, text) => styleText(STYLES[role], text, { validateStream: false }) : plain;
}
