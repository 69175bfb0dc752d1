import {
  FIGURE_PERIOD_MARK,
  type Figure,
  type Figures,
  type ListDefinition,
  type RowRef,
} from '@/core/figures';
import {
  formatPeriod,
  halfPeriod,
  monthPeriod,
  monthsOf,
  quarterPeriod,
  remember,
  type Period,
} from '@/core/values';
import type { CarriedFigure, Packet } from './packet';
import { withoutQuote, withoutRemark } from './without-quotes';

/** Rows carried of one figure: as many as a document's record keeps. */
const MOST_ROWS = 1000;
const MOST_EXCLUDED = 300;

/**
 * Everything there is to know of the figures, also by the name of their period and for its months, quarters and
 * halves. What was typed into cells where people's names may stand stays behind.
 */
export function takePacket(
  figures: Figures,
  lists: readonly ListDefinition[],
  rest: Pick<Packet, 'takenAt' | 'ledgers' | 'findings' | 'reminders' | 'settings'>,
  /** Words that say a meeting was not held. */
  notHeld: RegExp,
): Packet {
  const carriedRow = remember((row: RowRef): RowRef => {
    const { fingerprint, topic } = figures.contentOf(row);
    return { ...row, topic: topic ?? row.topic, fingerprint };
  });
  const carried = (figure: Figure) => carriedFigure(figure, carriedRow, notHeld);
  const topics = carriedTopics(figures, carriedRow);
  const shown = new Set(figures.all().map(({ key }) => key));
  const whole = figures.keys.flatMap((key): readonly CarriedFigure[] => {
    const figure = figures.get(key);
    if (figure === null) return [];
    return [{ figure: carried(figure), names: figures.namesOf(key), shown: shown.has(key) }];
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
        figure === null ? [] : [{ figure: carried(figure), names: [], shown: false }],
      ),
    ],
    findings: rest.findings.map((finding) => withoutQuote(finding, notHeld)),
    lists: lists.map((list) => ({ name: list.name, rows: withTopics(figures.list(list), topics) })),
  };
}

/** What is carried of each topic in which somebody is named. */
function carriedTopics(figures: Figures, carriedRow: (row: RowRef) => RowRef): ReadonlyMap<string, string> {
  const rows = figures.all().flatMap((figure) => figure.rows);
  return new Map(
    rows.flatMap((row): readonly [string, string][] => {
      const { topic } = carriedRow(row);
      return topic === row.topic ? [] : [[row.topic, topic]];
    }),
  );
}

function withTopics(
  rows: readonly (readonly string[])[],
  topics: ReadonlyMap<string, string>,
): readonly (readonly string[])[] {
  return topics.size === 0 ? rows : rows.map((cells) => cells.map((cell) => topics.get(cell) ?? cell));
}

/** The period itself, and the months, quarters and halves that lie whole within it, in contract form. */
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
  return Array.from(new Set([period, ...inside, ...single].map(formatPeriod)));
}

function carriedFigure(figure: Figure, carriedRow: (row: RowRef) => RowRef, notHeld: RegExp): Figure {
  const { rows, excluded } = figure;
  const isWhole = rows.length <= MOST_ROWS && excluded.length <= MOST_EXCLUDED;
  return {
    ...figure,
    rows: rows.slice(0, MOST_ROWS).map(carriedRow),
    excluded: excluded
      .slice(0, MOST_EXCLUDED)
      .map((near) => withoutRemark({ ...near, row: carriedRow(near.row) }, notHeld)),
    shortened: figure.shortened || !isWhole,
  };
}
