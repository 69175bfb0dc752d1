import { XlsxFile } from '@/adapters/xlsx-file';
import { buildWorkbook, type SheetPlan } from '#tests/adapters/xlsx-file/build-workbook';
import { ExcelModel } from '#tests/office-host/excel';
import { closeExcel, eventsArrive, openInExcel } from './open-in-excel';

afterEach(closeExcel);

const cell = (address: string, value: number): string => `<c r="${address}"><v>${String(value)}</v></c>`;

/** Pairs of rows, each pair merged in column A. */
function mergedPairs(count: number): SheetPlan {
  const pairs = Array.from({ length: count }, (_, index) => 2 * index + 1);
  const rows = pairs.map((row) => {
    const [upper, lower] = [String(row), String(row + 1)];
    return `<row r="${upper}">${cell(`A${upper}`, row)}${cell(`B${upper}`, 1)}</row><row r="${lower}">${cell(`B${lower}`, 2)}</row>`;
  });
  const merges = pairs.map((row) => `<mergeCell ref="A${String(row)}:A${String(row + 1)}"/>`);
  return { name: '合并', data: rows.join(''), afterData: `<mergeCells>${merges.join('')}</mergeCells>` };
}

/** A formula in every second row. */
function scatteredFormulas(count: number): SheetPlan {
  const rows = Array.from({ length: count }, (_, index) => {
    const row = String(index + 1);
    const formula = index % 2 === 0 ? `<c r="B${row}"><f>A${row}*2</f><v>${row}</v></c>` : cell(`B${row}`, 7);
    return `<row r="${row}">${cell(`A${row}`, index)}${formula}</row>`;
  });
  return { name: '公式', data: rows.join('') };
}

/** Every third row is hidden. */
function scatteredHidden(count: number): SheetPlan {
  const rows = Array.from({ length: count }, (_, index) => {
    const row = String(index + 1);
    return `<row r="${row}" ${index % 3 === 1 ? 'hidden="1"' : ''}>${cell(`A${row}`, index)}</row>`;
  });
  return { name: '隐藏', data: rows.join('') };
}

const everyColumnHidden = (rowAttributes: string): SheetPlan => ({
  name: '列全藏',
  beforeData: '<cols><col min="1" max="2" width="9" hidden="1"/></cols>',
  data: `<row r="1">${cell('A1', 1)}${cell('B1', 2)}</row><row r="2" ${rowAttributes}>${cell('B2', 3)}</row>`,
});

const everyRowHidden = (): SheetPlan => ({
  name: '行全藏',
  beforeData: '<cols><col min="2" max="2" width="9" hidden="1"/></cols>',
  data: `<row r="1" hidden="1">${cell('A1', 1)}</row><row r="2" hidden="1">${cell('C2', 3)}</row>`,
});

test.each([
  { title: '512 merged areas in one answer', sheets: [mergedPairs(512)], requests: 3 },
  { title: '1,300 merged areas in parts', sheets: [mergedPairs(1_300)], requests: 13 },
  {
    title: 'many merged areas beside another sheet',
    sheets: [mergedPairs(600), scatteredHidden(9)],
    requests: 14,
  },
  { title: 'all columns hidden', sheets: [everyColumnHidden('')], requests: 4 },
  { title: 'all rows hidden, and a column', sheets: [everyRowHidden()], requests: 4 },
  { title: 'all columns hidden, and a row', sheets: [everyColumnHidden('hidden="1"')], requests: 4 },
])('$title, as in the file', async ({ sheets, requests }) => {
  const bytes = buildWorkbook({ sheets });
  const { host, workbook } = openInExcel(ExcelModel.fromXlsx(bytes, '台账.xlsx'));
  const fromExcel = await workbook.read();
  expect({ ...fromExcel, sha256: '' }).toEqual({
    ...(await new XlsxFile(bytes, '台账.xlsx').read()),
    sha256: '',
  });
  expect(host.traffic.requests).toBeLessThanOrEqual(requests);
});

test.each([
  { title: 'formulas', sheet: scatteredFormulas(1_200) },
  { title: 'hidden rows', sheet: scatteredHidden(1_200) },
  { title: 'merged areas', sheet: mergedPairs(400) },
])('areas of $title that are too long for one answer come in parts', async ({ sheet }) => {
  const bytes = buildWorkbook({ sheets: [sheet] });
  const { host, workbook } = openInExcel(ExcelModel.fromXlsx(bytes, '台账.xlsx'));
  const whole = await workbook.read();
  const requests = host.traffic.requests;
  host.limits = { response: 20_000 };
  expect(await workbook.read()).toEqual(whole);
  expect(host.traffic.requests - requests).toBeGreaterThan(2 * requests);
});

test('many merged areas are no hindrance to reading a row again', async () => {
  const bytes = buildWorkbook({ sheets: [mergedPairs(600)] });
  const { model, workbook } = openInExcel(ExcelModel.fromXlsx(bytes, '台账.xlsx'));
  const stop = await workbook.watch(() => undefined);
  await workbook.read();
  model.user.edits('合并', 'B9', 99);
  await eventsArrive();
  const { sheets } = await workbook.read();
  expect(sheets[0]?.rows[8]?.cells[1]).toEqual({ column: 2, type: 'number', value: 99, format: '' });
  expect(sheets[0]?.merges).toHaveLength(600);
  await stop();
});

describe('a protected sheet whose special cells Excel will not list', () => {
  test.each([
    { title: 'formulas', sheet: scatteredFormulas(300) },
    { title: 'hidden rows', sheet: scatteredHidden(300) },
    { title: 'merged areas', sheet: mergedPairs(30) },
    { title: 'columns all hidden', sheet: everyColumnHidden('hidden="1"') },
    { title: 'rows all hidden', sheet: everyRowHidden() },
  ])('with $title is read as in the file, denied or failing', async ({ sheet }) => {
    const bytes = buildWorkbook({
      sheets: [sheet, { name: '说明', data: `<row r="1">${cell('A1', 1)}</row>` }],
    });
    const { host, workbook } = openInExcel(ExcelModel.fromXlsx(bytes, '台账.xlsx'));
    const expected = { ...(await new XlsxFile(bytes, '台账.xlsx').read()), sha256: '' };
    host.faults.arm({ at: 'GetSpecialCellsOrNullObject', code: 'AccessDenied', times: Infinity });
    expect({ ...(await workbook.read()), sha256: '' }).toEqual(expected);
    host.faults.disarm();
    host.faults.arm({ at: 'GetSpecialCellsOrNullObject', code: 'GeneralException', times: Infinity });
    expect({ ...(await workbook.read()), sha256: '' }).toEqual(expected);
  });
});
