import { notSimulated } from '../../protocol';
import type { Area } from './area';
import type { Cell } from './cell';
import type { Sheet } from './sheet';

const OF_TYPE: Readonly<Record<string, readonly Cell['type'][]>> = {
  All: ['text', 'number', 'boolean', 'error'],
  Errors: ['error'],
  Logical: ['boolean'],
  Numbers: ['number'],
  Text: ['text'],
};

/**
 * The cells of a kind within an area, as few rectangles.
 * @throws HostError NotImplementedInSimulator for kinds other than Formulas, Constants, Visible
 */
export function specialCells(sheet: Sheet, within: Area, kind: string, valueType = 'All'): readonly Area[] {
  if (kind === 'Visible') return visibleAreas(sheet, within);
  const types = OF_TYPE[valueType];
  if (types === undefined || !['Formulas', 'Constants'].includes(kind))
    notSimulated(`special cells ${kind} ${valueType}`);
  const runs: Area[] = [];
  for (const [row, column, cell] of sheet.cellsIn(within)) {
    const isAsked =
      kind === 'Formulas' ? cell.formula !== null : cell.formula === null && cell.type !== 'empty';
    if (!isAsked || (cell.type !== 'empty' && !types.includes(cell.type))) continue;
    const last = runs.at(-1);
    if (last?.top === row && last.right === column - 1) runs[runs.length - 1] = { ...last, right: column };
    else runs.push({ top: row, left: column, bottom: row, right: column });
  }
  return stacked(runs);
}

/** Runs of the same columns in rows that follow each other become one rectangle. */
function stacked(runs: readonly Area[]): readonly Area[] {
  const open = new Map<string, number>();
  const areas: Area[] = [];
  for (const run of runs) {
    const key = `${run.left}:${run.right}`;
    const index = open.get(key);
    const above = index === undefined ? undefined : areas[index];
    if (index !== undefined && above?.bottom === run.top - 1) areas[index] = { ...above, bottom: run.bottom };
    else open.set(key, areas.push(run) - 1);
  }
  return areas;
}

function visibleAreas(sheet: Sheet, within: Area): readonly Area[] {
  const rows = visibleRuns(sheet, 'rows', within.top, within.bottom);
  const columns = visibleRuns(sheet, 'columns', within.left, within.right);
  return rows.flatMap(([top, bottom]) => columns.map(([left, right]) => ({ top, left, bottom, right })));
}

function visibleRuns(
  sheet: Sheet,
  kind: 'rows' | 'columns',
  first: number,
  last: number,
): (readonly [number, number])[] {
  const hidden = [...sheet.lines[kind]]
    .filter(([index, line]) => line.hidden && index >= first && index <= last)
    .map(([index]) => index)
    .sort((one, other) => one - other);
  const runs: (readonly [number, number])[] = [];
  let from = first;
  for (const index of hidden) {
    if (index > from) runs.push([from, index - 1]);
    from = index + 1;
  }
  if (from <= last) runs.push([from, last]);
  return runs;
}
