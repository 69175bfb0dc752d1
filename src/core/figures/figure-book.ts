import { compactText, describePeriod, formatPeriod, parsePeriod } from '@/core/values';
import { computeFigure } from './compute-figure';
import { FIGURE_PERIOD_MARK } from './figure-period';
import type { Figure } from './figure';
import type { FigureDefinition } from './figure-definition';
import type { FigureLookup, FigureRequest } from './figure-lookup';

/**
 * All figures of a ledger, each computed when first asked for and then kept.
 * Besides the defined keys it knows every one of them for a part of the time: `generalMeeting.count@2021-06`.
 */
export class FigureBook implements FigureLookup {
  private readonly definitions: ReadonlyMap<string, FigureDefinition>;
  private readonly names: ReadonlyMap<string, string>;
  private readonly computed = new Map<string, Figure | null>();

  constructor(readonly request: FigureRequest) {
    this.definitions = new Map(request.definitions.map((definition) => [definition.key, definition]));
    this.names = new Map(
      request.definitions
        .flatMap(({ key, label, aliases = [] }) =>
          [label, ...aliases, key].map((name) => [compactText(name), key] as const),
        )
        .reverse(),
    );
  }

  /** Figures for readers, in the order of their definitions. */
  all(): readonly Figure[] {
    return this.request.definitions.flatMap(({ key, internal }) =>
      internal === true ? [] : (this.get(key) ?? []),
    );
  }

  get(key: string): Figure | null {
    const known = this.computed.get(key);
    if (known !== undefined) return known;
    // A phrase that leads back to itself meets this null instead of running on for ever.
    this.computed.set(key, null);
    const figure = this.compute(key);
    this.computed.set(key, figure);
    return figure;
  }

  keyOf(name: string): string | null {
    const [base = '', part, ...more] = compactText(name).split(FIGURE_PERIOD_MARK);
    const key = this.names.get(base);
    if (key === undefined || more.length > 0) return null;
    if (part === undefined) return key;
    const period = parsePeriod(part, this.request.scope.year);
    return period === null ? null : `${key}${FIGURE_PERIOD_MARK}${formatPeriod(period)}`;
  }

  private compute(key: string): Figure | null {
    const whole = this.definitions.get(key);
    if (whole !== undefined) return computeFigure(whole, this);
    const at = key.lastIndexOf(FIGURE_PERIOD_MARK);
    const definition = this.definitions.get(key.slice(0, Math.max(0, at)));
    const period = at < 0 ? null : parsePeriod(key.slice(at + 1), this.request.scope.year);
    if (definition?.type !== 'records' || period === null || definition.time === 'previousYear') return null;
    const label = `${definition.label}（${describePeriod(period)}）`;
    return computeFigure({ ...definition, key, label, time: period }, this);
  }
}
