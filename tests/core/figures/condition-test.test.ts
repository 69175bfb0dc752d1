import type { FieldValue, Vocabulary } from '@/core/ledger';
import { isComparable, type Comparand } from '@/core/figures/comparand';
import type { Operator } from '@/core/figures/condition';
import { conditionTest } from '@/core/figures/condition-test';

const KINDS: Vocabulary = [
  { id: 'general', label: '党员大会', words: ['支部大会'] },
  { id: 'lecture', label: '党课', words: [] },
];
const FIFTH = { year: 2021, month: 6, day: 5 };
const JUNE = { year: 2021, month: 6, day: null };

describe('a value', () => {
  it.each<{ value: FieldValue; operator: Operator; wanted: string; holds: boolean; terms?: Vocabulary }>([
    { value: 20, operator: '=', wanted: '20', holds: true },
    { value: 20, operator: '=', wanted: '20人', holds: true },
    { value: 20, operator: '=', wanted: '二十', holds: true },
    { value: 20, operator: '≠', wanted: '20', holds: false },
    { value: 20, operator: '=', wanted: '10或20', holds: true },
    { value: 20, operator: '≠', wanted: '10或20', holds: false },
    { value: 20, operator: '>', wanted: '20', holds: false },
    { value: 20, operator: '≥', wanted: '20', holds: true },
    { value: 20, operator: '<', wanted: '20', holds: false },
    { value: 20, operator: '≤', wanted: '20', holds: true },
    { value: 9, operator: '<', wanted: '10', holds: true },
    { value: 0.93, operator: '≥', wanted: '90%', holds: true },
    { value: 0.93, operator: '≥', wanted: '95%', holds: false },
    { value: '25人', operator: '>', wanted: '20', holds: true },
    { value: '全体', operator: '>', wanted: '20', holds: false },
    { value: 2, operator: '=', wanted: '是', holds: true },
    { value: 0, operator: '=', wanted: '是', holds: false },
    { value: 0, operator: '=', wanted: '否', holds: true },
    { value: true, operator: '=', wanted: '是', holds: true },
    { value: true, operator: '=', wanted: 'TRUE', holds: true },
    { value: '是', operator: '=', wanted: '是', holds: true },
    { value: FIFTH, operator: '=', wanted: '2021-06-05', holds: true },
    { value: FIFTH, operator: '=', wanted: '2021年6月5日', holds: true },
    { value: FIFTH, operator: '=', wanted: '2021年6月', holds: true },
    { value: FIFTH, operator: '=', wanted: '2021', holds: true },
    { value: FIFTH, operator: '≤', wanted: '2021年6月', holds: true },
    { value: FIFTH, operator: '>', wanted: '2021年6月', holds: false },
    { value: FIFTH, operator: '≥', wanted: '2021.6.5', holds: true },
    { value: FIFTH, operator: '<', wanted: '2021-10-01', holds: true },
    { value: JUNE, operator: '=', wanted: '2021年6月', holds: true },
    { value: JUNE, operator: '=', wanted: '2021-06-05', holds: false },
    { value: '2021-06-05', operator: '<', wanted: '2021-10-01', holds: true },
    { value: '安全 教育', operator: '=', wanted: '安全教育', holds: true },
    { value: '安全教育', operator: 'contains', wanted: '安全', holds: true },
    { value: '安全教育', operator: 'containsNot', wanted: '安全', holds: false },
    { value: 'ABC', operator: 'contains', wanted: 'ｂ', holds: true },
    { value: '支部大会', operator: '=', wanted: '党员大会', holds: true, terms: KINDS },
    { value: '党员大会、党课', operator: '=', wanted: '党课', holds: true, terms: KINDS },
    { value: '党员大会', operator: '≠', wanted: '支部大会', holds: false, terms: KINDS },
    { value: '党课', operator: '=', wanted: '党员大会或党课', holds: true, terms: KINDS },
    { value: '读书会', operator: '=', wanted: '党员大会或读书会', holds: true, terms: KINDS },
    { value: '读书会', operator: '=', wanted: '党员大会', holds: false, terms: KINDS },
    { value: '支部大会', operator: '=', wanted: '党员大会', holds: false },
  ])('$value $operator $wanted: $holds', ({ value, operator, wanted, holds, terms }) => {
    expect(conditionTest(operator, wanted, terms ?? null)(value)).toBe(holds);
  });

  it.each<{ operator: Operator; holds: boolean }>([
    { operator: '=', holds: false },
    { operator: '>', holds: false },
    { operator: '≥', holds: false },
    { operator: '<', holds: false },
    { operator: '≤', holds: false },
    { operator: 'contains', holds: false },
    { operator: 'filled', holds: false },
    { operator: 'blank', holds: true },
    { operator: '≠', holds: true },
    { operator: 'containsNot', holds: true },
  ])('that is not known: $operator 20 is $holds', ({ operator, holds }) => {
    expect(conditionTest(operator, '20')(null)).toBe(holds);
  });

  it('that is known is not blank', () => {
    expect(conditionTest('blank', '')(0)).toBe(false);
    expect(conditionTest('filled', '')(0)).toBe(true);
  });
});

describe('a condition that can be met', () => {
  it.each<{ comparand: Comparand; operator: Operator; wanted: string; can: boolean }>([
    { comparand: 'number', operator: '>', wanted: '20', can: true },
    { comparand: 'number', operator: '=', wanted: '是', can: true },
    { comparand: 'number', operator: '=', wanted: '全体', can: false },
    { comparand: 'number', operator: '=', wanted: '20或全体', can: false },
    { comparand: 'number', operator: '>', wanted: '是', can: false },
    { comparand: 'number', operator: '>', wanted: '2021-06-05', can: false },
    { comparand: 'number', operator: 'contains', wanted: '全体', can: true },
    { comparand: 'number', operator: 'blank', wanted: '', can: true },
    { comparand: 'date', operator: '>', wanted: '2021-06-05', can: true },
    { comparand: 'date', operator: '=', wanted: '2021年6月', can: true },
    { comparand: 'date', operator: '>', wanted: '6月5日', can: false },
    { comparand: 'date', operator: '=', wanted: '上午', can: false },
    { comparand: 'any', operator: '=', wanted: '上午', can: true },
    { comparand: 'any', operator: '>', wanted: '20', can: true },
    { comparand: 'any', operator: '>', wanted: '2021-06-05', can: true },
    { comparand: 'any', operator: '>', wanted: '上午', can: false },
  ])('$comparand $operator $wanted: $can', ({ comparand, operator, wanted, can }) => {
    expect(isComparable(operator, wanted, comparand)).toBe(can);
  });
});
