import type { FindingCode } from '@/core/findings';
import { compactText, normalizeText, parsePeriod } from '@/core/values';
import { columnFaults } from './column-faults';
import { parseConditions } from './condition';
import type { FigureDefinition, FigureFormat, FigureTime, Reduction, TableChoice } from './figure-definition';
import { parseFormat } from './format-figure';
import { findNamedCell } from './named-cell';
import { isChosen } from './record-selector';
import type { RowFault } from './row-fault';
import type { UserFigureContext } from './user-figure-context';

/** One row of the 指标 sheet, by the names of its columns. */
export interface FigureRow {
  readonly row: number;
  text(column: string): string;
}

/** `notes`: the figure is sound, but has no value yet. */
export type FigureRowReading =
  | { readonly definition: FigureDefinition; readonly notes: readonly RowFault[] }
  | { readonly faults: readonly RowFault[] };

interface ReducerWord {
  readonly words: readonly string[];
  readonly by: Reduction['by'] | 'cell';
  readonly needsColumn: boolean;
  readonly format: FigureFormat;
}

const NUMBER: FigureFormat = { style: 'number' };
const DATE: FigureFormat = { style: 'monthDay' };

const REDUCERS: readonly ReducerWord[] = [
  { words: ['计数', '次数', '条数'], by: 'count', needsColumn: false, format: NUMBER },
  { words: ['求和', '合计', '总和'], by: 'sum', needsColumn: true, format: NUMBER },
  { words: ['去重计数', '不重复计数'], by: 'distinct', needsColumn: true, format: NUMBER },
  {
    words: ['平均', '平均值', '平均数'],
    by: 'average',
    needsColumn: true,
    format: { style: 'number', decimals: 1 },
  },
  { words: ['最大', '最大值'], by: 'max', needsColumn: true, format: NUMBER },
  { words: ['最小', '最小值'], by: 'min', needsColumn: true, format: NUMBER },
  { words: ['最早日期', '首次日期'], by: 'firstDate', needsColumn: false, format: DATE },
  { words: ['最近日期', '最晚日期', '末次日期'], by: 'lastDate', needsColumn: false, format: DATE },
  { words: ['日期列表', '各次日期'], by: 'dateList', needsColumn: false, format: DATE },
  { words: ['占比', '比例', '比率'], by: 'share', needsColumn: false, format: { style: 'share' } },
  { words: ['取单元格', '单元格'], by: 'cell', needsColumn: true, format: NUMBER },
];

/** Reads one row into a definition, or says all that is wrong with it. */
export function readUserFigure(
  row: FigureRow,
  context: UserFigureContext,
  taken: ReadonlySet<string>,
): FigureRowReading {
  const label = row.text('figureName');
  const reducer = REDUCERS.find(({ words }) => words.includes(compactText(row.text('reducer'))));
  const faults: RowFault[] = [...nameFaults(label, taken)];
  if (reducer === undefined) {
    const fields = { choices: REDUCERS.map(({ words }) => words[0] ?? '').join('、') };
    return { faults: [...faults, { code: 'figure.reducerUnknown', column: 'reducer', fields }] };
  }
  if (reducer.needsColumn && row.text('column') === '')
    faults.push({ code: 'figure.columnMissing', column: 'column' });
  const format = row.text('format') === '' ? reducer.format : parseFormat(row.text('format'));
  if (format === null) faults.push({ code: 'figure.formatInvalid', column: 'format' });
  const naming = { key: label, label, unit: row.text('unit'), format: format ?? reducer.format };
  const source =
    reducer.by === 'cell' ? readCellSource(row, context) : readRecordsSource(row, reducer.by, context);
  faults.push(...source.faults);
  return faults.length > 0 || source.found === null
    ? { faults }
    : { definition: { ...naming, ...source.found }, notes: source.notes };
}

function nameFaults(label: string, taken: ReadonlySet<string>): readonly RowFault[] {
  if (label === '') return [{ code: 'figure.nameMissing', column: 'figureName' }];
  if (/[{}@=]/.test(normalizeText(label)) || taken.has(compactText(label)))
    return [{ code: 'figure.nameTaken', column: 'figureName' }];
  return [];
}

