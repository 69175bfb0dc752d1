import exceljs from 'exceljs';
import fc from 'fast-check';
import { XlsxFile } from '@/adapters/xlsx-file';
import { readByExceljs } from './exceljs-oracle';

/** No escapes of the kind `_x000D_`, of which exceljs decodes some only, and no characters XML cannot carry. */
const text = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
  .filter((value) => !/_x|\p{Cc}|\p{Cs}/iu.test(value));
const number = fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }));
/** Halves of days: exceljs rounds to milliseconds. */
const date = fc
  .integer({ min: 36_526 * 2, max: 54_789 * 2 })
  .map((half) => new Date((half / 2 - 25_569) * 86_400_000));
const error = fc.constantFrom<exceljs.CellErrorValue>(
  { error: '#N/A' },
  { error: '#REF!' },
  { error: '#DIV/0!' },
);

/** Of computed texts exceljs decodes entities twice; empty ones it cannot tell from those not computed. */
const computed = fc.record<exceljs.CellFormulaValue>({
  formula: fc.constant('A1+1'),
  result: fc.oneof(
    number,
    fc.boolean(),
    error,
    text.filter((value) => !value.includes('&')),
  ),
});

const anyValue = fc.oneof<fc.Arbitrary<exceljs.CellValue>[]>(
  text,
  number,
  fc.boolean(),
  error,
  computed,
  fc.constant({ formula: 'B2' }),
  fc.constant(null),
  fc
    .array(text, { minLength: 1, maxLength: 3 })
    .map((runs) => ({ richText: runs.map((run) => ({ text: run })) })),
  text.map((shown) => ({ text: shown, hyperlink: 'https://example.org/' })),
);

const cell = fc.oneof(
  fc.record({ value: anyValue, numFmt: fc.constantFrom('General', '0.00', '0"人"', '@') }),
  fc.record({ value: date, numFmt: fc.constantFrom('yyyy-mm-dd', 'yyyy"年"m"月"d"日"', 'm/d/yy h:mm') }),
);
const row = fc.record({ hidden: fc.boolean(), cells: fc.array(cell, { maxLength: 6 }) });

test('whatever exceljs writes is read as exceljs reads it', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 6 }), async (rows) => {
      const workbook = new exceljs.Workbook();
      const sheet = workbook.addWorksheet('三会一课');
      sheet.addRow(['类型']);
      for (const { hidden, cells } of rows) {
        const added = sheet.addRow(cells.map(({ value }) => value));
        added.hidden = hidden;
        cells.forEach(({ numFmt }, index) => {
          added.getCell(index + 1).numFmt = numFmt;
        });
      }
      const bytes = new Uint8Array(await workbook.xlsx.writeBuffer());
      const { sheets } = await new XlsxFile(bytes, '台账.xlsx').read();
      const read = sheets.map(({ name, rows: readRows }) => ({ name, rows: readRows }));
      expect(read).toEqual(await readByExceljs(bytes));
    }),
    { numRuns: 200 },
  );
});
