import type { Paint, Role } from '../../archive/paint.ts';
import type { Finding } from './finding.ts';

const WORDS: Readonly<Record<Finding['verdict'], readonly [word: string, role: Role]>> = {
  right: ['right', 'good'],
  better: ['advice', 'notice'],
  wrong: ['WRONG', 'problem'],
};
/** The longest of the words and of what is looked at. */
const WIDTHS = [7, 13] as const;

/** One line a finding: what was found, about what, and what to do. */
export function formatFinding({ verdict, about, seen, remedy }: Finding, paint: Paint): string {
  const [word, role] = WORDS[verdict];
  const told = remedy === undefined ? seen : `${seen} ${remedy}`;
  return `${paint(role, word.padEnd(WIDTHS[0]))}${about.padEnd(WIDTHS[1])}${told}\n`;
}

/** How many findings of which kind. */
export function sumUp(findings: readonly Finding[]): string {
  const count = (verdict: Finding['verdict']) => findings.filter((finding) => finding.verdict === verdict).length;
  const counts = `${count('right')} right, ${count('better')} could be better, ${count('wrong')} wrong`;
  return `${findings.length} looked at: ${counts}.`;
}
