import {
  HostError,
  ObjectFactory,
  targetOf,
  type Application,
  type Argument,
  type HostEvent,
  type HostObject,
} from '../index';

const DATA_CHANGED = 10;

/** As much of a workbook as the protocol needs to be tested: sheets of one cell, with events and cell editing. */
export class ToyWorkbook {
  readonly sheets: Sheet[] = [];
  private fire: (event: HostEvent) => void = () => undefined;
  private edit: { over: Promise<void>; end: () => void } | null = null;

  constructor(...names: readonly string[]) {
    for (const name of names) this.add(name);
  }

  add(name: string): Sheet {
    const sheet = {
      id: `{${this.sheets.length + 1}}`,
      name,
      value: '',
      changes: 0,
      shapes: [],
      workbook: this,
    };
    this.sheets.push(sheet);
    return sheet;
  }

  /** The user types into the cell. */
  type(sheet: Sheet, value: string): void {
    sheet.value = value;
    if (sheet.changes > 0) {
      this.fire({ type: DATA_CHANGED, target: sheet.id, payload: { address: 'A1', worksheetId: sheet.id } });
    }
  }

  beginEdit(): void {
    let end = (): void => undefined;
    const over = new Promise<void>((resolve) => (end = resolve));
    this.edit = { over, end };
  }

  endEdit(): void {
    this.edit?.end();
    this.edit = null;
  }

  application(): Application {
    return {
      root: workbook.of(this),
      connect: (fire) => (this.fire = fire),
      waiting: () => this.edit?.over ?? null,
    };
  }
}

interface Sheet {
  readonly id: string;
  readonly workbook: ToyWorkbook;
  readonly shapes: Shape[];
  name: string;
  value: string;
  /** How many add-ins want to hear of changes. */
  changes: number;
}

interface Shape {
  readonly id: string;
  readonly parts: readonly Shape[];
}

interface Cell {
  readonly sheet: Sheet;
}

const range = new ObjectFactory<Cell>({
  name: 'Range',
  scalars: {
    Address: { get: ({ sheet }) => `${sheet.name}!A1` },
    Values: {
      get: ({ sheet }) => [[sheet.value]],
      set({ sheet }, values) {
        sheet.value = (values as string[][])[0]?.[0] ?? '';
      },
    },
  },
  navigation: { Worksheet: ({ sheet }) => worksheet.of(sheet) },
});

const shape = new ObjectFactory<Shape>({
  name: 'Shape',
  id: ({ id }) => id,
  scalars: { Id: { get: ({ id }) => id } },
});

const shapes = new ObjectFactory<Sheet>({
  name: 'ShapeCollection',
  items: (sheet) => sheet.shapes.map((each) => shape.of(each)),
  methods: {
    AddLine: (sheet) => addShape(sheet, []),
    AddGroup: (sheet, [parts]) =>
      addShape(
        sheet,
        (parts as Argument[]).map((part) => targetOf(part, 'ShapeCollection.addGroup') as Shape),
      ),
  },
});

function addShape(sheet: Sheet, parts: readonly Shape[]): HostObject {
  const added = { id: `shape${sheet.shapes.length + 1}`, parts };
  sheet.shapes.push(added);
  return shape.of(added);
}

const worksheet: ObjectFactory<Sheet> = new ObjectFactory<Sheet>({
  name: 'Worksheet',
  id: ({ id }) => id,
  isGone: (sheet) => !sheet.workbook.sheets.includes(sheet),
  scalars: {
    Id: { get: ({ id }) => id },
    Name: {
      get: ({ name }) => name,
      set(sheet, value) {
        sheet.name = value as string;
      },
    },
  },
  navigation: { Shapes: (sheet) => shapes.of(sheet) },
  methods: {
    Delete: ({ workbook: { sheets }, id }) => {
      sheets.splice(
        sheets.findIndex((sheet) => sheet.id === id),
        1,
      );
    },
    GetRange: (sheet) => range.of({ sheet }),
    _RegisterDataChangedEvent(sheet) {
      sheet.changes += 1;
    },
    _UnregisterDataChangedEvent(sheet) {
      sheet.changes -= 1;
    },
  },
});

const worksheets = new ObjectFactory<ToyWorkbook>({
  name: 'WorksheetCollection',
  items: ({ sheets }) => sheets.map((sheet) => worksheet.of(sheet)),
  methods: {
    Add: (book, [name]) => worksheet.of(book.add(name as string)),
    GetCount: ({ sheets }) => sheets.length,
    GetItem(book, [key]) {
      const sheet = find(book, key);
      if (sheet === undefined) throw new HostError('ItemNotFound', 'WorksheetCollection.getItem');
      return worksheet.of(sheet);
    },
    GetItemOrNullObject(book, [key]) {
      const sheet = find(book, key);
      return sheet === undefined ? null : worksheet.of(sheet);
    },
  },
});

function find({ sheets }: ToyWorkbook, key: Argument | undefined): Sheet | undefined {
  return sheets.find(({ id, name }) => id === key || name === key);
}

const workbook = new ObjectFactory<ToyWorkbook>({
  name: 'Workbook',
  navigation: { Worksheets: (book) => worksheets.of(book) },
});
