import type { NearRow } from '@/core/figures';
import type { Finding, FindingCode } from '@/core/findings';

/** What stands for words that are not carried. */
const LEFT_OUT = '…';

/** Dates, times and numbers, in any hand: nobody's name is among them. */
const NAMELESS = /^[\d\s年月日号时分上下午（）()~至.,:：/\-—%人次]*$/;

/** Findings that quote a cell in which a name may stand: 请假人数 is often filled with who was away. */
const QUOTES_CELLS: ReadonlySet<FindingCode> = new Set([
  'appraisal.duplicateMember',
  'cell.struck',
  'date.ambiguousNumber',
  'date.impossible',
  'date.noYear',
  'date.noYearRead',
  'date.outOfYear',
  'date.partial',
  'date.several',
  'date.text',
  'date.unreadable',
  'grade.unknown',
  'note.notHeld',
  'number.fraction',
  'number.mergedOnce',
  'number.names',
  'number.negative',
  'number.repeated',
  'number.text',
  'number.unreadable',
  'row.dayOnly',
  'row.leaveUnsure',
  'row.maybeNotHeld',
  'row.subtotal',
  'status.unknown',
]);

/** A finding without what somebody typed: its place tells where that stands. */
export function withoutQuote(finding: Finding, notHeld: RegExp): Finding {
  const { code, value } = finding;
  if (code === 'row.notHeld') return { ...finding, value: wordIn(value, notHeld) };
  return QUOTES_CELLS.has(code) && !NAMELESS.test(value) ? { ...finding, value: LEFT_OUT } : finding;
}

/** A row that fell out, without what somebody remarked on it but the word that says it was not held. */
export function withoutRemark(near: NearRow, notHeld: RegExp): NearRow {
  return near.reason === 'notHeld' ? { ...near, detail: wordIn(near.detail, notHeld) } : near;
}

function wordIn(text: string, word: RegExp): string {
  return word.exec(text)?.[0] ?? LEFT_OUT;
}
