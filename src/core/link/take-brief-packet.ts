import { FIGURE_PERIOD_MARK, type Figures } from '@/core/figures';
import { formatPeriod, monthPeriod, monthsOf } from '@/core/values';
import type { Packet } from './packet';
import { withoutQuote } from './without-quotes';

/** What is asked of a brief packet. */
export interface BriefQuestion {
  readonly keys: readonly string[];
  /** Those that are wanted for each month of the period too. */
  readonly byMonth: readonly string[];
}

/**
 * A packet of what some figures say and of nothing behind them, for who adds up a thousand ledgers: no rows, no
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
    figures: [],
    values: Object.fromEntries(
      [...keys, ...parts].map((key) => [key, figures.get(key)?.value ?? null] as const),
    ),
    findings: rest.findings.map((finding) => withoutQuote(finding, notHeld)),
    lists: [],
  };
}
