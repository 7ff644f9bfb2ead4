import { foldAccents, wordsOf } from './letters.ts';

/** A page that answered, by Pagefind's name for it, and how well. */
export interface Answer {
  readonly id: string;
  readonly score: number;
}

/** What the answers to a question count. */
export interface Worth {
  readonly worth: number;
  /** Whether Pagefind's score shares the worth out. */
  readonly isScored: boolean;
  /** Whether only pages gain that the reading has found before. */
  readonly isLift: boolean;
}

/** Points of pages, summed over the questions of a reading; of several readings the best counts. */
export class Scoreboard {
  readonly #best = new Map<string, number>();
  #reading = new Map<string, number>();

  /** Counts the answers to a question of the present reading. */
  count(answers: readonly Answer[], { worth, isScored, isLift }: Worth): void {
    const most = Math.max(...answers.map(({ score }) => score), 0);
    for (const { id, score } of answers.filter((answer) => !isLift || this.#reading.has(answer.id))) {
      const share = isScored && most > 0 ? score / most : 1;
      this.#reading.set(id, (this.#reading.get(id) ?? 0) + worth * share);
    }
  }

  /** Ends a reading whose results count by a weight; says how many pages it found. */
  closeReading(weight: number): number {
    for (const [id, points] of this.#reading) {
      this.#best.set(id, Math.max(this.#best.get(id) ?? 0, points * weight));
    }
    const found = this.#reading.size;
    this.#reading = new Map();
    return found;
  }

  /** Pages by their points, the most first. */
  ranking(): { id: string; points: number }[] {
    return [...this.#best].map(([id, points]) => ({ id, points })).sort((a, b) => b.points - a.points);
  }
}

/** Facts of a page that bear on its place among the results. */
export interface PageFacts {
  readonly title: string;
  readonly kind: string;
  /** Level of a locality. */
  readonly level?: string | undefined;
  /** Whether a locality stands today. */
  readonly isPresent?: boolean;
  /** Whether a figure is a result or a target. */
  readonly type?: string | undefined;
  /** How many figures an indicator has. */
  readonly figures?: number | undefined;
}

/** Among pages that answer alike, the larger thing first: an indicator before its figures, a province before a ward. */
const PRIORS: Readonly<Record<string, number>> = {
  congress: 0.2,
  indicator: 0.25,
  article: 0.3,
  figure: 0.05,
  province: 0.6,
  municipality: 0.6,
  city: 0.3,
  town: 0.2,
  'urban-district': 0.2,
  district: 0.2,
  page: 0.1,
};

/** Of indicators that answer alike, readers mean the one of which more is known: points for twice as many figures. */
const FIGURES_WORTH = 0.15;
const MOST_FIGURES_WORTH = 0.5;

/** Points that only the page itself can give: how much of its title the query is, and what the page is. */
export function pointsOfPage(facts: PageFacts, readings: readonly string[]): number {
  const words = wordsOf(foldAccents(facts.title));
  const title = ` ${words.join(' ')} `;
  const shares = readings.map((reading) => {
    const asked = wordsOf(foldAccents(reading));
    return title.includes(` ${asked.join(' ')} `) ? asked.length / words.length : 0;
  });
  const share = Math.max(...shares, 0);
  const inTitle = share > 0 ? 0.4 + 0.6 * share : 0;
  const withAccents = readings.some((reading) => facts.title.toLowerCase().includes(reading)) ? 0.2 : 0;
  const isReal = facts.isPresent === true || facts.type === 'actual';
  const figures = Math.min(FIGURES_WORTH * Math.log2(facts.figures ?? 1), MOST_FIGURES_WORTH);
  return inTitle + withAccents + figures + (isReal ? 0.08 : 0) + (PRIORS[facts.level ?? facts.kind] ?? 0);
}
