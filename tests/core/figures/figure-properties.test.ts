import fc from 'fast-check';
import type { Figures } from '@/core/figures';
import { day, sheet, type Given } from '#tests/samples/grid-workbook';
import { accountOf, bookOf, meetings, MEETING_HEADING } from './party-account';

const KINDS = new Map([
  ['党员大会', 'generalMeeting'],
  ['支委会', 'committeeMeeting'],
  ['党小组会', 'groupMeeting'],
  ['党课', 'partyLecture'],
  ['主题党日', 'themePartyDay'],
]);
const KEYS = Array.from(KINDS.values());

const pad = (part: number) => String(part).padStart(2, '0');
const dayIn = (year: number) =>
  fc
    .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
    .map(([month, dayOfMonth]): Given => day(`${String(year)}-${pad(month)}-${pad(dayOfMonth)}`));
const dateInYear = fc.oneof(
  dayIn(2021),
  fc.integer({ min: 1, max: 12 }).map((month): Given => `2021年${String(month)}月`),
  fc.integer({ min: 1, max: 12 }).map((month): Given => `${String(month)}月3日`),
);
const anyDate = fc.oneof(
  { weight: 6, arbitrary: dateInYear },
  { weight: 4, arbitrary: fc.constantFrom<Given[]>(null, '2021年2月30日', 10.2, '每月', '延期') },
  { weight: 2, arbitrary: dayIn(2020) },
);
const headCount = fc.oneof(
  { weight: 5, arbitrary: fc.nat({ max: 40 }) },
  { weight: 2, arbitrary: fc.constantFrom<Given[]>(null, '—', '全体', -1, 2.5, '30/28', '12人') },
);
const kind = fc.constantFrom(...KINDS.keys());
const heads = fc.tuple(headCount, headCount, headCount, headCount);

/** Its topic tells a row from every other one. */
const rowsOf = (date: fc.Arbitrary<Given>, kinds: fc.Arbitrary<Given>) =>
  fc
    .array(fc.tuple(date, kinds, heads), { maxLength: 12 })
    .map((rows) =>
      rows.map(([when, what, counts], index): readonly Given[] => [
        when,
        what,
        `议题${String(index)}`,
        ...counts,
      ]),
    );

const anyRows = rowsOf(anyDate, kind);

function valuesOf(book: Figures): ReadonlyMap<string, unknown> {
  return new Map(book.all().map(({ key, value }) => [key, value]));
}

function valueOf(book: Figures, key: string): number {
  return Number(book.get(key)?.value ?? 0);
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

describe('whatever stands in a meeting ledger', () => {
  it('figures of disjoint kinds add up to those of all meetings', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const book = bookOf(meetings(...rows));
        for (const measure of ['count', 'expected', 'attended', 'onLeave']) {
          const parts = KEYS.map((key) => valueOf(book, `${key}.${measure}`));
          expect(sum(parts)).toBe(valueOf(book, `allMeetings.${measure}`));
        }
      }),
    );
  });

  it('a month of the year rests on the rows that an account of this month rests on', () => {
    fc.assert(
      fc.property(anyRows, fc.integer({ min: 1, max: 12 }), (rows, month) => {
        const period = `2021-${pad(month)}`;
        const [year, alone] = [bookOf(meetings(...rows)), accountOf([meetings(...rows)], { period }).figures];
        for (const key of [...KEYS, 'allMeetings']) {
          const [asked, own] = [year.get(`${key}.count@${period}`), alone.get(`${key}.count`)];
          expect(asked?.rows.map(({ row }) => row)).toEqual(own?.rows.map(({ row }) => row));
          // Who asks the year for a month does not take its other months for ones that nearly counted.
          const near = own?.excluded.filter(
            ({ row, reason }) => reason !== 'outOfPeriod' || row.date?.year !== 2021,
          );
          expect(asked?.excluded).toEqual(near);
        }
      }),
    );
  });

  it('the months add up to the year', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const book = bookOf(meetings(...rows));
        const months = Array.from({ length: 12 }, (_, index) => `allMeetings.count@2021-${pad(index + 1)}`);
        expect(sum(months.map((key) => valueOf(book, key)))).toBe(valueOf(book, 'allMeetings.count'));
      }),
    );
  });

  it('the order of the rows changes no value', () => {
    const shuffled = anyRows.chain((rows) =>
      fc.tuple(fc.constant(rows), fc.shuffledSubarray([...rows], { minLength: rows.length })),
    );
    fc.assert(
      fc.property(shuffled, ([rows, others]) => {
        expect(valuesOf(bookOf(meetings(...others)))).toEqual(valuesOf(bookOf(meetings(...rows))));
      }),
    );
  });

  it('a row of another year changes no value', () => {
    // The name tells the year of dates without one; the latest row would tell another.
    const titled = (all: readonly (readonly Given[])[]) => sheet('2021年三会一课', [MEETING_HEADING, ...all]);
    const stranger = fc.tuple(fc.oneof(dayIn(2020), dayIn(2022)), kind, heads);
    fc.assert(
      fc.property(anyRows, stranger, fc.nat(), (rows, [when, what, counts], place) => {
        // A ledger without any row knows of no count at all.
        fc.pre(rows.length > 0);
        const more = rows.toSpliced(place % (rows.length + 1), 0, [when, what, '外年', ...counts]);
        expect(valuesOf(bookOf(titled(more)))).toEqual(valuesOf(bookOf(titled(rows))));
      }),
    );
  });

  it('nobody attends who was not expected', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const book = bookOf(meetings(...rows));
        for (const key of [...KEYS, 'allMeetings']) {
          const rate = book.get(`${key}.attendanceRate`)?.value ?? 0;
          expect(rate).toBeGreaterThanOrEqual(0);
          expect(rate).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it('no row of a kind is lost: it is counted, or it fell out for a reason', () => {
    const repeated = anyRows.map((rows) => [...rows, ...rows.slice(0, 3)]);
    const severalKinds = fc.constantFrom('党员大会、党课', '支委会/党小组会', '主题党日（取消）');
    fc.assert(
      fc.property(fc.oneof(repeated, rowsOf(anyDate, fc.oneof(kind, severalKinds))), (rows) => {
        const book = bookOf(meetings(...rows));
        for (const [label, key] of KINDS) {
          const figure = book.get(`${key}.count`);
          const known = [...(figure?.rows ?? []), ...(figure?.excluded ?? []).map(({ row }) => row)];
          const ofKind = rows.flatMap(([, what], index) =>
            typeof what === 'string' && what.includes(label) ? [index + 2] : [],
          );
          expect(known.map(({ row }) => row).sort((left, right) => left - right)).toEqual(ofKind);
        }
      }),
    );
  });

  it('a period has no row that the year does not have', () => {
    fc.assert(
      fc.property(
        anyRows,
        fc.constantFrom('2021Q1', '2021H2', '2021-06', '2021-03..2021-10'),
        (rows, period) => {
          const sheets = [meetings(...rows)];
          const year = accountOf(sheets).figures.get('allMeetings.count')?.rows ?? [];
          const part = accountOf(sheets, { period }).figures.get('allMeetings.count')?.rows ?? [];
          expect(year.map(({ row }) => row)).toEqual(expect.arrayContaining(part.map(({ row }) => row)));
        },
      ),
    );
  });
});
