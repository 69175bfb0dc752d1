import { packetOf } from '@/core/assemble';
import type { Figures, RowRef } from '@/core/figures';
import type { Packet } from '@/core/link';
import { partyBranch } from '@/packs/party-branch';
import { day, sheet } from '#tests/samples/grid-workbook';
import { accountOf, meetings, type Asked } from '#tests/core/figures/party-account';

export const TAKEN_AT = '2022-01-10T08:00:00.000Z';

export const SHEETS = [
  meetings(
    [day('2021-01-05'), '党员大会', '部署全年工作', 27, 25, 2, null],
    [day('2021-03-05'), '党课', '学“讲话”\\{{}}', 27, 25, 2, 1],
    ['2021年6月', '党课', '', 27, 24, 3, null],
    [day('2021-06-30'), '党员大会（取消）', '', null, null, null, null],
    [day('2020-12-31'), '党课', '上年', 27, 27, null, null],
    [null, '党课', '没有日期', 27, 27, null, null],
  ),
  sheet('指标', [
    ['名称', '台账', '统计方式', '条件'],
    ['缺席的会', '三会一课', '计数', '请假人数>0'],
  ]),
];

/** The only remark in these sheets, and what of it is carried. */
const [REMARK, CARRIED] = ['党员大会（取消）', '取消'];

/** What a ledger tells, as it is once it was carried: its rows bring their fingerprints along. */
export function asCarried<Told>(told: Told, figures?: Figures): Told {
  const withFingerprint = (_: string, value: unknown): unknown =>
    isRow(value) && figures !== undefined
      ? { ...value, fingerprint: figures.contentOf(value).fingerprint }
      : value;
  const text = JSON.stringify(told, withFingerprint);
  return JSON.parse(text.replaceAll(`"${REMARK}"`, `"${CARRIED}"`)) as Told;
}

function isRow(value: unknown): value is RowRef {
  return typeof value === 'object' && value !== null && 'topic' in value && 'row' in value;
}

/** What is carried of a small ledger. */
export function samplePacket(asked: Asked = {}): Packet {
  return packetOf(accountOf(SHEETS, asked), partyBranch, TAKEN_AT);
}
