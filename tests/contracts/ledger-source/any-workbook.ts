import fc from 'fast-check';
import { cellAddress } from '@/core/findings';
import { buildWorkbook, type SheetPlan } from '#tests/adapters/xlsx-file/build-workbook';
import { c, e, f, merges, row, stylesOf } from './cell-xml';

type CellXml = (address: string) => string;

const FORMATS = [14, 31, 20, 49, 10, 'yyyy"年"m"月"', '0"人"', '[$-804]yyyy\\-mm\\-dd'] as const;
const COLUMNS = 7;

const style = fc.nat(FORMATS.length);
const text = fc.oneof(
  fc.constantFrom(
    '党员大会',
    ' 两端 ',
    '#N/A',
    '#标签',
    '007',
    '=1+1',
    "'引号",
    '第一行\n第二行',
    'TRUE',
    '0',
  ),
  fc.stringMatching(/^[ -~一-龥]{1,12}$/),
);
const number = fc.oneof(
  fc.integer({ min: -5, max: 60_000 }),
  fc.constantFrom(0.5, 44_260.25, 1e21, -0.1, 1 / 3),
);
const cell: fc.Arbitrary<CellXml> = fc.oneof(
  fc.tuple(fc.oneof(text, number, fc.boolean()), style).map(
    ([value, look]): CellXml =>
      (address) =>
        c(address, value, look),
  ),
  fc.tuple(fc.oneof(text, number, fc.boolean()), style).map(
    ([result, look]): CellXml =>
      (address) =>
        f(address, 'Z99', result, look),
  ),
  fc.constantFrom('#N/A', '#DIV/0!', '#REF!').map(
    (error): CellXml =>
      (address) =>
        e(address, error),
  ),
  // A format and nothing else.
  style.map(
    (look): CellXml =>
      (address) =>
        `<c r="${address}" s="${String(look)}"/>`,
  ),
);

const line = fc.record({
  gap: fc.nat(2),
  hidden: fc.boolean(),
  cells: fc.array(fc.option(cell), { maxLength: COLUMNS }),
});

const sheet = fc
  .record({
    lines: fc.array(line, { maxLength: 12 }),
    hiddenColumns: fc.uniqueArray(fc.integer({ min: 1, max: COLUMNS + 1 })),
    /** Beside the cells: the row each begins in, and whether anything stands there. */
    merged: fc.uniqueArray(fc.nat(5)),
    state: fc.constantFrom('visible', 'hidden', 'veryHidden'),
  })
  .map(({ lines, hiddenColumns, merged, state }): Omit<SheetPlan, 'name'> => {
    let number = 0;
    const rows = lines.map(({ gap, hidden, cells }) => {
      number += gap + 1;
      const written = cells.map((made, index) => made?.(cellAddress(number, index + 1)) ?? '');
      return row(number, written, hidden ? 'hidden="1"' : '');
    });
    const areas = merged.map((place) => `A${String(2 * place + 1)}:A${String(2 * place + 2)}`);
    const columns = [...hiddenColumns]
      .sort((one, other) => one - other)
      .map((column) => `<col min="${String(column)}" max="${String(column)}" width="9" hidden="1"/>`);
    return {
      data: rows.join(''),
      state,
      ...(columns.length > 0 ? { beforeData: `<cols>${columns.join('')}</cols>` } : {}),
      ...(areas.length > 0 ? { afterData: merges(...areas) } : {}),
    };
  });

/** Workbooks of a visible sheet with something in it and some of any kind, as bytes. */
export const anyWorkbook: fc.Arbitrary<Uint8Array> = fc
  .record({ sheets: fc.array(sheet, { maxLength: 2 }), date1904: fc.boolean() })
  .map(({ sheets, date1904 }) =>
    buildWorkbook({
      head: date1904 ? '<workbookPr date1904="1"/>' : '',
      styles: stylesOf(...FORMATS),
      sheets: [
        { name: '说明', data: row(1, [c('A1', '说明')]) },
        ...sheets.map((plan, index) => ({ name: `表${String(index + 1)}`, ...plan })),
      ],
    }),
  );
