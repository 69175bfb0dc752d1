import { CFB } from '@e965/xlsx';
import { BUILT_IN_FORMATS, type Cell, type Sheet, type Workbook } from '@/core/ledger';

/** A record of a workbook stream: its number, and its fields as bytes. */
export type BiffRecord = readonly [type: number, data: Buffer];

const FORMAT_IDS: ReadonlyMap<string, number> = new Map(
  Object.entries(BUILT_IN_FORMATS)
    .map(([id, code]): [string, number] => [code, Number(id)])
    .reverse(),
);
const FIRST_OWN_FORMAT = 164;
const LARGEST_RECORD = 8224;
const ERRORS = ['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A'];
const ERROR_CODES = [0x00, 0x07, 0x0f, 0x17, 0x1d, 0x24, 0x2a];
/** The formula `=1`. */
const FORMULA = Buffer.from([0x03, 0x00, 0x1e, 0x01, 0x00]);

export const u8 = (...values: readonly number[]): Buffer => Buffer.from(values);
export const u16 = (...values: readonly number[]): Buffer => Buffer.from(new Uint16Array(values).buffer);
export const u32 = (...values: readonly number[]): Buffer => Buffer.from(new Uint32Array(values).buffer);
const f64 = (value: number): Buffer => Buffer.from(new Float64Array([value]).buffer);

/** Text of two bytes each, with its length before it. */
const text = (value: string, length: (size: number) => Buffer = u16): Buffer =>
  Buffer.concat([length(value.length), u8(1), Buffer.from(value, 'utf16le')]);

export const begin = (type: 'workbook' | 'sheet', version = 0x0600): BiffRecord => [
  0x0809,
  u16(version, type === 'workbook' ? 0x0005 : 0x0010, 0, 0, 0, 0, 0, 0),
];
export const END: BiffRecord = [0x000a, Buffer.alloc(0)];

/** A workbook stream: what comes before the sheets, then the sheets, whose places are put into their tabs. */
export function biffStream(head: readonly BiffRecord[], sheets: readonly (readonly BiffRecord[])[]): Buffer {
  const streams = [head, ...sheets].map((records) => Buffer.concat(records.map(recordBytes)));
  const [first = Buffer.alloc(0)] = streams;
  let position = first.length;
  let tab = 0;
  for (let place = 0; place < first.length; place += 4 + first.readUInt16LE(place + 2)) {
    if (first.readUInt16LE(place) !== 0x0085) continue;
    first.writeUInt32LE(position, place + 4);
    tab += 1;
    position += streams[tab]?.length ?? 0;
  }
  return Buffer.concat(streams);
}

function recordBytes([type, data]: BiffRecord): Buffer {
  return Buffer.concat([u16(type, data.length), data]);
}

/** The library leaves the types of compound files open. */
interface CompoundFiles {
  readonly utils: { cfb_new(): object; cfb_add(file: object, path: string, content: Uint8Array): void };
  write(file: object, options: { readonly type: 'buffer' }): Uint8Array;
}

/** A compound file with a stream of this name, after what else is to be in it, by path. */
export function compoundFile(
  stream: Uint8Array,
  name = 'Workbook',
  others: Readonly<Record<string, Uint8Array>> = {},
): Uint8Array {
  const files = CFB as CompoundFiles;
  const file = files.utils.cfb_new();
  for (const [path, content] of Object.entries({ ...others, [`/${name}`]: stream })) {
    files.utils.cfb_add(file, path, content);
  }
  return Uint8Array.from(files.write(file, { type: 'buffer' }));
}

/** The same workbook as an .xls of Excel 97 to 2003. */
export function buildXls(
  { sheets, names }: Pick<Workbook, 'sheets' | 'names'>,
  date1904 = false,
  codePage = 1200,
): Uint8Array {
  const formats = [...new Set(['', ...sheets.flatMap(cellsOf).map(formatOf)])];
  const strings = [
    ...new Set(sheets.flatMap(cellsOf).flatMap((cell) => (cell.type === 'text' ? [cell.value] : []))),
  ];
  const idOf = (format: string, index: number) => FORMAT_IDS.get(format) ?? FIRST_OWN_FORMAT + index;
  const head: BiffRecord[] = [
    begin('workbook'),
    [0x0042, u16(codePage)],
    [0x0022, u16(date1904 ? 1 : 0)],
    ...formats.flatMap((format, index): BiffRecord[] =>
      format === '' || FORMAT_IDS.has(format)
        ? []
        : [[0x041e, Buffer.concat([u16(idOf(format, index)), text(format)])]],
    ),
    ...formats.map((format, index): BiffRecord => [
      0x00e0,
      Buffer.concat([u16(0, format === '' ? 0 : idOf(format, index)), Buffer.alloc(16)]),
    ]),
    ...sheets.map(({ name, hidden }): BiffRecord => [
      0x0085,
      Buffer.concat([u32(0), u8(hidden ? 1 : 0, 0), text(name, u8)]),
    ]),
    [0x01ae, u16(sheets.length, 0x0401)],
    [0x0017, Buffer.concat([u16(sheets.length), ...sheets.map((_, index) => u16(0, index, index))])],
    ...names.map(({ name, sheet, row, column }): BiffRecord => {
      const index = sheets.findIndex((one) => one.name === sheet);
      const place = Buffer.concat([u8(0x3a), u16(index, row - 1, column - 1)]);
      const fields = [u16(0), u8(0, name.length), u16(place.length, 0, 0), u32(0)];
      return [0x0018, Buffer.concat([...fields, u8(1), Buffer.from(name, 'utf16le'), place])];
    }),
    ...stringTable(strings),
    END,
  ];
  const styleOf = (cell: Cell) => formats.indexOf(formatOf(cell));
  const placeOf = new Map(strings.map((string, index) => [string, index]));
  const indexOf = (string: string) => placeOf.get(string) ?? 0;
  return compoundFile(
    biffStream(
      head,
      sheets.map((sheet) => sheetRecords(sheet, styleOf, indexOf)),
    ),
  );
}

