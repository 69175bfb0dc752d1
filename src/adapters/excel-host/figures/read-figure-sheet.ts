import { Failure } from '@/core/failure';
import type { Area } from '@/core/ledger';
import type { Run } from '../batch/run';
import { rangeOf } from '../read/area-ranges';
import { inChunks } from '../read/in-chunks';
import { AREAS_WITHIN, askArea, askAreas } from '../read/sheet-structure';
import { RECORD_KEY } from './figure-record';
import { askCells, type SheetCells } from './sheet-cells';

/** A sheet of the name figures are to be written under, whosever it is. */
export interface StandingSheet {
  readonly id: string;
  /** As the workbook has it: Excel knows no capitals in names. */
  readonly name: string;
  readonly isProtected: boolean;
  /** Null: nothing was remembered. */
  readonly record: string | null;
  readonly merged: readonly Area[];
  readonly cells: SheetCells;
}

export interface Found {
  /** Ids of all sheets. */
  readonly ids: readonly string[];
  /** Null: the workbook has none of the name. */
  readonly sheet: StandingSheet | null;
}

/** One request where there is no such sheet, two where there is one of ordinary size. */
export async function readFigureSheet(run: Run, name: string): Promise<Found> {
  const { ids, outline } = await readOutline(run, name);
  if (outline === null) return { ids, sheet: null };
  const { used, ...rest } = outline;
  return { ids, sheet: { ...rest, cells: await readCells(run, rest.id, used) } };
}

type Outline = Omit<StandingSheet, 'cells'> & { readonly used: Area | null };

function readOutline(
  run: Run,
  name: string,
): Promise<{ readonly ids: readonly string[]; readonly outline: Outline | null }> {
  return run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/id');
    const sheet = worksheets.getItemOrNullObject(name);
    sheet.load('id,name');
    sheet.protection.load('protected');
    // All of them, for the client takes the question for a single one for a write.
    sheet.customProperties.load('items/key,items/value');
    const used = askArea(sheet.getUsedRangeOrNullObject(true));
    // Those of empty cells as well, for a new row must not be put under one.
    const merged = askAreas(AREAS_WITHIN.merged(sheet.getUsedRangeOrNullObject()));
    await context.sync();
    const ids = worksheets.items.map(({ id }) => id);
    if (sheet.isNullObject) return { ids, outline: null };
    const property = sheet.customProperties.items.find(({ key }) => key.toLowerCase() === RECORD_KEY);
    return {
      ids,
      outline: {
        id: sheet.id,
        name: sheet.name,
        isProtected: sheet.protection.protected,
        record: property?.value ?? null,
        used: used(),
        merged: merged(),
      },
    };
  });
}

/** All cells of an area. @throws Failure office.tooMuch where Excel gives nothing instead of saying that it is too much (OJ#6781) */
export async function readCells(run: Run, id: string, used: Area | null): Promise<SheetCells> {
  const area = used ?? { top: 1, left: 1, bottom: 1, right: 1 };
  const parts: SheetCells[] = [];
  await inChunks([{ sheetId: id, area }], async (pieces) => {
    const read = await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(id);
      const asked = pieces.map((piece) => askCells(rangeOf(sheet, piece.area), piece.area));
      await context.sync();
      return asked.map((answer) => answer());
    });
    for (const part of read) {
      if (part === null) throw new Failure('office.tooMuch', { location: 'Range.values' });
      parts.push(part);
    }
  });
  return {
    area,
    values: parts.flatMap(({ values }) => values),
    formulas: parts.flatMap(({ formulas }) => formulas),
    formats: parts.flatMap(({ formats }) => formats),
  };
}
