import fc from 'fast-check';
import { recordedQuestion, recordFigures } from '@/core/assemble';
import type { Settings } from '@/core/settings';
import { partyBranch } from '@/packs/party-branch';
import { accountOf } from '#tests/core/figures/party-account';
import { day, sheet } from '#tests/samples/grid-workbook';

const SHEETS = [
  sheet(
    '三会一课',
    [
      ['会议时间', '会议类型', '主题', '应到人数', '实到人数', '缺席人数', '补课人数'],
      [day('2021-02-03'), '组织生活会', '2020年度组织生活会', 9, 8, 1, null],
      [day('2021-03-05'), '主题党日、党课', '甲', 9, 7, 2, 1],
      [day('2021-03-05'), '主题党日、党课', '甲', 9, 7, 2, 1],
      ['2021年5月', '支委（扩大）会', '乙', 5, 5, null, null],
      ['10.4', '党员大会', '丙', 9, 9, null, null],
      [day('2021-11-05'), '党小组会', '丁', 4, 4, null, null],
    ],
    { hiddenRows: [7] },
  ),
  sheet('党课', [
    ['授课时间', '党课题目', '授课人', '学时'],
    [day('2021-03-05'), '甲', '贺知新', 2],
  ]),
  sheet('民主评议', [
    ['姓名', '评议等次', '评议年度'],
    ['贺知新', '优秀', '2020'],
    ['林秀', '合格', '2021'],
  ]),
  sheet('意见建议', [
    ['意见建议', '收集时间', '办理情况'],
    ['车位太少', day('2021-03-05'), '部分解决'],
  ]),
];

/** Any choice of every setting. */
const anySettings: fc.Arbitrary<Settings> = fc
  .record(
    Object.fromEntries(
      partyBranch.settings.map(({ id, choices }) => [id, fc.constantFrom(...choices.map((one) => one.id))]),
    ),
  )
  .map((all) => {
    const inGroup = (group: string) =>
      Object.fromEntries(
        partyBranch.settings.flatMap(({ id, group: own }) => (own === group ? [[id, all[id] ?? '']] : [])),
      );
    return { conventions: inGroup('conventions'), reminders: inGroup('reminders') };
  });

const KEYS = accountOf(SHEETS).figures.keys;

it('whatever is chosen, the same figures are counted, none of them below zero', () => {
  fc.assert(
    fc.property(anySettings, (settings) => {
      const { figures } = accountOf(SHEETS, { settings });
      expect(figures.keys).toEqual(KEYS);
      for (const { value } of figures.all()) expect(typeof value === 'number' && value < 0).toBe(false);
    }),
    { numRuns: 12 },
  );
});

it('a document’s record brings back the conventions, and with them every number', () => {
  fc.assert(
    fc.property(anySettings, (settings) => {
      const account = accountOf(SHEETS, { settings });
      const record = recordFigures(account, [], { writtenAt: '2022-01-10T08:00:00.000Z' });
      const { settings: recorded = {} } = recordedQuestion(record);
      const again = accountOf(SHEETS, { settings: recorded });
      expect(again.settings.conventions).toEqual(account.settings.conventions);
      expect(again.figures.all()).toEqual(account.figures.all());
    }),
    { numRuns: 12 },
  );
});
