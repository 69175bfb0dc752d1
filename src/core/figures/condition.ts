import { normalizeText } from '@/core/values';

/** `会议类型=党员大会`, `实到人数>20`, `主题包含安全`, `备注为空`. */
export interface Condition {
  /** A column's heading, or in a phrase a figure's key or label. */
  readonly subject: string;
  readonly operator: Operator;
  /** Empty for the operators that need none. */
  readonly value: string;
}

export type Operator = '=' | '≠' | '>' | '≥' | '<' | '≤' | 'contains' | 'containsNot' | 'blank' | 'filled';

const SIGNS: readonly (readonly [sign: string, operator: Operator])[] = [
  ['不包含', 'containsNot'],
  ['包含', 'contains'],
  ['不为空', 'filled'],
  ['为空', 'blank'],
  ['>=', '≥'],
  ['≥', '≥'],
  ['<=', '≤'],
  ['≤', '≤'],
  ['<>', '≠'],
  ['!=', '≠'],
  ['≠', '≠'],
  ['=', '='],
  ['>', '>'],
  ['<', '<'],
];
const WITHOUT_VALUE: ReadonlySet<Operator> = new Set(['blank', 'filled']);

/** All must hold. `unreadable` is the part that is no condition. */
export type ConditionsReading =
  { readonly conditions: readonly Condition[] } | { readonly unreadable: string };

/** Reads conditions joined by ；or 且. Full-width signs are as good as half-width ones. */
export function parseConditions(text: string): ConditionsReading {
  const conditions: Condition[] = [];
  for (const part of normalizeText(text).split(/;|\s且\s?|(?<=\S)且(?=\S)/)) {
    if (part.trim() === '') continue;
    const condition = parseCondition(part.trim());
    if (condition === null) return { unreadable: part.trim() };
    conditions.push(condition);
  }
  return { conditions };
}

function parseCondition(text: string): Condition | null {
  const found = SIGNS.map(([sign, operator]) => ({ sign, operator, at: text.indexOf(sign) }))
    .filter(({ at }) => at > 0)
    .sort((left, right) => left.at - right.at || right.sign.length - left.sign.length)[0];
  if (found === undefined) return null;
  const subject = text.slice(0, found.at).trim();
  const value = text
    .slice(found.at + found.sign.length)
    .trim()
    .replace(/^["“”](.*)["“”]$/, '$1');
  const needsNone = WITHOUT_VALUE.has(found.operator);
  return subject === '' || (value === '') !== needsNone ? null : { subject, operator: found.operator, value };
}

/** The condition in its plainest writing, for definitions people read. */
export function formatCondition({ subject, operator, value }: Condition): string {
  const sign = SIGNS.find(([, candidate]) => candidate === operator)?.[0] ?? operator;
  return `${subject}${operator.length === 1 ? operator : sign}${value}`;
}
