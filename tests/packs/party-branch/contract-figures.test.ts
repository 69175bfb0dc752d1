import { FigureBook } from '@/core/figures';
import { readLedger } from '@/core/ledger';
import { yearPeriod } from '@/core/values';
import { partyBranch } from '@/packs/party-branch';
import { expectGolden } from '#tests/environment/golden';

const KINDS = ['generalMeeting', 'committeeMeeting', 'groupMeeting', 'partyLecture', 'themePartyDay'];
const MEASURES = ['count', 'expected', 'attended', 'onLeave', 'attendanceRate'];

/** Contract §1. */
const KEYS = [
  ...[...KINDS, 'allMeetings'].flatMap((kind) => MEASURES.map((measure) => `${kind}.${measure}`)),
  'partyLecture.hours',
  'makeUp.count',
  ...['count', 'reports', 'suggestions', 'resolved', 'resolutionRate'].map((name) => `research.${name}`),
  ...['excellent', 'qualified', 'basicallyQualified', 'unqualified', 'notGraded', 'total'].map(
    (grade) => `appraisal.${grade}`,
  ),
  ...['democraticLifeMeeting', 'organizationLifeMeeting'].flatMap((kind) =>
    ['date', 'month', 'day'].map((part) => `${kind}.${part}`),
  ),
  'report.year',
  'report.previousYear',
  ...[
    'superiorOrganization',
    'organization',
    'branch',
    'secretary',
    'brand',
    'scope',
    'themePartyDayPrinciple',
    'attendanceRule',
    'makeUpRule',
    'assessmentMethod',
    'responsibilityDocument',
  ].map((name) => `profile.${name}`),
];

const BOOK = new FigureBook({
  ledger: readLedger([], partyBranch.ledger),
  model: partyBranch.ledger,
  definitions: partyBranch.figures,
  scope: { year: 2021, period: yearPeriod(2021), branch: null },
});

test('every figure of the contract has a definition for readers', () => {
  expect(BOOK.all().map(({ key }) => key)).toEqual(expect.arrayContaining(KEYS));
});

test('keys and labels name one figure each', () => {
  const keys = partyBranch.figures.map(({ key }) => key);
  const names = partyBranch.figures.flatMap(({ label, aliases = [] }) => [label, ...aliases]);
  expect(new Set(keys).size).toBe(keys.length);
  expect(new Set(names).size).toBe(names.length);
});

test('keys, labels, units and definitions are those people rely on', () => {
  const lines = BOOK.all().map(({ key, label, unit, definition }) =>
    [key, label, unit, definition].join(' | '),
  );
  expectGolden('party-branch/figures.txt', `${lines.join('\n')}\n`);
});

test('without a ledger no figure has a value but the year and the period', () => {
  const known = BOOK.all().flatMap(({ key, value }) => (value === null ? [] : [key]));
  expect(known).toEqual(['report.year', 'report.previousYear', 'report.period']);
});

describe('rules', () => {
  const figures = new Set(partyBranch.figures.map(({ key }) => key));

  it('ask only for figures there are', () => {
    const reminded = partyBranch.reminders.flatMap(({ figure, atMost, unless = [] }) => [
      figure,
      ...(atMost === undefined ? [] : [atMost.whole]),
      ...unless.flat().map(({ subject }) => subject),
    ]);
    const expected = partyBranch.expectations.flatMap((one) =>
      one.type === 'agree' ? one.keys : [one.part, one.whole],
    );
    expect([...reminded, ...expected].filter((key) => !figures.has(key))).toEqual([]);
  });

  it.each(['zh-CN', 'en'] as const)('have a sentence each in %s', (language) => {
    const texts: Readonly<Record<string, string>> = partyBranch.reminderTexts[language];
    const rules = partyBranch.reminders.map(({ rule }) => rule);
    expect(Object.keys(texts).sort()).toEqual([...rules].sort());
    for (const text of Object.values(texts)) expect(text).toMatch(language === 'zh-CN' ? /。$/ : /\.$/);
  });

  it('that look at parts of a year name the part', () => {
    const parts = partyBranch.reminders.filter(({ every }) => every !== 'year').map(({ rule }) => rule);
    for (const texts of Object.values(partyBranch.reminderTexts)) {
      const silent = parts.filter((rule) => !(texts[rule] ?? '').includes('{period}'));
      expect(silent).toEqual([]);
    }
  });
});
