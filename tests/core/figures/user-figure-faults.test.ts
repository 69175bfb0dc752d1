import { sayFinding } from '@/core/wording';
import type { Given } from '#tests/samples/grid-workbook';
import { day, sheet } from '#tests/samples/grid-workbook';
import { accountOf, MEETING_HEADING } from './party-account';

const HEADING = ['名称', '台账', '统计方式', '列', '条件', '期间', '格式', '单位'];
const MEETINGS = sheet('三会一课', [MEETING_HEADING, [day('2021-03-05'), '党课', '甲', 27, 25, 2, null]]);
const SOUND = ['党课数', '三会一课', '计数', null, '会议类型=党课', null, null, '次'];

/** The row at fault is row 3, between two sound ones. */
function account(row: readonly Given[]) {
  return accountOf([MEETINGS, sheet('指标', [HEADING, SOUND, row, ['乙数', ...SOUND.slice(1)]])]);
}

interface Case {
  readonly title: string;
  readonly row: readonly Given[];
  /** Code, cell and value of each finding. */
  readonly faults: readonly (readonly [code: string, cell: string, value: string])[];
}

describe('a row that can’t be read', () => {
  it.each<Case>([
    {
      title: 'without a name',
      row: [null, '三会一课', '计数'],
      faults: [['figure.nameMissing', 'A3', '']],
    },
    {
      title: 'named as another row',
      row: ['党课数', '三会一课', '计数'],
      faults: [['figure.nameTaken', 'A3', '党课数']],
    },
    {
      title: 'named as a figure of the pack',
      row: ['党课 次数', '三会一课', '计数'],
      faults: [['figure.nameTaken', 'A3', '党课 次数']],
    },
    {
      title: 'named as a key of the pack',
      row: ['partyLecture.count', '三会一课', '计数'],
      faults: [['figure.nameTaken', 'A3', 'partyLecture.count']],
    },
    {
      title: 'named with a sign that tags use',
      row: ['人数＠甲', '三会一课', '计数'],
      faults: [['figure.nameTaken', 'A3', '人数＠甲']],
    },
    {
      title: 'of a ledger nobody knows',
      row: ['甲数', '会费台账', '计数'],
      faults: [['figure.tableUnknown', 'B3', '会费台账']],
    },
    {
      title: 'of no ledger',
      row: ['甲数', null, '计数'],
      faults: [['figure.tableUnknown', 'B3', '']],
    },
    {
      title: 'summed up in no known way',
      row: ['甲数', '三会一课', '中位数', '实到人数'],
      faults: [['figure.reducerUnknown', 'C3', '中位数']],
    },
    {
      title: 'a sum of no column',
      row: ['甲数', '三会一课', '求和'],
      faults: [['figure.columnMissing', 'D3', '']],
    },
    {
      title: 'a sum of a column that is not there',
      row: ['甲数', '三会一课', '求和', '学时'],
      faults: [['figure.columnUnknown', 'D3', '学时']],
    },
    {
      title: 'a condition on a column that is not there',
      row: ['甲数', '三会一课', '计数', null, '学时>2'],
      faults: [['figure.columnUnknown', 'E3', '学时>2']],
    },
    {
      title: 'words that are no condition',
      row: ['甲数', '三会一课', '计数', null, '会议类型=党课；人多的'],
      faults: [['figure.conditionInvalid', 'E3', '会议类型=党课；人多的']],
    },
    {
      title: 'a condition no date could meet',
      row: ['甲数', '三会一课', '计数', null, '会议时间>6月1日'],
      faults: [['figure.conditionInvalid', 'E3', '会议时间>6月1日']],
    },
    {
      title: 'a condition no head count could meet',
      row: ['甲数', '三会一课', '计数', null, '实到人数=全体'],
      faults: [['figure.conditionInvalid', 'E3', '实到人数=全体']],
    },
    {
      title: 'a period nobody can read',
      row: ['甲数', '三会一课', '计数', null, null, '年底'],
      faults: [['figure.periodInvalid', 'F3', '年底']],
    },
    {
      title: 'a format nobody can read',
      row: ['甲数', '三会一课', '计数', null, null, null, '好看'],
      faults: [['figure.formatInvalid', 'G3', '好看']],
    },
    {
      title: 'much at once',
      row: [null, '会费台账', '求和', null, '人多', '年底', '好看'],
      faults: [
        ['figure.nameMissing', 'A3', ''],
        ['figure.columnMissing', 'D3', ''],
        ['figure.formatInvalid', 'G3', '好看'],
        ['figure.tableUnknown', 'B3', '会费台账'],
        ['figure.conditionInvalid', 'E3', '人多'],
        ['figure.periodInvalid', 'F3', '年底'],
      ],
    },
  ])('$title', ({ row, faults }) => {
    const { figures: book, findings } = account(row);
    expect(findings.map(({ code, cell, value }) => [code, cell, value])).toEqual(faults);
    expect(findings.map((finding) => finding.sheet)).toEqual(faults.map(() => '指标'));
    expect([book.get('党课数')?.value, book.get('乙数')?.value]).toEqual([1, 1]);
  });

  it.each([
    {
      row: ['甲数', '会费台账', '计数'],
      said: '指标“甲数”：没有叫“会费台账”的台账。可以填：三会一课。',
    },
    {
      row: ['甲数', '三会一课', '中位数'],
      said: '指标“甲数”：不认识统计方式“中位数”。可以填：计数、求和、去重计数、平均、最大、最小、最早日期、最近日期、日期列表、占比、取单元格。',
    },
    {
      row: ['甲数', '三会一课', '求和', '学时'],
      said: '指标“甲数”：台账里没有“学时”这一列。可以填：会议时间、会议类型、主题、应到人数、实到人数、请假人数、补课人数。',
    },
    {
      row: ['甲数', '三会一课', '计数', null, '会议类型=党课；人多的'],
      said: '指标“甲数”：读不懂条件“人多的”。请写成“会议类型=党员大会；实到人数>20”。',
    },
  ])('is told what would be right: $said', ({ row, said }) => {
    expect(account(row).findings.map((finding) => sayFinding(finding, 'zh-CN'))).toEqual([said]);
  });

  it('is passed over where the row holds nothing', () => {
    expect(account([]).findings).toEqual([]);
  });
});
