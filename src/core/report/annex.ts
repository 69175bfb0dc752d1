import type { Figure, Figures, ListDefinition } from '@/core/figures';
import { describePeriod } from '@/core/values';
import { countByMonth, type MonthCountDefinition } from './count-by-month';
import { markOf } from './fill-narrative';
import type { Block, Inline, Picture, Table } from './report-document';

/** Counts by month and kind. */
export interface MonthAnnex extends MonthCountDefinition {
  readonly type: 'byMonth';
  readonly title: string;
  readonly monthHeading: string;
  readonly totalLabel: string;
  /** Of the chart that shows the same. */
  readonly chartTitle: string;
}

/** A table behind the report, as data. */
export type AnnexDefinition =
  MonthAnnex | { readonly type: 'list'; readonly title: string; readonly list: ListDefinition };

/** Annex tables, each under its title. A table with nothing to show is left out. */
export function writeAnnex(definitions: readonly AnnexDefinition[], figures: Figures): readonly Block[] {
  return definitions.flatMap((definition): readonly Block[] => {
    const table =
      definition.type === 'list' ? listTable(definition.list, figures) : monthTable(definition, figures);
    if (table.columns.length === 0 || table.rows.length === 0) return [];
    return [titleBlock(definition.title), table];
  });
}

/** A picture behind the report. */
export interface TitledPicture {
  readonly title: string;
  readonly picture: Picture;
}

/** Pictures, each under its title. */
export function writePictures(pictures: readonly TitledPicture[]): readonly Block[] {
  return pictures.flatMap(({ title, picture }) => [titleBlock(title), picture]);
}

function titleBlock(title: string): Block {
  return { type: 'paragraph', role: 'annexTitle', inlines: [textInline(title)] };
}

function textInline(text: string): Inline {
  return { type: 'text', text };
}

function listTable(list: ListDefinition, figures: Figures): Table {
  return {
    type: 'table',
    columns: list.columns.map(({ heading, width, align }) => ({ heading, width, align })),
    rows: figures.list(list).map((row) => row.map((text) => [textInline(text)])),
  };
}

/** Months down, figures across; every number is a mark of its own, so that a refresh reaches it. */
function monthTable(definition: MonthAnnex, figures: Figures): Table {
  const { months, columns } = countByMonth(definition, figures);
  const cellOf = (figure: Figure | null): readonly Inline[] => [
    figure === null ? textInline('') : markOf(figure),
  ];
  const rows = months.map((month, index) => [
    [textInline(describePeriod(month))],
    ...columns.map(({ ofMonth }) => cellOf(ofMonth[index] ?? null)),
  ]);
  const total = [[textInline(definition.totalLabel)], ...columns.map(({ ofPeriod }) => cellOf(ofPeriod))];
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
