import { compactText, formatPeriod, lazily, parsePeriod } from '@/core/values';
import { FIGURE_PERIOD_MARK } from './figure-period';

/** A figure and what people call it besides its key. */
export interface NamedFigure {
  readonly key: string;
  readonly names: readonly string[];
}

/** Keys by every name they are asked for; of two figures with one name, the first has it. */
export class NameIndex {
  /** Looked up only by who is asked for a figure by its name. */
  private readonly keys: () => ReadonlyMap<string, string>;

  /** Parts of the time without a year are taken of `year`. */
  constructor(
    figures: readonly NamedFigure[],
    private readonly year: number,
  ) {
    this.keys = lazily(() => {
      const entries = figures.flatMap(({ key, names }) =>
        [...names, key].map((name) => [compactText(name), key] as const),
      );
      return new Map(entries.reverse());
    });
  }

  /** The key a name means, with or without `@` and a part of the time. Null: none. */
  keyOf(name: string): string | null {
    const [base = '', part, ...more] = compactText(name).split(FIGURE_PERIOD_MARK);
    const key = this.keys().get(base);
    if (key === undefined || more.length > 0) return null;
    if (part === undefined) return key;
    const period = parsePeriod(part, this.year);
    return period === null ? null : `${key}${FIGURE_PERIOD_MARK}${formatPeriod(period)}`;
  }
}
