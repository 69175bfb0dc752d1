import { sortLedgers, yearsHeld } from '@/core/year-turn';

/** Ledgers by their names, each with how many rows it has of which year. */
const LEDGERS = {
  last: { name: 'last', rows: new Map([[2021, 58]]) },
  slips: {
    name: 'slips',
    rows: new Map([
      [2021, 58],
      [2022, 1],
    ]),
  },
  next: { name: 'next', rows: new Map([[2022, 3]]) },
  both: {
    name: 'both',
    rows: new Map([
      [2021, 60],
      [2022, 20],
    ]),
  },
  goesOn: {
    name: 'goesOn',
    rows: new Map([
      [2022, 40],
      [2021, 40],
    ]),
  },
  yearless: { name: 'yearless', rows: new Map<number, number>() },
  appraisal: { name: 'appraisal', rows: new Map([[2021, 0]]) },
  before: { name: 'before', rows: new Map([[2020, 30]]) },
  afterNext: { name: 'afterNext', rows: new Map([[2023, 30]]) },
};

type Name = keyof typeof LEDGERS;

describe('ledgers by the year of a report of 2021', () => {
  it.each<{
    title: string;
    given: readonly Name[];
    asked?: number;
    expected: { last: readonly Name[]; next: readonly Name[]; to: number | null };
  }>([
    { title: 'one of its year', given: ['last'], expected: { last: ['last'], next: [], to: null } },
    {
      title: 'one of each year, the new one first',
      given: ['next', 'last'],
      expected: { last: ['last'], next: ['next'], to: 2022 },
    },
    {
      title: 'a slip of the pen makes no next year',
      given: ['slips'],
      expected: { last: ['slips'], next: [], to: null },
    },
    {
      title: 'unless that year is asked for',
      given: ['slips'],
      asked: 2022,
      expected: { last: ['slips'], next: ['slips'], to: 2022 },
    },
    { title: 'one that holds both', given: ['both'], expected: { last: ['both'], next: ['both'], to: 2022 } },
    {
      title: 'one that holds both, and is not to be turned',
      given: ['both'],
      asked: 2021,
      expected: { last: ['both'], next: [], to: null },
    },
    {
      title: 'the new one goes on from the last, which is there too',
      given: ['last', 'goesOn'],
      expected: { last: ['last'], next: ['goesOn'], to: 2022 },
    },
    {
      title: 'an appraisal of its own beside one that holds both',
      given: ['appraisal', 'both'],
      expected: { last: ['appraisal', 'both'], next: ['both'], to: 2022 },
    },
    {
      title: 'earlier ones and those without a year beside it',
      given: ['before', 'last', 'yearless', 'next'],
      expected: { last: ['before', 'last', 'yearless'], next: ['next'], to: 2022 },
    },
    {
      title: 'none but one without a year',
      given: ['yearless'],
      expected: { last: ['yearless'], next: [], to: null },
    },
    { title: 'none of its year but earlier', given: ['before'], expected: { last: [], next: [], to: null } },
    { title: 'none but later ones', given: ['next'], expected: { last: [], next: ['next'], to: 2022 } },
    {
      title: 'two years on, where there is nothing between',
      given: ['last', 'afterNext'],
      expected: { last: ['last'], next: ['afterNext'], to: 2023 },
    },
    {
      title: 'the next of several years',
      given: ['last', 'afterNext', 'next'],
      expected: { last: ['last'], next: ['afterNext', 'next'], to: 2022 },
    },
    {
      title: 'a year that none is of',
      given: ['last', 'next'],
      asked: 2024,
      expected: { last: ['last'], next: [], to: 2024 },
    },
    {
      title: 'its own year, though another ledger is only of the next',
      given: ['last', 'next'],
      asked: 2021,
      expected: { last: ['last'], next: [], to: 2021 },
    },
  ])('$title', ({ given, asked, expected }) => {
    const { last, next, to } = sortLedgers(
      given.map((name) => LEDGERS[name]),
      2021,
      asked,
    );
    const names = (ledgers: readonly { readonly name: string }[]) => ledgers.map(({ name }) => name);
    expect({ last: names(last), next: names(next), to }).toEqual(expected);
  });

  it('tells the years a ledger is of', () => {
    expect(yearsHeld(LEDGERS.goesOn)).toEqual([2021, 2022]);
    expect(yearsHeld(LEDGERS.slips)).toEqual([2021]);
    expect(yearsHeld(LEDGERS.appraisal)).toEqual([2021]);
    expect(yearsHeld(LEDGERS.yearless)).toEqual([]);
  });
});
