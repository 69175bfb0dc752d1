import { day, errorCell, PENDING, sheet, type Given } from '#tests/samples/grid-workbook';
import { bookOf, meetings, shown } from './party-account';

const SOUND = [day('2021-03-05'), '党员大会', '甲', 20, 18, 2, null];

/** The sound row is row 2, the one with head counts of the case row 3. */
function withHeadCounts(...counts: readonly Given[]) {
  const book = bookOf(meetings(SOUND, [day('2021-06-05'), '党员大会', '乙', ...counts]));
  const valueOf = (measure: string) => book.get(`generalMeeting.${measure}`)?.value;
  return {
    book,
    sums: [valueOf('count'), valueOf('expected'), valueOf('attended'), valueOf('onLeave')],
    rate: valueOf('attendanceRate'),
  };
}

describe('a head count that can’t be used', () => {
  it.each<{ title: string; counts: readonly Given[] }>([
    { title: 'words', counts: [27, '全体党员', 2] },
    { title: 'a negative number', counts: [27, -25, 2] },
    { title: 'a fraction', counts: [27, 25.5, 2] },
    { title: 'more attended than were expected', counts: [25, 27, 2] },
    { title: 'an error', counts: [errorCell('#REF!'), 25, 2] },
    { title: 'a formula without result', counts: [PENDING, 25, 2] },
    { title: 'a pair that contradicts its neighbour', counts: [30, '27/25', 2] },
  ])('$title: the meeting counts, both numbers stay out of sums and rate', ({ counts }) => {
    const { book, sums, rate } = withHeadCounts(...counts);
    expect({ sums, rate }).toEqual({ sums: [2, 20, 18, 4], rate: 0.9 });
    for (const measure of ['expected', 'attended', 'attendanceRate']) {
      const { rows, excluded } = shown(book.get(`generalMeeting.${measure}`));
      expect({ rows, excluded }).toEqual({ rows: ['三会一课!2'], excluded: ['三会一课!3 valueUnknown'] });
    }
  });
});

describe('a head count that is not known', () => {
  it.each<{ title: string; counts: readonly Given[]; sums: readonly number[]; rate: number }>([
    {
      title: 'expected: attended and those on leave are together those expected',
      counts: [null, 25, 2],
      sums: [2, 47, 43, 4],
      rate: 43 / 47,
    },
    {
      title: 'attended: expected still adds up, the rate leaves the row out',
      counts: [27, null, 2],
      sums: [2, 47, 18, 4],
      rate: 0.9,
    },
    { title: 'attended, by a dash', counts: [27, '—', 2], sums: [2, 47, 18, 4], rate: 0.9 },
    { title: 'both, by 无 and a slash', counts: ['无', '/', 2], sums: [2, 20, 18, 4], rate: 0.9 },
    { title: 'leave left blank is nobody', counts: [27, 25, null], sums: [2, 47, 43, 2], rate: 43 / 47 },
    { title: 'leave by 无 is nobody', counts: [27, 25, '无'], sums: [2, 47, 43, 2], rate: 43 / 47 },
    { title: 'leave by - is nobody', counts: [27, 25, '-'], sums: [2, 47, 43, 2], rate: 43 / 47 },
  ])('$title', ({ counts, sums, rate }) => {
    const found = withHeadCounts(...counts);
    expect({ sums: found.sums, rate: found.rate }).toEqual({ sums, rate });
  });
});

describe('head counts in other columns', () => {
  it.each<{ title: string; heading: readonly string[]; counts: readonly Given[]; sums: readonly number[] }>([
    {
      title: '缺席 stands for leave',
      heading: ['应到', '实到', '缺席'],
      counts: [27, 25, 2],
      sums: [27, 25, 2],
    },
    {
      title: 'a 请假 column goes before 缺席',
      heading: ['应到', '实到', '缺席', '请假'],
      counts: [27, 23, 4, 3],
      sums: [27, 23, 3],
    },
    {
      title: 'expected is attended and absent',
      heading: ['实到人数', '缺席人数'],
      counts: [25, 2],
      sums: [27, 25, 2],
    },
    { title: 'one cell for both', heading: ['应到/实到', '请假'], counts: ['27/25', 2], sums: [27, 25, 2] },
    {
      title: 'one cell for both, in words',
      heading: ['到会情况', '请假'],
      counts: ['应到27人，实到25人', 2],
      sums: [27, 25, 2],
    },
    {
      title: 'measure words and full-width digits',
      heading: ['应到', '实到', '请假'],
      counts: ['２７人', '二十五', '2 人'],
      sums: [27, 25, 2],
    },
  ])('$title', ({ heading, counts, sums }) => {
    const book = bookOf(
      sheet('三会一课', [
        ['会议时间', '会议类型', ...heading],
        [day('2021-03-05'), '党课', ...counts],
      ]),
    );
    const values = ['expected', 'attended', 'onLeave'].map((name) => book.get(`partyLecture.${name}`)?.value);
    expect(values).toEqual(sums);
  });
});