type SourceOf<Type> =
  Extract<FigureDefinition, { type: Type }> extends infer Definition
    ? Omit<Definition, 'key' | 'label' | 'unit' | 'format' | 'aliases' | 'internal'>
    : never;
type Found = SourceOf<'records'> | SourceOf<'cell'>;

interface SourceReading {
  readonly notes: readonly RowFault[];
  readonly found: Found | null;
  readonly faults: readonly RowFault[];
}

const CELL_FAULTS: ReadonlyMap<string, FindingCode> = new Map([
  ['pending', 'formula.noResult'],
  ['error', 'cell.error'],
]);

function readCellSource(row: FigureRow, { workbooks }: UserFigureContext): SourceReading {
  const found = findNamedCell(row.text('column'), row.text('table'), workbooks);
  if (found === null)
    return {
      found: null,
      faults: row.text('column') === '' ? [] : [{ code: 'figure.cellInvalid', column: 'column' }],
      notes: [],
    };
  const { cell, place } = found;
  const at = `${place.sheet}!${place.cell}`;
  const fault = cell === null ? 'figure.cellEmpty' : CELL_FAULTS.get(cell.type);
  const note: RowFault[] =
    fault === undefined ? [] : [{ code: fault, column: 'column', fields: { cell: at, heading: at } }];
  return { found: { type: 'cell', cell, place }, faults: [], notes: note };
}

function readRecordsSource(row: FigureRow, by: Reduction['by'], context: UserFigureContext): SourceReading {
  const tables = chooseTables(row.text('table'), context);
  const conditions = parseConditions(row.text('conditions'));
  const time = readTime(row.text('period'), context.year);
  const faults: RowFault[] = [];
  if (tables === null)
    faults.push({ code: 'figure.tableUnknown', column: 'table', fields: { choices: tableNames(context) } });
  if ('unreadable' in conditions) {
    faults.push({
      code: 'figure.conditionInvalid',
      column: 'conditions',
      fields: { part: conditions.unreadable },
    });
  }
  if (time === null) faults.push({ code: 'figure.periodInvalid', column: 'period' });
  const listed = 'conditions' in conditions ? conditions.conditions : [];
  if (tables !== null) {
    const chosen = context.ledger.tables.filter((table) => isChosen(table, tables));
    faults.push(...columnFaults(row.text('column'), listed, chosen, context.model));
  }
  if (tables === null || time === null || faults.length > 0) return { found: null, faults, notes: [] };
  return {
    found: { type: 'records', tables, conditions: listed, time, reduce: reductionOf(by, row.text('column')) },
    faults,
    notes: [],
  };
}

function reductionOf(by: Reduction['by'], column: string): Reduction {
  switch (by) {
    case 'count':
      return { by };
    case 'firstDate':
    case 'lastDate':
    case 'dateList':
    case 'share':
      return column === '' ? { by } : { by, column };
    case 'ratio':
      return { by, part: column, whole: column };
    default:
      return { by, column };
  }
}

/** A sheet's name goes before a role's, so that one of several ledgers of a role can be meant. */
function chooseTables(name: string, { ledger, model }: UserFigureContext): TableChoice | null {
  const wanted = compactText(name);
  const sheets = ledger.tables.filter(
    ({ sheet, role }) => role !== 'figures' && compactText(sheet) === wanted,
  );
  if (sheets.length > 0) return { sheets: Array.from(new Set(sheets.map(({ sheet }) => sheet))) };
  const role = model.roles.find((candidate) =>
    [candidate.label, candidate.role, ...candidate.aliases].some((word) => compactText(word) === wanted),
  );
  return role === undefined || wanted === '' ? null : { roles: [role.role] };
}

function tableNames({ ledger }: UserFigureContext): string {
  return Array.from(
    new Set(ledger.tables.filter(({ role }) => role !== 'figures').map(({ sheet }) => sheet)),
  ).join('、');
}

const UNLIMITED = /^(?:全部|不限|所有)$/;

function readTime(text: string, year: number): FigureTime | null {
  if (text === '' || /^(?:报告期|统计期|本期)$/.test(text)) return 'period';
  return UNLIMITED.test(text) ? 'always' : parsePeriod(text, year);
}
