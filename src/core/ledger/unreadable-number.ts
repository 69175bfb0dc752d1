import { compactText } from '@/core/values';
import type { HeadCounts } from './head-counts-model';
import type { ColumnType } from './ledger-model';

/** What a text that is no number seems to mean: advice to write digits alone would help nobody. */
export type UnreadableSort = 'flag' | 'duration' | 'unfinished';

const DURATION = /^约?[\d.半一二两三四五六七八九十]+个?(?:分钟?|小时|钟头|刻钟?|天|h|min)/i;
const UNFINISHED =
  /^(?:(?:还|尚|仍)?(?:正?在|待|未)(?:写|撰写|起草|修改|整理|整改|进行|办理?|处理|推进|落实|研究|完成?|解决|办结|形成|提交|汇总|统计|定)中?|(?:撰写|起草|修改|整理|整改|进行|办理|处理|推进|落实|研究|汇总|统计)中)$/;

/** Null: nothing in particular. Of head counts there is always one: nobody should be told to write 0. */
export function unreadableSort(
  text: string,
  type: ColumnType | 'any',
  isHeadCount: boolean,
): UnreadableSort | null {
  if (type === 'flag') return 'flag';
  const compact = compactText(text);
  if (DURATION.test(compact)) return 'duration';
  return type === 'count' && !isHeadCount && UNFINISHED.test(compact) ? 'unfinished' : null;
}

/** The columns that say how many people were due or there. */
export function headCountNames(names: HeadCounts | undefined): ReadonlySet<string> {
  if (names === undefined) return new Set();
  const { whole, part, missing, absent, both, madeUp } = names;
  return new Set([whole, part, missing, both, absent ?? whole, madeUp?.column ?? whole]);
}
