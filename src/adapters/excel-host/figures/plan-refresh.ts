import type { Area } from '@/core/ledger';
import type { SheetPlan } from '../create/sheet-plan';
import { editOf, type CellEdit } from './cell-edit';
import { figureCells, type FigureCell } from './figure-columns';
import { formatRecord, type FigureRecord } from './figure-record';
import { isCovered } from './figure-rows';
import { planNewRows } from './plan-new-rows';
import { cellAt } from './sheet-cells';
import type { StandingFigures } from './find-figures';

/** All that a sheet of figures lacks. */
export interface RefreshPlan {
  readonly edits: readonly CellEdit[];
  /** Of rows that are new. */
  readonly looks: SheetPlan['looks'];
  /** Around all edits and what they were planned by: when they are made, it must still stand as it was read. */
  readonly area: Area;
  /** What the sheet is to remember; null: what it remembers already. */
  readonly record: string | null;
}

/**
 * What must be written so that the sheet shows its figures. Rows stay where they are, and a figure whose row was
 * deleted stays away.
 */
export function planRefresh(standing: StandingFigures): RefreshPlan {
  const added = planNewRows(standing);
  const edits = [...titleEdits(standing), ...figureEdits(standing), ...goneEdits(standing), ...added.edits];
  const record = formatRecord(newRecord(standing, added.names));
  return {
    edits,
    looks: added.looks,
    area: areaAround(standing, edits),
    record: record === standing.sheet.record ? null : record,
  };
}

function titleEdits(standing: StandingFigures): readonly CellEdit[] {
  const { title, table } = standing;
  if (title === null) return [];
  return editsAt(standing, title.row, title.column, { content: table.title, format: '' });
}

/** Of the figures that have a row. */
function figureEdits(standing: StandingFigures): readonly CellEdit[] {
  const { table, heading, record, figures, rows } = standing;
  return Array.from(figures).flatMap(([name, figure]) => {
    const row = rows.get(name);
    if (row === undefined) return [];
    const { value, unit, definition } = figureCells(figure, table);
    const { columns } = heading;
    return [
      ...editsAt(standing, row, columns.value, value, record.formats.get(name)),
      ...editsAt(standing, row, columns.unit, unit),
      ...editsAt(standing, row, columns.definition, definition),
    ];
  });
}

/** Of rows whose figure there is no more; a row of a name that never was a figure's is the user's. */
function goneEdits(standing: StandingFigures): readonly CellEdit[] {
  const { table, heading, record, figures, rows } = standing;
  return Array.from(record.formats).flatMap(([name, format]) => {
    const row = figures.has(name) ? undefined : rows.get(name);
    if (row === undefined) return [];
    return editsAt(standing, row, heading.columns.value, { content: table.absent, format });
  });
}

function editsAt(
  { sheet: { cells, merged } }: StandingFigures,
  row: number,
  column: number,
  cell: FigureCell,
  lastFormat?: string,
): readonly CellEdit[] {
  if (isCovered(merged, row, column)) return [];
  const edit = editOf(row, column, cellAt(cells, row, column), cell, lastFormat);
  return edit === null ? [] : [edit];
}

function newRecord(
  { table, title, record, figures, rows }: StandingFigures,
  added: readonly string[],
): FigureRecord {
  const shown = Array.from(figures).filter(([name]) => rows.has(name) || added.includes(name));
  return {
    title: title === null ? record.title : table.title,
    formats: new Map([...record.formats, ...shown.map(([name, { format }]) => [name, format] as const)]),
  };
}

function areaAround({ heading, title }: StandingFigures, edits: readonly CellEdit[]): Area {
  const rows = [heading.row, title?.row ?? heading.row, ...edits.map(({ row }) => row)];
  const columns = [...Object.values(heading.columns), title?.column ?? heading.columns.name];
  return {
    top: Math.min(...rows),
    left: Math.min(...columns),
    bottom: Math.max(...rows),
    right: Math.max(...columns),
  };
}
