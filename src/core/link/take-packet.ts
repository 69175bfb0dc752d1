import { FIGURE_PERIOD_MARK, type Figure, type Figures, type ListDefinition } from '@/core/figures';
import { formatPeriod, halfPeriod, monthPeriod, monthsOf, quarterPeriod, type Period } from '@/core/values';
import type { CarriedFigure, Packet } from './packet';

/** Rows carried of one figure: as many as a document's record keeps. */
const MOST_ROWS = 1000;
const MOST_EXCLUDED = 300;

/** Everything there is to know of the figures, also for the months, quarters and halves of their period. */
export function takePacket(
  figures: Figures,
  lists: readonly ListDefinition[],
  rest: Pick<Packet, 'takenAt' | 'ledgers' | 'findings' | 'reminders'>,
): Packet {
  const shown = new Set(figures.all().map(({ key }) => key));
  const whole = figures.keys.flatMap((key): readonly CarriedFigure[] => {
    const figure = figures.get(key);
    if (figure === null) return [];
    return [{ figure: shorten(figure), names: figures.namesOf(key), shown: shown.has(key) }];
  });
  const parts = partsOf(figures.scope.period).flatMap((part) =>
    Array.from(shown, (key) => figures.get(`${key}${FIGURE_PERIOD_MARK}${part}`)),
  );
  return {
    ...rest,
    scope: figures.scope,
    figures: [
      ...whole,
      ...parts.flatMap((figure) =>
        figure === null ? [] : [{ figure: shorten(figure), names: [], shown: false }],
      ),
    ],
    lists: lists.map((list) => ({ name: list.name, rows: figures.list(list) })),
  };
}

/** Months, quarters and halves that lie whole within the period, in contract form. */
function partsOf(period: Period): readonly string[] {
  const months = monthsOf(period);
  const years = Array.from(new Set(months.map(({ year }) => year)));
  const longer = years.flatMap((year) => [
    ...[1, 2].map((half) => halfPeriod(year, half)),
    ...[1, 2, 3, 4].map((quarter) => quarterPeriod(year, quarter)),
  ]);
  const inside = longer.filter((part) =>
    monthsOf(part).every(({ year, month }) => months.some((one) => one.year === year && one.month === month)),
  );
  const single = months.map(({ year, month }) => monthPeriod(year, month));
  return [...inside, ...single].map(formatPeriod).filter((part) => part !== formatPeriod(period));
}

function shorten(figure: Figure): Figure {
  const { rows, excluded } = figure;
  if (rows.length <= MOST_ROWS && excluded.length <= MOST_EXCLUDED) return figure;
  return {
    ...figure,
    rows: rows.slice(0, MOST_ROWS),
    excluded: excluded.slice(0, MOST_EXCLUDED),
    shortened: true,
  };
}
