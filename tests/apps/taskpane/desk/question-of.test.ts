import type { Asked } from '@/apps/taskpane/desk/desk';
import { isSameCounting, questionOf } from '@/apps/taskpane/desk/question-of';
import { formatPeriod } from '@/core/values';
import { NOTHING_ASKED } from './open-account';
import { recordOf } from './sample-record';

/** A question in the core's terms, its period for the year the ledger is of. */
function asked(question: Partial<Asked>, ledgerYear: number) {
  const { period, ...rest } = questionOf({ ...NOTHING_ASKED, ...question });
  return { ...rest, ...(period === undefined ? {} : { period: formatPeriod(period(ledgerYear)) }) };
}

const quarter = recordOf({ year: 2021, period: '2021Q1', branch: '第一党支部' });

const settings = { conventions: { hiddenRows: 'skip' } };
const counted = recordOf({ conventions: [{ id: 'absence', choice: 'never', text: '' }] });
const whole = { preferredYear: 2021, period: '2021' };

interface QuestionCase {
  readonly title: string;
  readonly question: Partial<Asked>;
  readonly ledgerYear?: number;
  readonly expected: object;
}

test.each<QuestionCase>([
  { title: 'nothing', question: {}, expected: {} },
  { title: 'a year', question: { year: 2020 }, expected: { year: 2020 } },
  { title: 'a period of the year found', question: { period: '2021Q1' }, expected: { period: '2021Q1' } },
  {
    title: 'a period of another year gives way to the whole year',
    question: { period: '2021Q1' },
    ledgerYear: 2022,
    expected: { period: '2022' },
  },
  {
    title: 'a period that ends in the year found',
    question: { period: '2020-12..2021-02' },
    expected: { period: '2020-12..2021-02' },
  },
  { title: 'what is no period', question: { period: '春季' }, expected: { period: '2021' } },
  { title: 'a branch', question: { branch: '第二党支部' }, expected: { branch: '第二党支部' } },
  { title: 'all branches', question: { branch: null }, expected: {} },
  {
    title: 'what a document was written for',
    question: { like: quarter },
    expected: { preferredYear: 2021, period: '2021Q1', branch: '第一党支部' },
  },
  { title: 'settings', question: { settings }, expected: { settings } },
  {
    title: 'the conventions of a document',
    question: { like: counted },
    expected: { ...whole, settings: { conventions: { absence: 'never' } } },
  },
  {
    title: 'other conventions than those of a document',
    question: { like: counted, settings },
    expected: { ...whole, settings },
  },
  {
    title: 'other reminders, and the conventions of a document',
    question: { like: counted, settings: { reminders: { 'makeUp.owed': 'off' } } },
    expected: {
      ...whole,
      settings: { conventions: { absence: 'never' }, reminders: { 'makeUp.owed': 'off' } },
    },
  },
  {
    title: 'a document of another year than the ledger',
    question: { like: quarter },
    ledgerYear: 2022,
    expected: { preferredYear: 2021, period: '2022', branch: '第一党支部' },
  },
  {
    title: 'a choice goes before the document',
    question: { like: quarter, year: 2021, period: '2021H1', branch: '第二党支部' },
    expected: { preferredYear: 2021, year: 2021, period: '2021H1', branch: '第二党支部' },
  },
  {
    title: 'all branches go before the one of the document',
    question: { like: quarter, branch: null },
    expected: { preferredYear: 2021, period: '2021Q1' },
  },
])('$title', ({ question, ledgerYear = 2021, expected }) => {
  expect(asked(question, ledgerYear)).toEqual(expected);
});

interface SameCase {
  readonly title: string;
  readonly one: Partial<Asked>;
  readonly other: Partial<Asked>;
  readonly expected: boolean;
}

const later = { ...quarter, writtenAt: '2022-02-01T00:00:00.000Z' };

test.each<SameCase>([
  { title: 'nothing twice', one: {}, other: {}, expected: true },
  {
    title: 'other texts are typed',
    one: { year: 2021, profile: new Map([['brand', '甲']]) },
    other: { year: 2021 },
    expected: true,
  },
  { title: 'another year', one: { year: 2021 }, other: { year: 2020 }, expected: false },
  { title: 'another period', one: { period: '2021' }, other: { period: '2021Q1' }, expected: false },
  { title: 'another branch', one: { branch: '甲' }, other: { branch: '乙' }, expected: false },
  { title: 'all branches and no choice', one: { branch: null }, other: {}, expected: false },
  { title: 'other settings', one: { settings }, other: {}, expected: false },
  { title: 'the same settings', one: { settings }, other: { settings: { ...settings } }, expected: true },
  { title: 'a document and none', one: { like: quarter }, other: {}, expected: false },
  { title: 'the same record', one: { like: quarter }, other: { like: { ...quarter } }, expected: true },
  {
    title: 'a record that was written anew',
    one: { like: quarter },
    other: { like: later },
    expected: false,
  },
])('counted the same: $title, $expected', ({ one, other, expected }) => {
  const [left, right] = [one, other].map((question) => ({ ...NOTHING_ASKED, ...question }));
  expect(left !== undefined && right !== undefined && isSameCounting(left, right)).toBe(expected);
  expect(left !== undefined && right !== undefined && isSameCounting(right, left)).toBe(expected);
});
