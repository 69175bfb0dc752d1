import { listNumbers, type TaughtNumber } from '@/core/blanks';
import type { DocumentParagraph } from '@/core/marks';
import { partyBranch } from '@/packs/party-branch';
import { assembleAccount } from '@/core/assemble';
import { NO_WORDS } from '@/core/figures';
import { sheet, workbook } from '#tests/samples/grid-workbook';

const LEDGER = workbook(
  [
    sheet('三会一课', [
      ['会议时间', '会议类型', '议题', '应到人数', '实到人数'],
      ['2021年1月5日', '党员大会', '甲', 20, 19],
      ['2021年4月5日', '党员大会', '乙', 20, 18],
      ['2021年7月5日', '党员大会', '丙', 20, 20],
      ['2021年2月5日', '支委会', '丁', 5, 5],
      ['2021年3月5日', '支委会', '戊', 5, 4],
    ]),
    sheet('基本信息', [
      ['支部', '青禾县图书馆党支部'],
      ['党建品牌', '书香先锋'],
    ]),
  ],
  '2021.xlsx',
);

const { figures } = assembleAccount([LEDGER], partyBranch, { year: 2021 }, NO_WORDS, {
  year: 2022,
  month: 1,
  day: 5,
});

function numbersIn(...texts: readonly string[]): readonly TaughtNumber[] {
  const paragraphs = texts.map((text, index): DocumentParagraph => ({ index, text, marks: [] }));
  const { prose, blanks } = partyBranch;
  return listNumbers(paragraphs, { figures, prose, blanks });
}

describe('numbers of last year’s report', () => {
  it.each([
    {
      title: 'explained by words and value',
      given: '全年召开党员大会3次，实到57人次，出勤率95%。',
      expected: [
        ['3', 'explained', 'generalMeeting.count'],
        ['57', 'explained', 'generalMeeting.attended'],
        ['95%', 'explained', 'generalMeeting.attendanceRate'],
      ],
    },
    {
      title: 'meant by the words, but of another value',
      given: '全年召开党员大会4次。',
      expected: [['4', 'differs', null]],
    },
    {
      title: 'of the same value, without a word for it',
      given: '开展警示教育3次。',
      expected: [['3', 'ambiguous', null]],
    },
    { title: 'explained by nothing', given: '捐款8600元。', expected: [['8600', 'unexplained', null]] },
    {
      title: 'of a part of the year',
      given: '上半年召开党员大会2次。',
      expected: [['2', 'explained', 'generalMeeting.count@2021H1']],
    },
    {
      title: 'names of the profile, the longest',
      given: '青禾县图书馆党支部擦亮“书香先锋”。',
      expected: [
        ['青禾县图书馆党支部', 'explained', 'profile.branch'],
        ['书香先锋', 'explained', 'profile.brand'],
      ],
    },
    {
      title: 'fixed words and years',
      given: '2021年，落实“三会一课”，学习十九届六中全会精神。',
      expected: [],
    },
  ])('$title', ({ given, expected }) => {
    expect(
      numbersIn(given).map(({ blank, state, suggestion }) => [blank, state, suggestion?.key ?? null]),
    ).toEqual(expected);
  });

  it('a wrong number tells the figure it means, and the part of the year it may have been counted for', () => {
    const [number] = numbersIn('全年召开党员大会2次。');
    expect(number?.nearest.map(({ key, text }) => [key, text])).toEqual([['generalMeeting.count', '3']]);
    expect(number?.alternatives.map(({ key }) => key)).toContain('generalMeeting.count@2021H1');
  });

  it('a number that is spelled otherwise is proposed and not preselected', () => {
    const [number] = numbersIn('全年召开党员大会三次。');
    expect(number).toMatchObject({ blank: '三', suggestion: { key: 'generalMeeting.count', text: '3' } });
    expect(number?.suggestion?.reason.doubts).toEqual(['otherSpelling']);
    expect(number?.suggestion?.confidence).toBeLessThan(0.8);
  });
});
