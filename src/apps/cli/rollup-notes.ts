import type { RollupNote } from '@/core/rollup';
import { describeSettings, SETTING_GROUPS } from '@/core/settings';
import { describePeriod } from '@/core/values';
import type { CommandContext } from './command';
import type { MadeRollup } from './make-rollup';
import { accountWithoutLedger } from './take-account';

/** What stands on the sheet 说明: for whom and when it was counted, and how. */
export async function rollupNotes(
  { rollup, unread, ledgers, packets }: MadeRollup,
  context: CommandContext,
): Promise<readonly RollupNote[]> {
  const { pack } = context;
  const account = await accountWithoutLedger(context, { question: { preferredYear: rollup.year } });
  const settings = SETTING_GROUPS.flatMap((group) =>
    describeSettings(pack.settings, account.settings[group], pack.settingTexts['zh-CN']),
  );
  const definitions = pack.rollup.columns.map(({ group, heading, figure }): RollupNote => [
    `${group} ${heading}`,
    account.figures.get(figure)?.definition ?? '',
  ]);
  return [
    ['报告年度', String(rollup.year)],
    ['统计期', describePeriod(rollup.period)],
    ['汇总时间', shownTime(context.terminal.now())],
    ['台账文件', `${String(ledgers)} 个`],
    ['数据包', `${String(packets)} 个`],
    ['无法读取', `${String(unread.length)} 个`],
    [`计入${pack.rollup.branchHeading}`, `${String(rollup.branches.length)} 个`],
    ...rollup.superseded.map(({ branch, ledger }): RollupNote => [
      '没有计入的文件',
      `${ledger}（${branch}另有后统计的）`,
    ]),
    ['文件名', '照送来的原样写出；台账没有写明支部的，支部按文件名称呼'],
    ['空白', '台账没有提供的数留空，不写 0；合计只加有数的，“计入个数”是加了几个'],
    ['出勤率、办结率', '合计按各项人数、件数之和计算，不是各比率的平均；应到实到不全的支部不计入'],
    ['统计口径', settings.length === 0 ? '均按默认' : settings.map(({ text }) => text).join('；')],
    ...definitions,
  ];
}

/** By the clock of this computer: 2022-01-10 10:00. */
function shownTime(now: Date): string {
  const [month, day, hour, minute] = [
    now.getMonth() + 1,
    now.getDate(),
    now.getHours(),
    now.getMinutes(),
  ].map((part) => String(part).padStart(2, '0'));
  return `${String(now.getFullYear())}-${month ?? ''}-${day ?? ''} ${hour ?? ''}:${minute ?? ''}`;
}
