import { XlsxFile } from '@/adapters/xlsx-file';
import type { Sheet, Workbook } from '@/core/ledger';
import { buildSheet, buildWorkbook, type SheetPlan } from './build-workbook';

const ROW = '<row r="1"><c r="A1"><v>1</v></c></row>';
const read = (bytes: Uint8Array): Promise<Workbook> => new XlsxFile(bytes, '台账.xlsx').read();

/** Cells as `address value`, row by row; hidden rows in brackets. */
function outline({ rows }: Pick<Sheet, 'rows'>): string[] {
  return rows.map(({ number, hidden, cells }) => {
    const values = cells.map(
      (cell) => `${String(cell.column)}=${'value' in cell ? String(cell.value) : '?'}`,
    );
    const line = `${String(number)}: ${values.join(' ')}`;
    return hidden ? `(${line})` : line;
  });
}

async function readSheet(plan: Omit<SheetPlan, 'name'>): Promise<Sheet> {
  const { sheets } = await read(buildWorkbook({ sheets: [{ name: '表', ...plan }] }));
  const [sheet] = sheets;
  if (sheet === undefined) throw new Error('no sheet');
  return sheet;
}

describe('rows and cells', () => {
  interface RowsCase {
    readonly title: string;
    readonly given: string;
    readonly expected: readonly string[];
  }
  test.each<RowsCase>([
    {
      title: 'empty rows and cells are left out',
      given: '<row r="2"/><row r="4"><c r="B4" s="1"/></row><row r="9"><c r="C9"><v>5</v></c></row>',
      expected: ['9: 3=5'],
    },
    {
      title: 'places that are not written are counted',
      given:
        '<row><c><v>1</v></c><c><v>2</v></c></row><row r="5"><c r="D5"><v>3</v></c><c><v>4</v></c></row><row><c><v>5</v></c></row>',
      expected: ['1: 1=1 2=2', '5: 4=3 5=4', '6: 1=5'],
    },
    {
      title: 'hidden rows are marked',
      given:
        '<row r="1" hidden="1"><c r="A1"><v>1</v></c></row><row r="2" hidden="true"><c r="A2"><v>2</v></c></row><row r="3" hidden="0"><c r="A3"><v>3</v></c></row>',
      expected: ['(1: 1=1)', '(2: 1=2)', '3: 1=3'],
    },
    {
      title: 'the last cell of a sheet is read',
      given: '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>',
      expected: ['1048576: 16384=1'],
    },
    {
      title: 'attributes that nobody asked for are no fault',
      given:
        '<row r="1" spans="1:1" ht="20" customHeight="1"><c r="A1" cm="1" vm="1"><v>1</v><extLst/></c></row>',
      expected: ['1: 1=1'],
    },
  ])('$title', async ({ given, expected }) => {
    expect(outline(await readSheet({ data: given }))).toEqual(expected);
  });

  test('a used range, validations, formats and columns to the last cell cost nothing', async () => {
    const sheet = await readSheet({
      data: ROW,
      beforeData:
        '<dimension ref="A1:XFD1048576"/><cols><col min="1" max="16384" width="9" hidden="1"/></cols>',
      afterData:
        '<mergeCells count="1"><mergeCell ref="B1:B1048576"/></mergeCells>' +
        '<conditionalFormatting sqref="A1:XFD1048576"><cfRule type="expression"><formula>1</formula></cfRule></conditionalFormatting>' +
        '<dataValidations count="1"><dataValidation type="whole" sqref="A1:XFD1048576"><formula1>1</formula1></dataValidation></dataValidations>',
    });
    expect(sheet).toEqual({
      name: '表',
      hidden: false,
      rows: [{ number: 1, hidden: false, cells: [{ column: 1, type: 'number', value: 1, format: '' }] }],
      merges: [],
      hiddenColumns: [1],
    });
  });

  interface MergesCase {
    readonly title: string;
    readonly given: readonly string[];
    readonly expected: readonly (readonly [top: number, left: number, bottom: number, right: number])[];
  }
  test.each<MergesCase>([
    { title: 'with their corners in order', given: ['$C$4:B2'], expected: [[2, 2, 4, 3]] },
    {
      title: 'by top and left, in whatever order they are written',
      given: ['B4:C4', 'E2:E3', 'B2:C2', 'A1:C1'],
      expected: [
        [1, 1, 1, 3],
        [2, 2, 2, 3],
        [2, 5, 3, 5],
        [4, 2, 4, 3],
      ],
    },
    { title: 'without those whose first cell holds nothing', given: ['C3:D3', 'A4:C4'], expected: [] },
    { title: 'without a cell merged with itself', given: ['A1', 'B2:B2'], expected: [] },
  ])('merged areas are read $title', async ({ given, expected }) => {
    const { merges } = await readSheet({
      data: `${ROW}<row r="2"><c r="B2"><v>1</v></c><c r="E2"><v>1</v></c></row>
        <row r="3"><c r="C3" s="1"/><c r="D3"><v>1</v></c></row><row r="4"><c r="B4"><v>1</v></c></row>`,
      afterData: `<mergeCells>${given.map((area) => `<mergeCell ref="${area}"/>`).join('')}</mergeCells>`,
    });
    expect(merges.map(({ top, left, bottom, right }) => [top, left, bottom, right])).toEqual(expected);
  });

  test('hidden columns are read as far as the sheet is filled', async () => {
    const { hiddenColumns } = await readSheet({
      beforeData:
        '<cols><col min="2" max="3" hidden="1"/><col min="4" max="4"/><col min="3" max="5" hidden="true"/><col min="8" max="16384" hidden="1"/></cols>',
      data: '<row r="1"><c r="I1"><v>1</v></c></row>',
    });
    expect(hiddenColumns).toEqual([2, 3, 4, 5, 8, 9]);
  });
});

