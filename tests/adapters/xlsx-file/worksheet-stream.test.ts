import fc from 'fast-check';
import { CellStore } from '@/adapters/xlsx-file/read/cell-store';
import { MalformedPart } from '@/adapters/xlsx-file/read/malformed-part';
import { SheetRows } from '@/adapters/xlsx-file/read/sheet-rows';
import { WorksheetStream } from '@/adapters/xlsx-file/read/worksheet-stream';
import { WorksheetVisitor } from '@/adapters/xlsx-file/read/worksheet-visitor';
import { XmlStream } from '@/adapters/xlsx-file/read/xml-stream';
import { readNumberFormat, type Area, type SheetRow } from '@/core/ledger';
import { XmlError } from '@/core/xml';

const CONTEXT = {
  strings: ['党员大会', '支委会', '张三 & 李四'],
  formats: [readNumberFormat('', false), readNumberFormat('yyyy-mm-dd', false)],
};

interface Reading {
  readonly rows: readonly SheetRow[];
  readonly count: number;
  readonly merges: readonly Area[];
}

interface Taker {
  write(xml: string): void;
  end(): void;
}

/** What is read of a worksheet, or what kind of fault it has. */
function readingOf(
  xml: string,
  size: number,
  open: (rows: SheetRows) => [Taker, WorksheetVisitor],
): Reading | string {
  const rows = new SheetRows(new CellStore(CONTEXT));
  const [taker, { merges }] = open(rows);
  try {
    for (let start = 0; start < xml.length; start += size) taker.write(xml.slice(start, start + size));
    taker.end();
  } catch (error) {
    if (error instanceof XmlError || error instanceof MalformedPart) return error.name;
    throw error;
  }
  return { rows: rows.list, count: rows.count, merges };
}

/** Cut after each so many characters. */
function readIn(xml: string, size: number): Reading | string {
  return readingOf(xml, size, (rows) => {
    const stream = new WorksheetStream(rows);
    return [stream, stream.visitor];
  });
}

/** By the parser alone. */
function parsed(xml: string): Reading | string {
  return readingOf(xml, xml.length, (rows) => {
    const visitor = new WorksheetVisitor(rows);
    return [new XmlStream(visitor), visitor];
  });
}

const cell = fc.constantFrom(
  '<c r="A1" t="s"><v>0</v></c>',
  '<c r="B1" s="1"><v>44260</v></c>',
  '<c r="C1" t="inlineStr"><is><t xml:space="preserve"> 中文 𠮷 </t></is></c>',
  '<c r="D1"><f>A1+1</f><v>7</v></c>',
  '<c r="E1" s="1"/>',
  '<c r="F1" t="str"><v>a&amp;b</v></c>',
  '<c r="G1" t="e"><v>#N/A</v></c>',
  '<c r="H1" t="inlineStr"><is><r><t>甲</t></r><rPh sb="0" eb="1"><t>ドウ</t></rPh></is></c>',
  '<c r="I1"><!-- <row r="9"> --><v>1</v></c>',
  '<c r="J1" t="str"><v><![CDATA[<row r="8"></row>]]></v></c>',
);
const between = fc.constantFrom(
  '',
  '',
  '',
  '\n',
  '<!--<row r="1"><c r="A1"><v>1</v></c></row>-->',
  '<?row r="1"?>',
);
const attributes = fc.constantFrom('', '', ' spans="1:9"', ' hidden="1"', ' ht="20" hidden="0" x:a="1"');

/** Rows and what stands between them, in order. */
const rows = fc
  .array(fc.record({ cells: fc.uniqueArray(cell), attributes, between }), { maxLength: 6 })
  .map((list) =>
    list.map(({ cells, attributes: given, between: after }, index) => {
      const number = String(index * 2 + 1);
      const inside = cells
        .sort()
        .join('')
        .replace(/(<c r="[A-Z])1"/g, `$1${number}"`);
      return `<row r="${number}"${given}>${inside}</row>${after}`;
    }),
  );

const sheet = rows.map(
  (list) =>
    `<?xml version="1.0"?>\n<worksheet xmlns="m" xmlns:x="x"><dimension ref="A1:XFD1048576"/><sheetData>${list.join('')}</sheetData>` +
    '<mergeCells><mergeCell ref="A1:B1"/></mergeCells><rowBreaks><brk id="1"/></rowBreaks></worksheet>',
);

test('a worksheet is the same however it is cut', () => {
  fc.assert(
    fc.property(sheet, (xml) => {
      const whole = readIn(xml, xml.length);
      for (const size of [1, 2, 3, 7, 16, 61]) expect(readIn(xml, size)).toEqual(whole);
    }),
    { numRuns: 60 },
  );
});

test('any size of pieces from one character to the whole gives the same', () => {
  const xml =
    '<worksheet><sheetData><row r="1" spans="1:2"><c r="A1" t="inlineStr"><is><t>党𠮷员</t></is></c></row>\r\n' +
    '<row r="2"><c r="A2" t="str"><v>a&amp;b</v></c><c r="B2"><v>2</v></c></row><row r="3"/></sheetData></worksheet>';
  const whole = readIn(xml, xml.length);
  expect(whole).toMatchObject({ count: 3, rows: [{ number: 1 }, { number: 2 }] });
  for (let size = 1; size < xml.length; size += 1) expect(readIn(xml, size)).toEqual(whole);
});

test('rows read at a glance are read as the parser reads them', () => {
  fc.assert(
    fc.property(sheet, (xml) => {
      expect(readIn(xml, 1_000)).toEqual(parsed(xml));
    }),
    { numRuns: 200 },
  );
});

test('what the parser refuses is refused, and what it reads is read, whatever was changed', () => {
  const piece = fc.constantFrom(
    '<', '>', '/', '"', '&', '&#0;', '&lt;', ']]>', '<!--', '-->', '<![CDATA[', '<row r="5">', '</row>', '</c>', ' r="1"', '\u0001', '\uffff', 'x',
  ); // prettier-ignore
  const change = fc.record({ place: fc.nat(), removed: fc.nat(6), piece });
  fc.assert(
    fc.property(sheet, change, (whole, { place, removed, piece: inserted }) => {
      // No decoder gives half a character.
      const xml = whole.replaceAll('𠮷', '吉');
      const offset = place % xml.length;
      const changed = xml.slice(0, offset) + inserted + xml.slice(offset + removed);
      expect(readIn(changed, 1_000)).toEqual(parsed(changed));
    }),
    { numRuns: 1_000 },
  );
});
