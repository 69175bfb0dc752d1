import fc from 'fast-check';
import {
  daysInMonth,
  formatChineseDate,
  formatFullDate,
  formatIsoDate,
  parseDate,
  type CalendarDate,
} from '@/core/values';

const read = (year: number, month: number | null = null, day: number | null = null) => ({
  state: 'read',
  date: { year, month, day },
});
const noYear = (month: number, day: number | null = null) => ({ state: 'noYear', month, day });
const several = { state: 'several' };
const impossible = { state: 'impossible' };
const unreadable = { state: 'unreadable' };

describe('parseDate', () => {
  it.each([
    { title: 'dashes', given: '2021-03-05', expected: read(2021, 3, 5) },
    { title: 'slashes without zeros', given: '2021/3/5', expected: read(2021, 3, 5) },
    { title: 'dots', given: '2021.3.5', expected: read(2021, 3, 5) },
    { title: 'Chinese', given: '2021年3月5日', expected: read(2021, 3, 5) },
    { title: 'Chinese with 号', given: '2021年3月5号', expected: read(2021, 3, 5) },
    { title: 'blanks inside', given: ' 2021年 3月 5日 ', expected: read(2021, 3, 5) },
    { title: 'full-width signs', given: '２０２１．３．５', expected: read(2021, 3, 5) },
    { title: 'full stops', given: '2021。3。5', expected: read(2021, 3, 5) },
    { title: 'commas for lists', given: '2021、3、5', expected: read(2021, 3, 5) },
    { title: 'commas', given: '2021，3，5', expected: read(2021, 3, 5) },
    { title: 'blanks alone', given: '2021 3 5', expected: read(2021, 3, 5) },
    { title: 'a year of account', given: '2021年度3月5日', expected: read(2021, 3, 5) },
    { title: 'time after two blanks', given: '2019/2/3  14:30', expected: read(2019, 2, 3) },
    { title: 'part of the day in brackets', given: '2021年3月5日（上午）', expected: read(2021, 3, 5) },
    { title: 'weekday', given: '2021年3月5日 星期五', expected: read(2021, 3, 5) },
    { title: 'hour in Chinese', given: '2021年3月5日上午9点', expected: read(2021, 3, 5) },
    { title: 'an hour right after the day', given: '2021年3月5日14：30', expected: read(2021, 3, 5) },
    { title: 'ISO with time and zone', given: '2021-03-05T09:00:00Z', expected: read(2021, 3, 5) },
    { title: 'no separators', given: '20210305', expected: read(2021, 3, 5) },
    { title: 'no separators, with time', given: '20210305143000', expected: read(2021, 3, 5) },
    { title: 'two-digit year', given: '21.3.5', expected: read(2021, 3, 5) },
    { title: 'two-digit year in Chinese', given: '21年3月5日', expected: read(2021, 3, 5) },
    { title: 'Chinese numerals', given: '二〇二一年三月二十五日', expected: read(2021, 3, 25) },
    { title: 'Chinese numerals with 0 for 〇', given: '二0二一年十二月一日', expected: read(2021, 12, 1) },
    { title: 'a range gives its first day', given: '2021年3月5日—7日', expected: read(2021, 3, 5) },
    { title: 'a range of full dates', given: '2021.3.5-2021.3.7', expected: read(2021, 3, 5) },
    { title: 'a range with 至', given: '2021-03-05至2021-03-07', expected: read(2021, 3, 5) },
    { title: 'a place after the date', given: '2021年3月5日 三楼会议室', expected: read(2021, 3, 5) },
    { title: 'month only', given: '2021年9月', expected: read(2021, 9) },
    { title: 'month only, dotted', given: '2021.9', expected: read(2021, 9) },
    { title: 'part of a month', given: '2021年9月上旬', expected: read(2021, 9) },
    { title: 'end of a month', given: '2021年9月底', expected: read(2021, 9) },
    { title: 'year only', given: '2021年', expected: read(2021) },
    { title: 'no year', given: '3月5日', expected: noYear(3, 5) },
    { title: 'no year, slash', given: '3/5', expected: noYear(3, 5) },
    { title: 'no year, dot: the text 10.4 is a date', given: '10.4', expected: noYear(10, 4) },
    { title: 'no year, no day', given: '9月中旬', expected: noYear(9) },
    { title: '29 February without a year', given: '2月29日', expected: noYear(2, 29) },
    { title: 'a leap day that was', given: '2020-02-29', expected: read(2020, 2, 29) },
    { title: 'a leap day that was not', given: '2021-02-29', expected: impossible },
    { title: '30 February', given: '2021年2月30日', expected: impossible },
    { title: 'month 13', given: '2021-13-01', expected: impossible },
    { title: 'day 0', given: '2021-3-0', expected: impossible },
    { title: 'two dates', given: '2021.3.5、3.12', expected: several },
    { title: 'a second day', given: '8月8、20日', expected: several },
    { title: 'two lines', given: '3.8\n3.20', expected: several },
    { title: 'two lines in words', given: '7月8日\n7月20日', expected: several },
    { title: 'no space between', given: '7月8日7月20日', expected: several },
    { title: 'two dates with more to them', given: '7月8日上午（一组）、7月20日下午', expected: several },
    { title: 'two whole dates', given: '2021-03-05 2021-03-08', expected: several },
    { title: 'digits alone', given: '20210305、20210308', expected: several },
    { title: 'Chinese numerals', given: '三月八日、三月二十日', expected: several },
    { title: 'two months', given: '3月、4月', expected: several },
    { title: 'a range and a day', given: '3月5日至7日、20日', expected: several },
    { title: 'slashes', given: '3/5、3/8', expected: several },
    { title: 'and', given: '3月5日和3月6日', expected: several },
    { title: 'the same day twice', given: '2021-03-05 09:00 2021-03-05 11:00', expected: read(2021, 3, 5) },
    { title: 'a range within a month', given: '2021.3.5-7', expected: read(2021, 3, 5) },
    { title: 'a range without a year', given: '3月5日至7日', expected: noYear(3, 5) },
    { title: 'a range of dates without a year', given: '3月5日-3月6日', expected: noYear(3, 5) },
    { title: 'a range with spaces', given: '3月5日 - 3月6日', expected: noYear(3, 5) },
    { title: 'a dotted time', given: '2021.3.5 9.30', expected: read(2021, 3, 5) },
    { title: 'a dotted time after words', given: '3月5日 9.30', expected: noYear(3, 5) },
    { title: 'hours', given: '2021-03-05 9-11点', expected: read(2021, 3, 5) },
    { title: 'a room', given: '3月5日 3号楼', expected: noYear(3, 5) },
    { title: 'head counts', given: '3月5日 27/25', expected: noYear(3, 5) },
    { title: 'what it was about', given: '3月5日 4月份工作部署', expected: noYear(3, 5) },
    { title: 'day first', given: '5/3/2021', expected: unreadable },
    { title: 'words', given: '待定', expected: unreadable },
    { title: 'nothing', given: '', expected: unreadable },
    { title: 'a head count', given: '25人', expected: unreadable },
  ])('$title: $given', ({ given, expected }) => {
    expect(parseDate(given)).toEqual(expected);
  });

  const dates: fc.Arbitrary<CalendarDate & { month: number; day: number }> = fc
    .tuple(fc.integer({ min: 1900, max: 2199 }), fc.integer({ min: 1, max: 12 }))
    .chain(([year, month]) =>
      fc.integer({ min: 1, max: daysInMonth(year, month) }).map((day) => ({ year, month, day })),
    );

  it.each([
    ['ISO', formatIsoDate],
    ['the full date', formatFullDate],
    ['Chinese numerals', formatChineseDate],
  ])('reads back what it formats: %s', (_, format) => {
    fc.assert(fc.property(dates, (date) => expect(parseDate(format(date))).toEqual({ state: 'read', date })));
  });

  it('gives an answer for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) =>
        expect(['read', 'noYear', 'several', 'impossible', 'unreadable']).toContain(parseDate(text).state),
      ),
    );
  });
});