const cellsOf = ({ rows }: Sheet): readonly Cell[] => rows.flatMap(({ cells }) => cells);
const formatOf = (cell: Cell): string => ('format' in cell ? cell.format : '');

/** The texts, in records of a limited size: a text that goes on in the next one says anew how wide it is. */
function stringTable(strings: readonly string[]): BiffRecord[] {
  const records: BiffRecord[] = [];
  let current: Buffer = Buffer.concat([u32(strings.length, strings.length)]);
  const flush = () => {
    records.push([records.length === 0 ? 0x00fc : 0x003c, current]);
    current = Buffer.alloc(0);
  };
  for (const string of strings) {
    if (current.length + 5 > LARGEST_RECORD) flush();
    current = Buffer.concat([current, u16(string.length), u8(1)]);
    for (let place = 0; place < string.length;) {
      const room = Math.floor((LARGEST_RECORD - current.length) / 2);
      current = Buffer.concat([current, Buffer.from(string.slice(place, place + room), 'utf16le')]);
      place += room;
      if (place >= string.length) break;
      flush();
      current = u8(1);
    }
  }
  flush();
  return records;
}

function sheetRecords(
  { rows, merges, hiddenColumns }: Sheet,
  styleOf: (cell: Cell) => number,
  indexOf: (string: string) => number,
): BiffRecord[] {
  return [
    begin('sheet'),
    ...hiddenColumns.map((column): BiffRecord => [0x007d, u16(column - 1, column - 1, 2048, 0, 1, 0)]),
    ...rows.flatMap(({ number, hidden, cells }): BiffRecord[] => [
      [0x0208, Buffer.concat([u16(number - 1, 0, 256, 255, 0, 0), u32(hidden ? 0x20 : 0)])],
      ...cells.flatMap((cell) => cellRecords(u16(number - 1, cell.column - 1, styleOf(cell)), cell, indexOf)),
    ]),
    [
      0x00e5,
      u16(
        merges.length,
        ...merges.flatMap(({ top, bottom, left, right }) => [top - 1, bottom - 1, left - 1, right - 1]),
      ),
    ],
    END,
  ];
}

function cellRecords(place: Buffer, cell: Cell, indexOf: (string: string) => number): BiffRecord[] {
  if (cell.formula === true) return formulaRecords(place, cell);
  if (cell.type === 'text') return [[0x00fd, Buffer.concat([place, u32(indexOf(cell.value))])]];
  if (cell.type === 'boolean') return [[0x0205, Buffer.concat([place, u8(cell.value ? 1 : 0, 0)])]];
  if (cell.type === 'error') return [[0x0205, Buffer.concat([place, u8(errorCode(cell.value), 1)])]];
  return [[0x0203, Buffer.concat([place, f64(cell.type === 'pending' ? 0 : cell.value)])]];
}

function formulaRecords(place: Buffer, cell: Cell): BiffRecord[] {
  const formula = (result: Buffer): BiffRecord => [
    0x0006,
    Buffer.concat([place, result, u16(0), u32(0), FORMULA]),
  ];
  const special = (kind: number, value: number) => formula(u8(kind, 0, value, 0, 0, 0, 0xff, 0xff));
  if (cell.type === 'text') return [special(0, 0), [0x0207, text(cell.value)]];
  if (cell.type === 'boolean') return [special(1, cell.value ? 1 : 0)];
  if (cell.type === 'error') return [special(2, errorCode(cell.value))];
  if (cell.type === 'pending') return [special(3, 0)];
  return [formula(f64(cell.value))];
}

const errorCode = (error: string): number => ERROR_CODES[ERRORS.indexOf(error)] ?? 0x2a;
