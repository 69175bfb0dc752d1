import { askDate1904 } from '@/adapters/excel-host/read/date-system';

/** A workbook whose worksheet functions give this. */
const workbookOf = (value: unknown, error = '') =>
  ({ functions: { date: () => ({ load: () => undefined, value, error }) } }) as unknown as Excel.Workbook;

test.each([
  { value: 0, expected: true },
  { value: 1462, expected: false },
])('the serial $value of 1 January 1904 tells the date system', ({ value, expected }) => {
  expect(askDate1904(workbookOf(value))()).toBe(expected);
});

test.each([
  { title: 'an error', workbook: workbookOf(null, '#NUM!'), message: 'DATE(1904,1,1) = #NUM!' },
  { title: 'another day', workbook: workbookOf(1461), message: 'DATE(1904,1,1) = 1461' },
])('$title is no answer, and none is made up', ({ workbook, message }) => {
  expect(() => askDate1904(workbook)()).toThrow(
    expect.objectContaining({ code: 'office.failed', fields: { code: 'date1904', message } }),
  );
});
