import { FIGURE_PERIOD_MARK, listRecords, type FigureBook, type ListDefinition } from '@/core/figures';
import { describePeriod, formatPeriod, monthPeriod, monthsOf } from '@/core/values';
import { markOf } from './fill-narrative';
import type { Block, Inline, Table } from './report-document';

/** A table behind the report, as data. */
export type AnnexDefinition =
  | {
      readonly type: 'byMonth';
      readonly title: string;
      readonly monthHeading: string;
      readonly totalLabel: string;
      readonly columns: readonly { readonly heading: string; readonly figure: string }[];
    }
  | { readonly type: 'list'; readonly title: string; readonly list: ListDefinition };

/** Annex tables, each under its title. A table with nothing to show is left out. */
export function writeAnnex(definitions: readonly AnnexDefinition[], book: FigureBook): readonly Block[] {
  return definitions.flatMap((definition): readonly Block[] => {
    const table =
      definition.type === 'list' ? listTable(definition.list, book) : monthTable(definition, book);
    if (table.columns.length === 0 || table.rows.length === 0) return [];
    return [{ type: 'paragraph', role: 'annexTitle', inlines: [textInline(definition.title)] }, table];
  });
}

function textInline(text: string): Inline {
  return { type: 'text', text };
}

function listTable(list: ListDefinition, book: FigureBook): Table {
  return {
    type: 'table',
    columns: list.columns.map(({ heading, width, align }) => ({ heading, width, align })),
    rows: listRecords(list, book).map((row) => row.map((text) => [textInline(text)])),
  };
}

/** Months down, figures across; every number is a mark of its own, so that a refresh reaches it. */
function monthTable(definition: Extract<AnnexDefinition, { type: 'byMonth' }>, book: FigureBook): Table {
  const columns = definition.columns.filter(({ figure }) => book.get(figure)?.possible === true);
  const cellOf = (key: string): readonly Inline[] => {
    const figure = book.get(key);
    return [figure === null ? textInline('') : markOf(figure)];
  };
  const months = monthsOf(book.request.scope.period).map(({ year, month }) => monthPeriod(year, month));
  const rows = months.map((month) => [
    [textInline(describePeriod(month))],
    ...columns.map(({ figure }) => cellOf(`${figure}${FIGURE_PERIOD_MARK}${formatPeriod(month)}`)),
  ]);
  const total = [[textInline(definition.totalLabel)], ...columns.map(({ figure }) => cellOf(figure))];
  const widths = [{ heading: definition.monthHeading, width: 3, align: 'center' as const }];
  return {
    type: 'table',
    columns:
      columns.length === 0
        ? []
        : [...widths, ...columns.map(({ heading }) => ({ heading, width: 2, align: 'center' as const }))],
    rows: [...rows, total],
  };
}
