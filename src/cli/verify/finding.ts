/** What one look at a site found. */
export interface Finding {
  /** `better` is what readers can do without, or what some hosts cannot be told. */
  readonly verdict: 'right' | 'better' | 'wrong';
  /** What was looked at, in a word or two. */
  readonly about: string;
  /** What was seen, a sentence. */
  readonly seen: string;
  /** What to do about it, a sentence. */
  readonly remedy?: string;
}

export function right(about: string, seen: string): Finding {
  return { verdict: 'right', about, seen };
}

export function better(about: string, seen: string, remedy: string): Finding {
  return { verdict: 'better', about, seen, remedy };
}

export function wrong(about: string, seen: string, remedy: string): Finding {
  return { verdict: 'wrong', about, seen, remedy };
}
