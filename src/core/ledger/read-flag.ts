import { compactText, parseCount } from '@/core/values';
import { cellText } from './cell-text';
import type { ColumnModel } from './ledger-model';
import { checkedCount, withoutHeading, type CountOutcome } from './read-count';
import type { Cell } from './workbook';

const YES = /^(?:是|有|已|√|✓|✔|☑|●|y|yes|true|已形成|已完成|已撰写)$/;
/** 有1篇, 已形成2份 */
const YES_AND_COUNT = /^(?:是|有|已?形成|已?完成|已?撰写):?(?=.*\d)/;
const NO = /^(?:否|无|没有|未|×|✗|✘|☐|○|n|no|false|未形成|未完成|[-—–/]*)$/;

/** “Was there one, and how many?”: 是, √, a number, or titles 《…》《…》, which count one each. Blank is none. */
export function readFlag(cell: Cell | undefined, { headings }: Pick<ColumnModel, 'headings'>): CountOutcome {
  if (cell === undefined) return { state: 'known', value: 0 };
  if (cell.type === 'number') return checkedCount(cell.value, { type: 'count' });
  if (cell.type === 'boolean') return { state: 'known', value: cell.value ? 1 : 0 };
  if (cell.type === 'error') return { state: 'unusable', code: 'cell.error' };
  if (cell.type === 'pending') return { state: 'unusable', code: 'formula.noResult' };
  return readText(cellText(cell), headings);
}

function readText(text: string, headings: readonly string[]): CountOutcome {
  const word = compactText(text);
  const titles = text.match(/《[^《》]+》/g)?.length ?? 0;
  if (titles > 0) return { state: 'known', value: titles };
  if (YES.test(word)) return { state: 'known', value: 1 };
  if (NO.test(word)) return { state: 'known', value: 0 };
  const rest = word.replace(YES_AND_COUNT, '');
  const count = parseCount(withoutHeading(rest, headings) ?? rest);
  return count.state === 'read'
    ? checkedCount(count.value, { type: 'count' }, 'number.text')
    : { state: 'unusable', code: 'number.unreadable' };
}