describe('sheets', () => {
  test('sheets come in the order of their tabs, with their names as they are', async () => {
    const names = [
      '历史',
      'History',
      ' 1月 ',
      '一个名字超过三十一个字符的工作表在别的程序里写出来也要照样读到才对呀呀呀',
      '__proto__',
    ];
    const sheets = names.map((name) => ({ name, data: ROW }));
    const workbook = await read(buildWorkbook({ sheets }));
    expect(workbook.sheets.map(({ name }) => name)).toEqual(names);
  });

  test('a name with entities is decoded', async () => {
    const workbook = await read(buildWorkbook({ sheets: [{ name: 'R&amp;D &quot;甲&quot;', data: ROW }] }));
    expect(workbook.sheets[0]?.name).toBe('R&D "甲"');
  });

  test('hidden and very hidden sheets are read and marked', async () => {
    const sheets = [undefined, 'visible', 'hidden', 'veryHidden'].map((state, index) => ({
      name: String(index),
      data: ROW,
      ...(state === undefined ? {} : { state }),
    }));
    const workbook = await read(buildWorkbook({ sheets }));
    expect(workbook.sheets.map(({ hidden }) => hidden)).toEqual([false, false, true, true]);
  });

  test('chart sheets are left out', async () => {
    const chart = {
      name: '图',
      target: 'chartsheets/sheet1.xml',
      relationshipType: 'chartsheet',
      xml: '<chartsheet/>',
    };
    const workbook = await read(buildWorkbook({ sheets: [chart, { name: '表', data: ROW }] }));
    expect(workbook.sheets.map(({ name }) => name)).toEqual(['表']);
  });

  test.each([
    { title: 'relative', target: 'worksheets/sheet1.xml' },
    { title: 'absolute', target: '/xl/worksheets/sheet1.xml' },
    { title: 'with an unusual name', target: 'worksheets/Tabelle-甲.xml' },
    { title: 'in an unusual folder', target: '/sheets/one.xml' },
  ])('a part is found where its target is $title', async ({ target }) => {
    const workbook = await read(buildWorkbook({ sheets: [{ name: '表', data: ROW, target }] }));
    expect(workbook.sheets.map(outline)).toEqual([['1: 1=1']]);
  });

  test('prefixed element names are read', async () => {
    const xml = `<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData>
      <x:row r="2" hidden="1"><x:c r="B2" t="inlineStr"><x:is><x:t>甲</x:t></x:is></x:c><x:c r="C2"><x:f>1+1</x:f><x:v>2</x:v></x:c></x:row>
      </x:sheetData><x:mergeCells><x:mergeCell ref="B2:B3"/></x:mergeCells></x:worksheet>`;
    const sheet = await readSheet({ xml });
    expect(outline(sheet)).toEqual(['(2: 2=甲 3=2)']);
    expect(sheet.merges).toEqual([{ top: 2, left: 2, bottom: 3, right: 2 }]);
  });

  test('a workbook saved as Strict Open XML is read', async () => {
    const bytes = buildWorkbook({
      namespace: 'http://purl.oclc.org/ooxml/spreadsheetml/main',
      relationshipNamespace: 'http://purl.oclc.org/ooxml/officeDocument/relationships',
      strings: '<si><t>甲</t></si>',
      styles: '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>',
      head: '<workbookPr dateCompatibility="0"/>',
      sheets: [
        {
          name: '表',
          data: '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1" t="d"><v>2021-01-21</v></c></row>',
        },
      ],
    });
    const { sheets } = await read(bytes);
    expect(sheets[0]?.rows[0]?.cells).toEqual([
      { column: 1, type: 'text', value: '甲' },
      { column: 2, type: 'date', value: 44_217, format: 'mm-dd-yy' },
    ]);
  });
});

