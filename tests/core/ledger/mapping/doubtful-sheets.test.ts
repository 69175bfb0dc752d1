import { mappableSheets, readLedger, type Doubt, type Sheet } from '@/core/ledger';
import { partyBranch } from '@/packs/party-branch';
import { day, sheet, workbook } from '#tests/samples/grid-workbook';
import { HEADING } from '../read';

const model = partyBranch.ledger;
const DAY = day('2021-03-05');
const MEETING = [DAY, '党员大会', '', 27, 25, 2];

function doubts(sheets: readonly Sheet[]): readonly (readonly [sheet: string, doubt: Doubt | null])[] {
  const books = [workbook(sheets)];
  const ledger = readLedger(books, model, { year: 2021 });
  return mappableSheets(ledger, books, model).map(({ sheet: name, doubt }) => [name, doubt]);
}

describe('sheets that may be misunderstood', () => {
  it.each<{ title: string; given: Sheet; expected: Doubt | null }>([
    { title: 'a plain ledger', given: sheet('三会一课', [HEADING, MEETING]), expected: null },
    {
      title: 'a ledger of something else',
      given: sheet('志愿服务', [
        ['活动名称', '活动地点', '活动时间'],
        ['植树', '河边', DAY],
      ]),
      expected: null,
    },
    {
      title: 'a meeting ledger nobody recognized',
      given: sheet('三会一课', [
        ['哪天', '干啥'],
        [DAY, '党员大会'],
      ]),
      expected: 'unread',
    },
    {
      title: 'headings that nearly make a meeting ledger',
      given: sheet('Sheet1', [
        ['会议时间', '会议内容', '地点', '主持人', '开的什么会'],
        [DAY, '学习', '会议室', '某某', '党员大会'],
      ]),
      expected: 'nearRole',
    },
    {
      title: 'a heading with one sign too many',
      given: sheet('三会一课', [[...HEADING.slice(0, 4), '实到的人数'], MEETING]),
      expected: 'nearHeading',
    },
    {
      title: 'a heading with another sign',
      given: sheet('三会一课', [[...HEADING.slice(0, 4), '实倒人数'], MEETING]),
      expected: 'nearHeading',
    },
    {
      title: 'an own column of another meaning',
      given: sheet('三会一课', [[...HEADING, '会议纪要页数'], MEETING]),
      expected: null,
    },
    {
      title: 'rows without any kind',
      given: sheet('三会一课', [HEADING, [DAY, '', '', 27, 25], [DAY, '', '', 5, 5]]),
      expected: 'noKinds',
    },
  ])('$title: $expected', ({ given, expected }) => {
    expect(doubts([given])).toEqual([[given.name, expected]]);
  });

  it('knows no doubt where somebody said what it is, and asks nothing about names and values', () => {
    const unread = sheet('三会一课', [
      ['哪天', '干啥'],
      [DAY, '党员大会'],
    ]);
    const profile = sheet('基本信息', [['表头对照：三会一课', '会议台账；哪天=会议时间；干啥=会议类型']]);
    expect(doubts([unread, profile])).toEqual([['三会一课', null]]);
  });
});
