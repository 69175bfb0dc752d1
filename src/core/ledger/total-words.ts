import { compactText } from '@/core/values';

/** Words for a sum of all, and for one of a part. */
const OF_ALL = '合计|总计|共计|累计|总数';
const OF_A_PART = '小计';

const IN_A_TEXT = new RegExp(`${OF_A_PART}|${OF_ALL}`);
const ALL_IN_A_TEXT = new RegExp(IN_A_TEXT, 'g');
const SIGNS = [
  [new RegExp(`^.{0,12}${OF_A_PART}(?:\\(.*\\)|:.*)?$`), 'subtotal'],
  [new RegExp(`^.{0,12}(?:${OF_ALL})(?:\\(.*\\)|:.*)?$`), 'total'],
] as const;

/** What sort of sum a cell calls its row; null: none. */
export function totalSign(text: string): 'total' | 'subtotal' | null {
  const compact = compactText(text);
  return SIGNS.find(([pattern]) => pattern.test(compact))?.[1] ?? null;
}

const PART = /^其中[:,、]?/;

/** 其中：党员大会3次: a part of the total above it. */
export function isPartSign(text: string): boolean {
  return PART.test(compactText(text));
}

/** 党员大会3次 of 其中：党员大会3次. */
export function withoutPartWord(text: string): string {
  return compactText(text).replace(PART, '');
}

export function mentionsTotal(text: string): boolean {
  return IN_A_TEXT.test(text);
}

/** 一季度 of 一季度小计. */
export function withoutTotalWords(compact: string): string {
  return compact.replace(ALL_IN_A_TEXT, '');
}
