import { read, type CellObject, type WorkBook, type WorkSheet } from '@e965/xlsx';
import type { Cell, Sheet, SheetRow } from '@/core/ledger';
import { composeSheet } from '../compose-sheet';
import type { Grids, Reading } from '../grids';
import { MalformedFile } from '../malformed-file';
import { knowCodePages } from './code-pages';
import { resetFormats } from './reset-formats';
import { surveyWorkbook, type Survey, type XlsTab } from './survey-workbook';
import { CellMaker } from './to-cell';
import { withoutFaults } from './without-faults';
import { workbookStream } from './workbook-stream';
import { xlsNames } from './xls-names';

const ROWS_PER_STEP = 2_000;

/**
 * A workbook of Excel 5 to 2003, or of WPS (.et), in a compound file.
 * Throws Failure file.encrypted, file.notXlsx (`found` is oldXls) for Excel 4, MalformedFile.
 */
export async function readXls(bytes: Uint8Array, reading: Reading): Promise<Grids> {
  const stream = workbookStream(bytes);
  const survey = surveyWorkbook(stream, reading.file);
  await reading.pause(0);
  const workbook = parse(stream, survey);
  if (new Set(workbook.SheetNames).size < survey.tabs.length)
    throw new MalformedFile('two sheets of one name');
  const maker = new CellMaker(workbook.Workbook?.WBProps?.date1904 === true);
  const positions = [...survey.tabs].map(({ position }) => position).sort((one, other) => one - other);
  const tabs = survey.tabs.filter(({ isWorksheet }) => isWorksheet);
  const sheets: Sheet[] = [];
  for (const tab of tabs) {
    // The library lists sheets as they stand in the stream, whatever the order of the tabs.
    const name = workbook.SheetNames[positions.indexOf(tab.position)] ?? '';
    const pause = (share: number) => reading.pause((sheets.length + share) / tabs.length);
    sheets.push(
      await readSheet(name, tab, workbook.Sheets[name], { survey, maker, reading: { ...reading, pause } }),
    );
  }
  return { sheets, names: xlsNames(workbook, new Set(sheets.map(({ name }) => name))) };
}

function parse(stream: Uint8Array, { isUnicode }: Survey): WorkBook {
  if (!isUnicode) knowCodePages();
  resetFormats();
  return withoutFaults(() =>
    read(stream, {
      type: 'array',
      dense: true,
      cellNF: true,
      cellText: false,
      cellFormula: false,
      cellStyles: true,
      cellHTML: false,
    }),
  );
}

interface SheetContext {
  readonly survey: Survey;
  readonly maker: CellMaker;
  readonly reading: Reading;
}

async function readSheet(
  name: string,
  { position, hidden }: XlsTab,
  found: WorkSheet | undefined,
  { survey, maker, reading }: SheetContext,
): Promise<Sheet> {
  if (found === undefined) throw new MalformedFile(`sheet ${name} is missing`);
  const formulas = survey.formulas.get(position) ?? new Set<number>();
  const lines = (found['!data'] ?? []) as readonly (readonly (CellObject | undefined)[] | undefined)[];
  const rows: SheetRow[] = [];
  for (const [index, line] of lines.entries()) {
    if (line === undefined) continue;
    const cells = cellsOf(line, (column) => formulas.has(index * 65_536 + column), maker);
    reading.countRows(1);
    rows.push({ number: index + 1, hidden: found['!rows']?.[index]?.hidden === true, cells });
    if (rows.length % ROWS_PER_STEP === 0) await reading.pause(index / lines.length);
  }
  await reading.pause(1);
  const merges = (found['!merges'] ?? []).map(({ s, e }) => ({
    top: s.r + 1,
    left: s.c + 1,
    bottom: e.r + 1,
    right: e.c + 1,
  }));
  const isHiddenColumn = (column: number) => found['!cols']?.[column - 1]?.hidden === true;
  return composeSheet({ name, hidden, rows, merges, isHiddenColumn });
}

function cellsOf(
  line: readonly (CellObject | undefined)[],
  isFormula: (column: number) => boolean,
  maker: CellMaker,
): Cell[] {
  const cells: Cell[] = [];
  for (const [index, found] of line.entries()) {
    if (found === undefined) continue;
    const cell = maker.cell(found, index + 1);
    if (cell !== null) cells.push(isFormula(index) ? { ...cell, formula: true } : cell);
  }
  return cells;
}
