import { FIGURE_PERIOD_MARK, type Figure, type Figures } from '@/core/figures';
import { formatPeriod, monthPeriod, monthsOf, type Period } from '@/core/values';

/** Which figures are set against the months of the period, as data. */
export interface MonthCountDefinition {
  readonly columns: readonly {
    readonly heading: string;
    readonly figure: string;
    /** It counts what the other columns count. */
    readonly isTotal?: true;
  }[];
}

/** Counts by month and kind: what a table and a chart both show. */
export interface MonthCounts {
  readonly months: readonly Period[];
  readonly columns: readonly MonthColumn[];
}

export interface MonthColumn {
  readonly heading: string;
  readonly isTotal: boolean;
  /** One for each month; null: the figure can't be told for a part of the time. */
  readonly ofMonth: readonly (Figure | null)[];
  readonly ofPeriod: Figure;
}

/** Columns the ledger could not hold are left out. */
export function countByMonth({ columns }: MonthCountDefinition, figures: Figures): MonthCounts {
  const months = monthsOf(figures.scope.period).map(({ year, month }) => monthPeriod(year, month));
  return {
    months,
    columns: columns.flatMap(({ heading, figure, isTotal = false }) => {
      const ofPeriod = figures.get(figure);
      if (ofPeriod?.possible !== true) return [];
      const ofMonth = months.map((month) =>
        figures.get(`${figure}${FIGURE_PERIOD_MARK}${formatPeriod(month)}`),
      );
      return [{ heading, isTotal, ofMonth, ofPeriod }];
    }),
  };
}
