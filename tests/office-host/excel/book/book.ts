import { HostError } from '../../protocol';
import { areaOf, type Area } from './area';
import { PLAIN_STYLE, type CellStyle } from './cell';
import type { DefinedName } from './defined-name';
import { ADD_IN, EventHub, type Actor } from './event-hub';
import { Sheet, type SheetRange } from './sheet';
import type { Table } from './table';

const FORBIDDEN_IN_NAMES = /[\\/?*[\]:]/;

/** The open workbook: its sheets and what lies across them. */
export class Book {
  isDate1904 = false;
  calculationMode = 'Automatic';
  plainStyle: CellStyle = PLAIN_STYLE;
  sheets: Sheet[] = [];
  tables: Table[] = [];
  names: DefinedName[] = [];
  /** The person is typing in a cell: no request gets through. */
  isEditing = false;
  readonly events = new EventHub();
  private active: Sheet | null = null;
  private selection: SheetRange | null = null;
  private otherAreas: readonly SheetRange[] = [];
  /** A chart or a picture is selected: no cell is. */
  isObjectSelected = false;
  private lastSheet = 0;
  private lastTable = 0;

  constructor(readonly name: string) {}

  get activeSheet(): Sheet {
    const sheet = this.active ?? this.sheets.find(({ visibility }) => visibility === 'Visible');
    if (sheet === undefined) throw new Error(`${this.name}: no visible sheet`);
    return sheet;
  }

  /** Where the cursor is; the first cell where nobody has moved it. */
  get selected(): SheetRange {
    const { selection, activeSheet } = this;
    const stands = selection !== null && selection.sheet === activeSheet && !selection.isDeleted;
    return stands ? selection : activeSheet.range(areaOf(0, 0));
  }

  /** The same, with the areas that were added to it. */
  get selectedAreas(): readonly SheetRange[] {
    const { selected } = this;
    return selected === this.selection ? [selected, ...this.otherAreas] : [selected];
  }

  newSheet(name: string): Sheet {
    this.lastSheet += 1;
    const id = `{${String(this.lastSheet).padStart(8, '0')}-0001-0000-0000-000000000000}`;
    const sheet = new Sheet(id, name, this.plainStyle);
    this.sheets.push(sheet);
    return sheet;
  }

  nextTableId(): string {
    this.lastTable += 1;
    return String(this.lastTable);
  }

  /** By id, or by name whatever its case; null where there is none. */
  findSheet(key: string): Sheet | null {
    const lower = key.toLowerCase();
    return this.sheets.find(({ id, name }) => id === key || name.toLowerCase() === lower) ?? null;
  }

  /** @throws HostError InvalidArgument or ItemAlreadyExists */
  checkSheetName(name: string, except: Sheet | null, where: string): void {
    const isValid = name !== '' && name.length <= 31 && !FORBIDDEN_IN_NAMES.test(name) && !/^'|'$/.test(name);
    if (!isValid) throw new HostError('InvalidArgument', where);
    const holder = this.findSheet(name);
    if (holder !== null && holder !== except) throw new HostError('ItemAlreadyExists', where);
  }

  /** The name Excel gives a sheet nobody has named. */
  freeSheetName(): string {
    for (let number = 1; ; number += 1) {
      if (this.findSheet(`Sheet${number}`) === null) return `Sheet${number}`;
    }
  }

  activate(sheet: Sheet): void {
    const before = this.activeSheet;
    this.active = sheet;
    if (before === sheet) return;
    this.events.raise('deactivated', before.id, {});
    this.events.raise('activated', sheet.id, {});
  }

  select(range: SheetRange, address: string, others: readonly SheetRange[] = []): void {
    this.activate(range.sheet);
    this.selection = range;
    this.otherAreas = others;
    this.isObjectSelected = false;
    this.events.raise('selectionChanged', range.sheet.id, { address });
  }

  addSheet(name: string, actor: Actor = ADD_IN): Sheet {
    const sheet = this.newSheet(name);
    this.events.raise('added', sheet.id, { source: actor.source });
    return sheet;
  }

  /** @throws HostError InvalidArgument for the last visible sheet */
  deleteSheet(sheet: Sheet, actor: Actor = ADD_IN): void {
    const others = this.sheets.filter((other) => other !== sheet);
    if (!others.some(({ visibility }) => visibility === 'Visible'))
      throw new HostError('InvalidArgument', 'Worksheet.delete');
    const wasActive = this.activeSheet === sheet;
    this.sheets = others;
    sheet.isDeleted = true;
    for (const table of this.tablesOn(sheet)) table.isDeleted = true;
    this.tables = this.tables.filter((table) => !table.isDeleted);
    this.names = this.names.filter(({ scope }) => scope !== sheet);
    if (wasActive) this.active = null;
    this.events.raise('deleted', sheet.id, { source: actor.source });
  }

  tablesOn(sheet: Sheet): readonly Table[] {
    return this.tables.filter((table) => table.sheet === sheet);
  }

  tableAt(sheet: Sheet, row: number, column: number): Table | null {
    const isIn = ({ top, left, bottom, right }: Area) =>
      row >= top && row <= bottom && column >= left && column <= right;
    return this.tablesOn(sheet).find(({ area }) => isIn(area)) ?? null;
  }
}
