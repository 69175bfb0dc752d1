import { formatClock } from '@/apps/taskpane/parts/format-clock';
import { periodOptions } from '@/apps/taskpane/parts/period-options';
import { parsePeriod } from '@/core/values';
import { PANE_TEXTS } from '../text/pane-texts';

test('the usual periods of a year, the longer first', () => {
  const options = periodOptions(2021, PANE_TEXTS['zh-CN'].ledger);
  expect(options.map(({ value, label }) => `${value} ${label}`)).toEqual([
    '2021 全年',
    '2021H1 上半年',
    '2021H2 下半年',
    '2021Q1 第一季度',
    '2021Q2 第二季度',
    '2021Q3 第三季度',
    '2021Q4 第四季度',
    ...['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12'].map(
      (month) => `2021-${month} ${String(Number(month))}月`,
    ),
  ]);
});

test('in every language they are the same', () => {
  const [zh, en] = [PANE_TEXTS['zh-CN'], PANE_TEXTS.en].map(({ ledger }) => periodOptions(2020, ledger));
  expect(en?.map(({ value }) => value)).toEqual(zh?.map(({ value }) => value));
  expect(en?.every(({ value }) => parsePeriod(value, 0)?.to.year === 2020)).toBe(true);
});

test.each([
  [new Date(2022, 0, 5, 9, 5), '09:05'],
  [new Date(2022, 0, 5, 0, 0), '00:00'],
  [new Date(2022, 0, 5, 23, 59, 59), '23:59'],
])('a clock shows %s as %s', (time, expected) => {
  expect(formatClock(time)).toBe(expected);
});
