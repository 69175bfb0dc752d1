import { compactText } from '@/core/values';
import { fieldText, termsIn, type FieldValue, type Vocabulary } from '@/core/ledger';
import { choicesOf, compareField, whetherAny } from './comparand';
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
      return compactText(fieldText(value)).includes(compactText(wanted));
    case 'containsNot':
      return !compactText(fieldText(value)).includes(compactText(wanted));
    case '=':
      return isAnyOf(value, wanted, vocabulary);
    case '≠':
      return !isAnyOf(value, wanted, vocabulary);
    default:
      return isInOrder(value, operator, wanted);
  }
}

function isAnyOf(value: FieldValue, wanted: string, vocabulary: Vocabulary | null): boolean {
  return value !== null && choicesOf(wanted).some((choice) => isEqual(value, choice, vocabulary ?? []));
}

/** Words of a vocabulary are equal by meaning: 支部大会 is 党员大会. */
function isEqual(value: Exclude<FieldValue, null>, choice: string, vocabulary: Vocabulary): boolean {
  const wantedTerms = termsIn(choice, vocabulary);
  if (wantedTerms.length > 0) {
    const terms = termsIn(fieldText(value), vocabulary);
    return wantedTerms.some((term) => terms.includes(term));
  }
  const any = whetherAny(choice);
  if (any !== null && typeof value !== 'string') return Number(value) > 0 === any;
  return compareField(value, choice) === 0 || compactText(fieldText(value)) === compactText(choice);
}

function isInOrder(value: FieldValue, operator: '>' | '≥' | '<' | '≤', wanted: string): boolean {
  const order = compareField(value, wanted);
  if (order === null) return false;
  if (operator === '>') return order > 0;
  if (operator === '≥') return order >= 0;
  return operator === '<' ? order < 0 : order <= 0;
}
