import { day, sheet, type Given } from '#tests/samples/grid-workbook';
import { HEADING, placed, read } from './read';

const VALUES = [
  ['项目', '内容'],
  ['单位', '青山县中学'],
  ['支部', '第一党支部'],
  ['书记', '王某'],
];
const MEETINGS = [
  HEADING,
  [day('2021-01-08'), '党员大会', '甲', 20, 18, 2],
  [day('2021-02-08'), '支委会', '乙', 5, 5, 0],
];
const KNOWN = ['branch', 'organization', 'secretary'];

interface Case {
  readonly title: string;
  readonly given: readonly (readonly Given[])[];
  readonly tables: readonly string[];
}

const BOTH: readonly Case[] = [
  { title: 'above, with a gap', given: [...VALUES, [], ...MEETINGS], tables: ['meeting 6: 2'] },
  { title: 'above, without a gap', given: [...VALUES, ...MEETINGS], tables: ['meeting 5: 2'] },
  {
    title: 'above a title',
    given: [...VALUES, [], ['会议记录'], ...MEETINGS],
    tables: ['meeting 7: 2'],
  },
  { title: 'below, with a gap', given: [...MEETINGS, [], ...VALUES], tables: ['meeting 1: 2'] },
  {
    title: 'below, without a gap',
    given: [...MEETINGS, ...VALUES],
    tables: ['meeting 1: 2'],
  },
  {
    title: 'between two ledgers',
    given: [...MEETINGS, [], ...VALUES, [], ['姓名', '学号', '评议等次'], ['甲', '01', '合格']],
    tables: ['meeting 1: 2', 'appraisal 10: 1'],
  },
  {
    title: 'above blocks side by side',
    given: [
      ...VALUES,
      [],
      ['党员大会', null, '支委会'],
      ['时间', '主题', '时间', '主题'],
      [day('2021-01-08'), '甲', day('2021-01-09'), '乙'],
    ],
    tables: ['meeting 7: 1', 'meeting 7: 1'],
  },
];

describe.each(['Sheet1', '三会一课', '基本信息'])(
  'names and values with ledgers on the sheet “%s”',
  (name) => {
    it.each(BOTH)('$title: both are read', ({ given, tables }) => {
      const ledger = read(sheet(name, given));
      expect(Array.from(ledger.profile.keys()).sort()).toEqual(KNOWN);
      expect(
        ledger.sources[0]?.sheets.map(({ role, headerRow, rows }) =>
          headerRow === null ? `${role}: ${rows}` : `${role} ${headerRow}: ${rows}`,
        ),
      ).toEqual(['profile: 3', ...tables]);
      expect(ledger.findings.map(placed)).toEqual([]);
    });

    it('leaves names and values alone where no ledger is', () => {
      const given = [...VALUES, [], ['帮扶村', '石桥村', '联系人', '甲'], ['制度', '甲', '内容', '乙']];
      const ledger = read(sheet(name, given));
      expect(ledger.sources[0]?.sheets).toEqual([{ name, role: 'profile', headerRow: null, rows: 5 }]);
      expect(ledger.findings).toEqual([]);
    });
  },
);

it('names a table of something else below names and values', () => {
  const given = [...VALUES, [], ['谈心时间', '谈心人', '谈心对象'], [day('2021-01-08'), '甲', '乙']];
  const ledger = read(sheet('Sheet1', given));
  expect(Array.from(ledger.profile.keys()).sort()).toEqual(KNOWN);
  expect(ledger.findings.map(placed)).toEqual(['table.other A1']);
});
