import { compactText } from '@/core/values';
import type { ColumnType } from './ledger-model';

/** What a text that is no number seems to mean: advice to write digits alone would help nobody. */
export type UnreadableSort = 'flag' | 'duration' | 'unfinished';

const DURATION = /^约?[\d.半一二两三四五六七八九十]+个?(?:分钟?|小时|钟头|刻钟?|天|h|min)/i;
const UNFINISHED =
  /^(?:还|尚|仍)?(?:正?在(?:写|撰|起草|修改|整|进行|办|推进|落实|研究)|待|未)|(?:中|未完|未定)$/;

/** Null: nothing in particular. */
export function unreadableSort(text: string, type: ColumnType | 'any'): UnreadableSort | null {
  if (type === 'flag') return 'flag';
  const compact = compactText(text);
  if (DURATION.test(compact)) return 'duration';
  return UNFINISHED.test(compact) ? 'unfinished' : null;
}
