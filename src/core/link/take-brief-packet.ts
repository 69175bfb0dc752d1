import { FIGURE_PERIOD_MARK, type Figure, type Figures } from '@/core/figures';
import { formatPeriod, monthPeriod, monthsOf } from '@/core/values';
import type { CarriedFigure, Packet } from './packet';
import { withoutQuote } from './without-quotes';

/** What is asked of a brief packet. */
export interface BriefQuestion {
  readonly keys: readonly string[];
  /** Those of them that are wanted for each month of the period too. */
  readonly byMonth: readonly string[];
}

/**
 * A packet of some figures' values and of nothing behind them, for who adds up a thousand ledgers: no rows, no
 * definitions, no lists. `takePacket` takes everything.
 */
export function takeBriefPacket(
  figures: Figures,
  { keys, byMonth }: BriefQuestion,
  rest: Pick<Packet, 'takenAt' | 'ledgers' | 'findings' | 'reminders' | 'settings'>,
  /** Words that say a meeting was not held. */
  notHeld: RegExp,
): Packet {
  const { scope } = figures;
  const months = monthsOf(scope.period).map(({ year, month }) => formatPeriod(monthPeriod(year, month)));
  const parts = byMonth.flatMap((key) => months.map((month) => `${key}${FIGURE_PERIOD_MARK}${month}`));
  return {
    ...rest,
    scope,
    figures: [...keys, ...parts].flatMap((key): readonly CarriedFigure[] => {
      const figure = figures.get(key);
      return figure === null ? [] : [{ figure: briefFigure(figure), names: [], shown: false }];
    }),
    findings: rest.findings.map((finding) => withoutQuote(finding, notHeld)),
    lists: [],
  };
}

/** Field by field: what is not asked for is not computed. */
function briefFigure({ key, value, possible, unit }: Figure): Figure {
  return {
    key,
    label: '',
    unit,
    value,
    text: '',
    definition: '',
    rows: [],
    excluded: [],
    possible,
    shortened: true,
  };
}
