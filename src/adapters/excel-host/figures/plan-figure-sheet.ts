import type { Area, FigureSheet, FigureSheetRow } from '@/core/ledger';
import { planHead } from '../create/plan-head';
import { emptyPlan, type CellBlock, type SheetPlan } from '../create/sheet-plan';
import { contentInput, formatInput } from './content-input';
import { FIGURE_COLUMNS, figureCells } from './figure-columns';
import { formatRecord, RECORD_KEY } from './figure-record';
import { namedFigures } from './named-figures';

/** A new sheet of figures: title, headings, one figure a row. */
export function planFigureSheet(table: FigureSheet): SheetPlan {
  const figures = namedFigures(table);
  const head = planHead(
    table.title,
    FIGURE_COLUMNS.map(({ name }) => table.headings[name]),
  );
  const formats = new Map(Array.from(figures, ([name, { format }]) => [name, format]));
  return {
    ...emptyPlan(table.name),
    ...head,
    widths: FIGURE_COLUMNS.map(({ width }) => width),
    ...withBody(head, [...figures.values()], table),
    properties: [{ key: RECORD_KEY, value: formatRecord({ title: table.title, formats }) }],
  };
}

function withBody(
  { frozenRows, blocks, looks }: Pick<SheetPlan, 'blocks' | 'frozenRows' | 'looks'>,
  rows: readonly FigureSheetRow[],
  table: FigureSheet,
): Pick<SheetPlan, 'blocks' | 'looks'> {
  if (rows.length === 0) return { blocks, looks };
  const cells = rows.map((row) => FIGURE_COLUMNS.map(({ name }) => figureCells(row, table)[name]));
  const [top, bottom] = [frozenRows + 1, frozenRows + rows.length];
  const column = (index: number): Area => ({ top, left: index + 1, bottom, right: index + 1 });
  const body: CellBlock = {
    area: { top, left: 1, bottom, right: FIGURE_COLUMNS.length },
    formats: cells.map((row) => row.map(({ format }) => formatInput(format))),
    values: cells.map((row) => row.map(({ content }) => contentInput(content, ''))),
  };
  return {
    blocks: [...blocks, body],
    looks: [...looks, ...FIGURE_COLUMNS.map(({ look }, index) => ({ area: column(index), look }))],
  };
}
