import { compactText } from '@/core/values';
import { fieldText, termsIn, type FieldValue, type Vocabulary } from '@/core/ledger';
import { choicesOf, comparisonWith, whetherAny } from './comparand';
import type { Operator } from './condition';

type Test = (value: FieldValue) => boolean;

/**
 * Does a value meet a condition? A value that is not known meets none but 为空, ≠ and 不包含. What is wanted
 * is read once, for any number of values.
 */
export function conditionTest(
  operator: Operator,
  wanted: string,
  vocabulary: Vocabulary | null = null,
): Test {
  switch (operator) {
    case 'blank':
      return (value) => value === null;
    case 'filled':
      return (value) => value !== null;
    case 'contains':
      return containing(wanted);
    case 'containsNot':
      return not(containing(wanted));
    case '=':
      return anyOf(wanted, vocabulary ?? []);
    case '≠':
      return not(anyOf(wanted, vocabulary ?? []));
    default:
      return inOrder(operator, wanted);
  }
}

function not(test: Test): Test {
  return (value) => !test(value);
}

function containing(wanted: string): Test {
  const parts = choicesOf(wanted).map(compactText);
  return (value) => parts.some((part) => compactText(fieldText(value)).includes(part));
}

function anyOf(wanted: string, vocabulary: Vocabulary): Test {
  const tests = choicesOf(wanted).map((choice) => equalTo(choice, vocabulary));
  return (value) => value !== null && tests.some((test) => test(value));
}

/** Words of a vocabulary are equal by meaning: 支部大会 is 党员大会. */
function equalTo(choice: string, vocabulary: Vocabulary): Test {
  const wantedTerms = termsIn(choice, vocabulary);
  if (wantedTerms.length > 0) {
    return perText((text) => termsIn(text, vocabulary).some((term) => wantedTerms.includes(term)));
  }
  const any = whetherAny(choice);
  const compare = comparisonWith(choice);
  const word = compactText(choice);
  return (value) => {
    if (any !== null && typeof value !== 'string') return Number(value) > 0 === any;
    return compare(value) === 0 || compactText(fieldText(value)) === word;
  };
}

/** Kinds repeat row after row: each text is looked at once. */
function perText(test: (text: string) => boolean): Test {
  const known = new Map<string, boolean>();
  return (value) => {
    const text = fieldText(value);
    const result = known.get(text) ?? test(text);
    known.set(text, result);
    return result;
  };
}

function inOrder(operator: '>' | '≥' | '<' | '≤', wanted: string): Test {
  const compare = comparisonWith(wanted);
  return (value) => {
    const order = compare(value);
    if (order === null) return false;
    if (operator === '>') return order > 0;
    if (operator === '≥') return order >= 0;
    return operator === '<' ? order < 0 : order <= 0;
  };
}
