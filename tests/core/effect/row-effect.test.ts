import type { ChosenRows } from '@/core/effect';
import type { Sheet } from '@/core/ledger';
import { meetings, MEETING_HEADING } from '#tests/core/figures/party-account';
import { day, sheet, type Given } from '#tests/samples/grid-workbook';
import { effectIn, rowsOf, shownEffects } from './account-without';

const LECTURE = [day('2021-03-05'), '党课', '甲', 20, 18, 2, null];
const SECOND = [day('2021-06-04'), '党课', '乙', 20, 20, 0, null];
const TOTAL = ['合计', null, null, 20, 18, 2, null];
const ASSEMBLY = [day('2021-04-06'), '党员大会', '丙', 20, 10, 10, null];

interface EffectCase {
  readonly title: string;
  readonly sheets: readonly Sheet[];
  readonly chosen: ChosenRows;
  /** By key; those that are left out may say anything. */
  readonly counting?: Readonly<Record<string, string>>;
  readonly others?: Readonly<Record<string, string>>;
}

/** Two organization life meetings, the second of which is in another year. */
const lifeMeetings = (...dates: readonly string[]): Sheet =>
  sheet('组织生活会', [
    ['会议时间', '主题'],
    ...dates.map((date, at): Given[] => [day(date), `组织生活会${at}`]),
  ]);

const merged = (): Sheet =>
  sheet('三会一课', [MEETING_HEADING, LECTURE, [null, '党课', '乙', 20, 20, 0, null]], {
    merges: [{ top: 2, left: 1, bottom: 3, right: 1 }],
  });

const OWN: Sheet = sheet('指标', [
  ['名称', '台账', '统计方式', '列'],
  ['本年党课', '会议台账', '计数', ''],
  ['题目', '', '取单元格', '三会一课!C2'],
]);

describe('without', () => {
  test.each<EffectCase>([
    {
      title: 'a row, counts, sums and rates change, those of all meetings too',
      sheets: [meetings(LECTURE, SECOND, ASSEMBLY)],
      chosen: rowsOf('三会一课', 2),
      counting: {
        'partyLecture.count': '2 次 → 1 次',
        'partyLecture.attended': '38 人次 → 20 人次',
        'partyLecture.attendanceRate': '95% → 100%',
        'allMeetings.count': '3 次 → 2 次',
        'allMeetings.attendanceRate': '80% → 75%',
      },
    },
    {
      title: 'the only row of a kind, its count is zero and nothing is known of who came',
      sheets: [meetings(LECTURE, ASSEMBLY)],
      chosen: rowsOf('三会一课', 3),
      counting: {
        'generalMeeting.count': '1 次 → 0 次',
        'generalMeeting.attended': '10 人次 → —',
        'generalMeeting.attendanceRate': '50% → —',
      },
    },
    {
      title: 'a row that is written down twice, the other one counts instead',
      sheets: [meetings(LECTURE, LECTURE)],
      chosen: rowsOf('三会一课', 2),
      counting: {
        'partyLecture.count': '1 次 → 1 次 (三会一课!3)',
        'partyLecture.attended': '18 人次 → 18 人次 (三会一课!3)',
      },
    },
    {
      title: 'both of them, none counts',
      sheets: [meetings(LECTURE, LECTURE)],
      chosen: rowsOf('三会一课', 2, 3),
      counting: { 'partyLecture.count': '1 次 → —' },
    },
    {
      title: 'a row that another ledger repeats, that one counts, and what only it knows is kept',
      sheets: [
        meetings(LECTURE, ASSEMBLY),
        sheet('党课', [
          ['授课时间', '党课题目', '授课人', '学时'],
          [day('2021-03-05'), '甲', '贺知新', 2],
        ]),
      ],
      chosen: rowsOf('三会一课', 2),
      counting: {
        'partyLecture.count': '1 次 → 1 次 (党课!2)',
        'partyLecture.hours': '2 学时 → 2 学时 (党课!2)',
        'partyLecture.attended': '18 人次 → —',
      },
    },
    {
      title: 'the row a first date comes from, the next date is the first',
      sheets: [lifeMeetings('2021-01-21', '2021-02-03')],
      chosen: rowsOf('组织生活会', 2),
      counting: { 'organizationLifeMeeting.date': '1月21日 → 2月3日 (组织生活会!3)' },
    },
    {
      title: 'the first row of a merged date, the others keep that date',
      sheets: [merged()],
      chosen: rowsOf('三会一课', 2),
      counting: { 'partyLecture.count': '2 次 → 1 次', 'partyLecture.attended': '38 人次 → 20 人次' },
    },
    {
      title: 'the last row of a merged date, the others keep it too',
      sheets: [merged()],
      chosen: rowsOf('三会一课', 3),
      counting: { 'partyLecture.count': '2 次 → 1 次', 'partyLecture.attended': '38 人次 → 18 人次' },
    },
    {
      title: 'the heading, nothing is known of the whole table',
      sheets: [meetings(LECTURE, ASSEMBLY)],
      chosen: rowsOf('三会一课', 1),
      others: { 'partyLecture.count': '1 次 → —', 'allMeetings.count': '2 次 → —' },
    },
    {
      title: 'the definition of a figure, the figure is gone',
      sheets: [meetings(LECTURE), OWN],
      chosen: rowsOf('指标', 2),
      others: { 本年党课: '1 → —' },
    },
    {
      title: 'a row a cell is taken from, that figure has nothing to say',
      sheets: [meetings(LECTURE, SECOND), OWN],
      chosen: rowsOf('三会一课', 2),
      counting: { 题目: '甲 → —', 本年党课: '2 → 1' },
    },
  ])('$title', ({ sheets, chosen, counting = {}, others = {} }) => {
    const effect = effectIn(sheets, chosen);
    expect(shownEffects(effect.counting)).toMatchObject(counting);
    expect(shownEffects(effect.others)).toMatchObject(others);
  });

  test.each<EffectCase>([
    { title: 'an empty row', sheets: [meetings(LECTURE, [], ASSEMBLY)], chosen: rowsOf('三会一课', 3) },
    { title: 'a total', sheets: [meetings(LECTURE, TOTAL)], chosen: rowsOf('三会一课', 3) },
    { title: 'rows below the table', sheets: [meetings(LECTURE)], chosen: rowsOf('三会一课', 3, 1_048_576) },
    { title: 'a sheet that is not there', sheets: [meetings(LECTURE)], chosen: rowsOf('已改名', 2) },
    {
      title: 'a file that is not there',
      sheets: [meetings(LECTURE)],
      chosen: { ...rowsOf('三会一课', 2), file: '别的.xlsx' },
    },
  ])('$title, nothing changes', ({ sheets, chosen }) => {
    expect(effectIn(sheets, chosen)).toEqual({ counting: [], others: [] });
  });

  test('the heading, figures change that do not count it', () => {
    expect(effectIn([meetings(LECTURE)], rowsOf('三会一课', 1)).counting).toEqual([]);
  });
});
