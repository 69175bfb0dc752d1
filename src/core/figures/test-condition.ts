import {
  compareDates,
  compactText,
  formatIsoDate,
  parseCount,
  parseDate,
  type CalendarDate,
} from '@/core/values';
import { termsIn, type FieldValue, type Vocabulary } from '@/core/ledger';
import type { Operator } from './condition';

/** Does a value meet a condition? A value that is not known meets none but 为空, ≠ and 不包含. */
export function testCondition(
  value: FieldValue,
  operator: Operator,
  wanted: string,
  vocabulary: Vocabulary | null = null,
): boolean {
  switch (operator) {
    case 'blank':
      return value === null;
    case 'filled':
      return value !== null;
    case 'contains':
      return compactText(textOf(value)).includes(compactText(wanted));
    case 'containsNot':
      return !compactText(textOf(value)).includes(compactText(wanted));
    case '=':
      return isEqual(value, wanted, vocabulary);
    case '≠':
      return !isEqual(value, wanted, vocabulary);
    default:
      return inOrder(value, operator, wanted);
  }
}

/** Words of a vocabulary are equal by meaning (支部大会 = 党员大会); `A或B` means either. */
function isEqual(value: FieldValue, wanted: string, vocabulary: Vocabulary | null): boolean {
  if (value === null) return false;
  const wantedTerms = vocabulary === null ? [] : termsIn(wanted, vocabulary);
  if (vocabulary !== null && wantedTerms.length > 0) {
    const terms = termsIn(textOf(value), vocabulary);
    return wantedTerms.some((term) => terms.includes(term));
  }
  return wanted.split(/[或|]/).some((choice) => {
    const order = compare(value, choice);
    return order === null ? compactText(textOf(value)) === compactText(choice) : order === 0;
  });
}

function inOrder(value: FieldValue, operator: '>' | '≥' | '<' | '≤', wanted: string): boolean {
  const order = compare(value, wanted);
  if (order === null) return false;
  if (operator === '>') return order > 0;
  if (operator === '≥') return order >= 0;
  return operator === '<' ? order < 0 : order <= 0;
}

/** Numbers with numbers, dates with dates; null where the two have no order. */
function compare(value: FieldValue, wanted: string): number | null {
  const number = numberOf(value);
  const wantedNumber = numberOf(wanted.replace(/%$/, ''));
  if (number !== null && wantedNumber !== null) {
    return number - (wanted.endsWith('%') ? wantedNumber / 100 : wantedNumber);
  }
  const date = dateOf(value);
  const wantedDate = dateOf(wanted);
  return date === null || wantedDate === null ? null : compareDates(date, wantedDate);
}

function numberOf(value: FieldValue): number | null {
  if (typeof value === 'number') return value;
  if (typeof value !== 'string') return null;
  const reading = parseCount(value);
  return reading.state === 'read' ? reading.value : null;
}

function dateOf(value: FieldValue): CalendarDate | null {
  if (typeof value !== 'string') return typeof value === 'object' ? value : null;
  const reading = parseDate(value);
  return reading.state === 'read' ? reading.date : null;
}

function textOf(value: FieldValue): string {
  if (value === null) return '';
  return typeof value === 'object' ? formatIsoDate(value) : String(value);
}