describe('defined names', () => {
  test('only names of one single cell of this workbook are kept', async () => {
    const names = `
      <definedName name="党员总数">表!$B$3</definedName>
      <definedName name="relative">表!C4</definedName>
      <definedName name="quoted" localSheetId="0">'It''s &amp; 表'!$A$1</definedName>
      <definedName name="__proto__">表!$A$2</definedName>
      <definedName name="range">表!$A$1:$B$2</definedName>
      <definedName name="two">表!$A$1,表!$B$1</definedName>
      <definedName name="constant">5</definedName>
      <definedName name="formula">OFFSET(表!$A$1,0,0,2)</definedName>
      <definedName name="gone">#REF!</definedName>
      <definedName name="goneCell">表!#REF!</definedName>
      <definedName name="elsewhere">[1]表!$A$1</definedName>
      <definedName name="noSuchSheet">别的!$A$1</definedName>
      <definedName name="_xlnm.Print_Area" localSheetId="0">表!$A$1</definedName>
      <definedName name="_xlnm._FilterDatabase" hidden="1">表!$A$1</definedName>`;
    const sheets = [
      { name: '表', data: ROW },
      { name: "It's &amp; 表", data: ROW },
    ];
    const workbook = await read(buildWorkbook({ sheets, names }));
    expect(workbook.names).toEqual([
      { name: '党员总数', sheet: '表', row: 3, column: 2 },
      { name: 'relative', sheet: '表', row: 4, column: 3 },
      { name: '__proto__', sheet: '表', row: 2, column: 1 },
      { name: 'quoted', sheet: "It's & 表", row: 1, column: 1 },
    ]);
  });
});

