import type { Sheet } from '@/core/ledger';
import { day, sheet, type Given } from '#tests/samples/grid-workbook';
import { bookOf, shown } from './party-account';

const HEADING = ['生活会类型', '所属年度', '召开时间', '主题', '召开情况'];
const KIND = '民主生活会';

function lifeMeetings(...rows: readonly (readonly Given[])[]): Sheet {
  return sheet('生活会', [HEADING, ...rows]);
}

interface Case {
  readonly title: string;
  readonly sheet: Sheet;
  readonly date: string | null;
  readonly text: string;
  readonly month: number | null;
  readonly day: number | null;
}

const NONE = { date: null, text: '', month: null, day: null };
const ON_21_JANUARY = { date: '2021-01-21', text: '1月21日', month: 1, day: 21 };

describe('the life meeting for the year before', () => {
  it.each<Case>([
    {
      title: 'by a year column, held in the report year',
      sheet: lifeMeetings([KIND, '2020', day('2021-01-21'), null, null]),
      ...ON_21_JANUARY,
    },
    {
      title: 'by 2020年度 in its topic',
      sheet: lifeMeetings([KIND, null, day('2021-01-21'), '2020年度专题民主生活会', null]),
      ...ON_21_JANUARY,
    },
    {
      title: 'by 2020年度 in its topic, however late it was held',
      sheet: lifeMeetings([KIND, null, day('2021-09-08'), '2020年度民主生活会', null]),
      date: '2021-09-08',
      text: '9月8日',
      month: 9,
      day: 8,
    },
    {
      title: 'by custom: held early in the report year',
      sheet: lifeMeetings([KIND, null, day('2021-03-02'), null, null]),
      date: '2021-03-02',
      text: '3月2日',
      month: 3,
      day: 2,
    },
    {
      title: 'by custom: held in December of the year before',
      sheet: lifeMeetings([KIND, null, day('2020-12-28'), null, null]),
      date: '2020-12-28',
      text: '12月28日',
      month: 12,
      day: 28,
    },
    {
      title: 'is not the one of the December after',
      sheet: lifeMeetings([KIND, null, day('2021-12-28'), null, null]),
      ...NONE,
    },
    {
      title: 'is not one that says another year',
      sheet: lifeMeetings([KIND, '2019', day('2021-01-21'), null, null]),
      ...NONE,
    },
    {
      title: 'two years in its topic say nothing, custom decides',
      sheet: lifeMeetings([KIND, null, day('2021-01-21'), '2019年度整改和2020年度民主生活会', null]),
      ...ON_21_JANUARY,
    },
    {
      title: 'with only its month known has no day',
      sheet: lifeMeetings([KIND, '2020', '2021年1月', null, null]),
      date: '2021-01',
      text: '1月',
      month: 1,
      day: null,
    },
    {
      title: 'was cancelled',
      sheet: lifeMeetings([KIND, '2020', day('2021-01-21'), null, '取消']),
      ...NONE,
    },
    {
      title: 'held twice: the first one',
      sheet: lifeMeetings(
        [KIND, '2020', day('2021-02-21'), null, null],
        [KIND, '2020', day('2021-01-21'), null, null],
      ),
      ...ON_21_JANUARY,
    },
    {
      title: 'in a sheet of its own kind',
      sheet: sheet('2020年度民主生活会', [
        ['召开时间', '主持人', '记录人'],
        [day('2021-01-21'), '贺知新', '岑思远'],
      ]),
      ...ON_21_JANUARY,
    },
    {
      title: 'among the meetings',
      sheet: sheet('三会一课', [
        ['会议时间', '会议类型', '主题'],
        [day('2021-01-21'), KIND, '对照检查'],
      ]),
      ...ON_21_JANUARY,
    },
    {
      title: 'among the meetings of a ledger titled for the report year',
      sheet: sheet('台账', [
        ['2021年度三会一课台账'],
        ['会议时间', '会议类型', '主题'],
        [day('2021-01-21'), KIND, '2020年度民主生活会'],
      ]),
      ...ON_21_JANUARY,
    },
  ])('$title: $text', ({ sheet: given, ...expected }) => {
    const book = bookOf(given);
    const figures = ['date', 'month', 'day'].map((part) => book.get(`democraticLifeMeeting.${part}`));
    const [date, month, dayOfMonth] = figures.map((figure) => figure?.value);
    expect({ ...expected, date, text: figures[0]?.text, month, day: dayOfMonth }).toEqual(expected);
  });

  it('falls out with its year', () => {
    const book = bookOf(lifeMeetings([KIND, '2019', day('2021-01-21'), null, null]));
    expect(shown(book.get('democraticLifeMeeting.date')).excluded).toEqual(['生活会!2 otherYear 2019']);
  });
});

describe('life meetings of both kinds', () => {
  const book = bookOf(
    lifeMeetings(
      [KIND, '2020', day('2021-01-21'), null, null],
      ['组织生活会', '2020', day('2021-02-03'), null, null],
    ),
  );

  it.each([
    {
      key: 'democraticLifeMeeting.date',
      label: '民主生活会日期',
      unit: '',
      text: '1月21日',
      row: '生活会!2',
    },
    { key: 'democraticLifeMeeting.month', label: '民主生活会月份', unit: '月', text: '1', row: '生活会!2' },
    { key: 'democraticLifeMeeting.day', label: '民主生活会日', unit: '日', text: '21', row: '生活会!2' },
    {
      key: 'organizationLifeMeeting.date',
      label: '组织生活会日期',
      unit: '',
      text: '2月3日',
      row: '生活会!3',
    },
    { key: 'organizationLifeMeeting.month', label: '组织生活会月份', unit: '月', text: '2', row: '生活会!3' },
    { key: 'organizationLifeMeeting.day', label: '组织生活会日', unit: '日', text: '3', row: '生活会!3' },
  ])('$key is $text', ({ key, label, unit, text, row }) => {
    expect(book.get(key)).toMatchObject({ label, unit, text });
    expect(shown(book.get(key)).rows).toEqual([row]);
  });

  it('are not known to a ledger that holds none', () => {
    const members = sheet('民主评议', [
      ['姓名', '评议等次'],
      ['贺知新', '优秀'],
    ]);
    expect(bookOf(members).get('democraticLifeMeeting.date')).toMatchObject({ value: null, possible: false });
  });
});
