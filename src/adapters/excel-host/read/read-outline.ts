import type { NamedCell } from '@/core/ledger';
import type { Run } from '../batch/run';
import { askDate1904 } from './date-system';
import { namedCells } from './named-cells';
import { askStructure, type SheetStructure } from './sheet-structure';

/** The open workbook without what stands in its sheets. */
export interface WorkbookOutline {
  readonly file: string;
  readonly date1904: boolean;
  /** In the order of the tabs. */
  readonly sheets: readonly SheetEntry[];
  readonly names: readonly NamedCell[];
}

export interface SheetEntry {
  /** Excel's own: stays when the sheet is renamed or moved. */
  readonly id: string;
  readonly name: string;
  readonly hidden: boolean;
}

const SHEETS = 'items/id,items/name,items/visibility,items/names/items/name,items/names/items/formula';

/** An outline, and the structures of the sheets asked for that are still there. */
export interface OutlineAnswer {
  readonly outline: WorkbookOutline;
  readonly structures: ReadonlyMap<string, SheetStructure>;
}

/**
 * One small request, whatever stands in the sheets; it saves one to ask for structures along with it. Where the date
 * system is known it is not asked for: the client takes a worksheet function for a write that can't be undone, and
 * Excel may empty its list of undo steps.
 */
export function readOutline(
  run: Run,
  sheetIds: readonly string[],
  knownDate1904: boolean | null,
): Promise<OutlineAnswer> {
  return run(async (context) => {
    const { workbook } = context;
    const isDate1904 = knownDate1904 === null ? askDate1904(workbook) : () => knownDate1904;
    workbook.load('name');
    workbook.names.load('items/name,items/formula');
    workbook.worksheets.load(SHEETS);
    const structures = sheetIds.map((id) => {
      const sheet = workbook.worksheets.getItemOrNullObject(id);
      return { id, answer: askStructure(sheet) };
    });
    await context.sync();
    const sheets = workbook.worksheets.items;
    const entries = sheets.map(({ id, name, visibility }) => ({
      id,
      name,
      hidden: visibility !== 'Visible',
    }));
    const names = [workbook.names, ...sheets.map((sheet) => sheet.names)].flatMap(({ items }) =>
      items.map(({ name, formula }) => ({ name, formula: String(formula) })),
    );
    const present = new Set(entries.map(({ id }) => id));
    return {
      outline: {
        file: workbook.name,
        date1904: isDate1904(),
        sheets: entries,
        names: namedCells(names, new Set(entries.map(({ name }) => name))),
      },
      structures: new Map(
        structures.filter(({ id }) => present.has(id)).map(({ id, answer }) => [id, answer()]),
      ),
    };
  });
}