describe('long sheets', () => {
  test('Chinese texts are whole wherever the file is cut to be read', async () => {
    const numbers = Array.from({ length: 4_000 }, (_, index) => index + 1);
    const textOf = (number: number) => `第${String(number)}次${'党'.repeat(number % 41)}𠮷`;
    const data = numbers.map(
      (number) =>
        `<row r="${String(number)}"><c r="A${String(number)}" t="inlineStr"><is><t>${textOf(number)}</t></is></c></row>`,
    );
    const { rows } = await readSheet({ data: data.join('') });
    const texts = rows.map(({ cells }) => cells.map((cell) => ('value' in cell ? cell.value : null)));
    expect(texts).toEqual(numbers.map((number) => [textOf(number)]));
  });

  test('a sheet in UTF-16 is read', async () => {
    const xml = `<worksheet><sheetData>${'<row><c t="str"><v>党𠮷</v></c></row>'.repeat(3_000)}</sheetData></worksheet>`;
    const parts = { 'xl/worksheets/sheet1.xml': new Uint8Array(Buffer.from(`\ufeff${xml}`, 'utf16le')) };
    const { sheets } = await read(buildSheet('', { parts }));
    const values = sheets[0]?.rows.map(
      ({ cells: [cell] }) => cell !== undefined && 'value' in cell && cell.value,
    );
    expect(values?.length).toBe(3_000);
    expect(new Set(values)).toEqual(new Set(['党𠮷']));
  });

  test('equal cells of a column are one object', async () => {
    const { rows } = await readSheet({ data: '<row><c><v>25</v></c><c><v>25</v></c></row>'.repeat(2) });
    const [first, second] = rows.map(({ cells }) => cells);
    expect(first?.[0]).toBe(second?.[0]);
    expect(first).toEqual([
      { column: 1, type: 'number', value: 25, format: '' },
      { column: 2, type: 'number', value: 25, format: '' },
    ]);
  });

  test('a column of more values than are remembered is read all the same', async () => {
    const values = Array.from({ length: 5_000 }, (_, index) => index * 3);
    const { rows } = await readSheet({
      data: [...values, ...values].map((value) => `<row><c><v>${String(value)}</v></c></row>`).join(''),
    });
    expect(rows.map(({ cells: [cell] }) => cell?.type === 'number' && cell.value)).toEqual([
      ...values,
      ...values,
    ]);
  });
});

describe('headings that are words of JavaScript', () => {
  test('they are texts like any other and do no harm', async () => {
    const words = ['__proto__', 'constructor', 'toString', 'hasOwnProperty'];
    const strings = words.map((word) => `<si><t>${word}</t></si>`).join('');
    const cells = words.map((_, index) => `<c t="s"><v>${String(index)}</v></c>`).join('');
    const { sheets } = await read(buildSheet(`<row r="1">${cells}</row>`, { strings }));
    expect(sheets.map(outline)).toEqual([
      [`1: ${words.map((word, index) => `${String(index + 1)}=${word}`).join(' ')}`],
    ]);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});

describe('the file itself', () => {
  test('its name and the SHA-256 of its bytes are given', async () => {
    const bytes = buildSheet(ROW);
    const expected = Buffer.from(
      await crypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>),
    ).toString('hex');
    expect(await read(bytes)).toMatchObject({ file: '台账.xlsx', sha256: expected });
  });

  test('progress grows from sheet to sheet and within long ones, up to the whole', async () => {
    const rows = (count: number) => '<row><c><v>1</v></c></row>'.repeat(count);
    const bytes = buildWorkbook({
      sheets: [
        { name: '长', data: rows(5_000) },
        { name: '短', data: rows(1) },
      ],
    });
    const seen: number[] = [];
    await new XlsxFile(bytes, '台账.xlsx').read({
      onProgress: ({ done, total }) => {
        expect(total).toBe(2);
        seen.push(done);
      },
    });
    const within = seen.slice(0, -2);
    expect(within.length).toBeGreaterThan(0);
    expect(within.every((done) => done > 0 && done < 1)).toBe(true);
    expect(seen).toEqual([...within.sort((left, right) => left - right), 1, 2]);
  });

  test('a reading that was cancelled before it began reads nothing', async () => {
    const signal = AbortSignal.abort(new Error('stopped'));
    await expect(new XlsxFile(new Uint8Array(), '台账.xlsx').read({ signal })).rejects.toThrow('stopped');
  });

  test('a reading is cancelled between two sheets', async () => {
    const controller = new AbortController();
    const sheets = ['一', '二', '三'].map((name) => ({ name, data: ROW }));
    const seen: number[] = [];
    const reading = new XlsxFile(buildWorkbook({ sheets }), '台账.xlsx').read({
      signal: controller.signal,
      onProgress: ({ done }) => {
        seen.push(done);
        if (done === 2) controller.abort(new Error('stopped'));
      },
    });
    await expect(reading).rejects.toThrow('stopped');
    expect(seen).toEqual([1, 2]);
  });
});
