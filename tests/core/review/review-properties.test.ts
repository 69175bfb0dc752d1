import fc from 'fast-check';
import { assembleRefresh, recordFigures } from '@/core/assemble';
import { assembleReview } from '@/core/assemble-review';
import type { Sheet } from '@/core/ledger';
import { tagOf, titleOf, type Mark, type RecordedRow } from '@/core/marks';
import { day, sheet, type Given } from '#tests/samples/grid-workbook';
import { accountOf, MEETING_HEADING, meetings } from '../figures/party-account';

type Row = readonly Given[];

const pad = (part: number) => String(part).padStart(2, '0');
const date = fc.oneof(
  fc
    .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
    .map(([month, dayOfMonth]): Given => day(`2021-${pad(month)}-${pad(dayOfMonth)}`)),
  fc.constantFrom<Given[]>(null, '2020年5月1日', '2021年2月30日', '6月'),
);
const row: fc.Arbitrary<Row> = fc.tuple(
  date,
  fc.constantFrom('党员大会', '党课', '党课（取消）', ''),
  fc.constantFrom('甲', '乙', '丙', ''),
  fc.integer({ min: 20, max: 22 }),
  fc.integer({ min: 15, max: 20 }),
  fc.constant<Given>(null),
  fc.constant<Given>(null),
);
const rows = fc.array(row, { minLength: 1, maxLength: 10 });

/** What hands do to a ledger: rows are put in, deleted, moved, changed. */
type Edit = (before: readonly Row[]) => readonly Row[];
const put: fc.Arbitrary<Edit> = fc
  .tuple(fc.nat(10), row)
  .map(([at, added]) => (all) => [...all.slice(0, at), added, ...all.slice(at)]);
const removal: fc.Arbitrary<Edit> = fc.nat(9).map((at) => (all) => all.filter((_, index) => index !== at));
const move: fc.Arbitrary<Edit> = fc.tuple(fc.nat(9), fc.nat(9)).map(([from, to]) => (all) => {
  const rest = all.filter((_, index) => index !== from);
  return [...rest.slice(0, to), ...all.slice(from, from + 1), ...rest.slice(to)];
});
const reversal = fc.constant<Edit>((all) => Array.from(all).reverse());
const edit: fc.Arbitrary<Edit> = fc.oneof(
  put,
  removal,
  move,
  fc.tuple(fc.nat(9), row).map(
    ([at, other]): Edit =>
      (all) =>
        all.map((one, index) => (index === at ? other : one)),
  ),
  fc.tuple(fc.nat(9), fc.integer({ min: 15, max: 20 })).map(
    ([at, came]): Edit =>
      (all) =>
        all.map((one, index) =>
          index === at ? one.map((cell, column) => (column === 4 ? came : cell)) : one,
        ),
  ),
  reversal,
);

const KEYS = ['generalMeeting.count', 'partyLecture.count', 'allMeetings.count', 'partyLecture.attended'];

function documentOf(ledger: Sheet) {
  const account = accountOf([ledger]);
  const texts = KEYS.map((key) => ({ key, text: account.figures.get(key)?.text || '〔待补〕' }));
  const marks = texts.map(({ key, text }, index): Mark => ({
    index,
    tag: tagOf(key),
    title: titleOf(key),
    text,
  }));
  const record = recordFigures(account, texts, { writtenAt: '2022-01-10T08:00:00.000Z' });
  return { marks, reading: { state: 'present', record } } as const;
}

/** What would be said of a document of the one ledger that is refreshed from the other. */
function reviewOf({ marks, reading }: ReturnType<typeof documentOf>, ledger: Sheet) {
  const account = accountOf([ledger]);
  const choices = { edited: 'keep' } as const;
  const { changes } = assembleRefresh(account, marks, reading, choices, '2022-02-01T08:00:00.000Z');
  return { account, differences: assembleReview(account, reading, changes).differences };
}

const after = (before: readonly Row[], edits: readonly Edit[]) =>
  edits.reduce<readonly Row[]>((all, change) => change(all), before);

test('the rows that came less those that went are the change of the count, whatever was done to the ledger', () => {
  fc.assert(
    fc.property(rows, fc.array(edit, { minLength: 1, maxLength: 3 }), (before, edits) => {
      const document = documentOf(meetings(...before));
      const { account, differences } = reviewOf(document, meetings(...after(before, edits)));
      for (const { key, came, went, isWhole } of differences) {
        const was = document.reading.record.figures.find((figure) => figure.key === key);
        const now = account.figures.get(key);
        expect(isWhole).toBe(true);
        expect(came.length - went.length).toBe((now?.rows.length ?? 0) - (was?.rows.length ?? 0));
        if (!key.endsWith('.count')) continue;
        const before = Number(JSON.parse(was?.value ?? 'null') ?? 0);
        expect(came.length - went.length).toBe(Number(now?.value ?? 0) - before);
      }
    }),
    { numRuns: 60 },
  );
});

test('no row is said to be gone that is still there and of another kind', () => {
  const place = fc.nat(9);
  const kind = fc.constantFrom('党员大会', '党课', '支委会', '党课（取消）', '碰头会', '');
  fc.assert(
    fc.property(rows, place, kind, (before, at, other) => {
      const now = before.map((one, index) => (index === at ? one.with(1, other) : one));
      const { differences } = reviewOf(documentOf(meetings(...before)), meetings(...now));
      const gone = differences.flatMap(({ went }) =>
        went.filter(({ reason, other: there }) => reason === null && there === null),
      );
      expect(gone).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

/** As people keep it: the rows are numbered, and numbered anew once one was put in or deleted. */
function numbered(sheetRows: readonly Row[]): Sheet {
  const lines = sheetRows.map((cells, index) => [index + 1, ...cells]);
  return sheet('三会一课', [['序号', ...MEETING_HEADING], ...lines]);
}

/** What a row of the sheet says, its running number apart. */
function saying(sheetRows: readonly Row[], { row: number }: { readonly row: number }): string {
  const cells = sheetRows[number - 2] ?? [];
  return JSON.stringify(cells.map((cell) => (cell instanceof Object ? cell.make(1) : cell)));
}

/** A document that was written before running numbers were left out of what a row says. */
function writtenEarlier(document: ReturnType<typeof documentOf>): ReturnType<typeof documentOf> {
  const { record } = document.reading;
  const earlier = <R extends RecordedRow>(row: R): R => ({
    ...row,
    fingerprint: `0123456789${row.row % 10}`,
  });
  const figures = record.figures.map((figure) => ({
    ...figure,
    rows: figure.rows.map(earlier),
    excluded: figure.excluded.map(earlier),
  }));
  return { ...document, reading: { state: 'present', record: { ...record, figures } } };
}

describe('in a ledger that numbers its rows, which are put in, deleted and moved', () => {
  const edits = fc.array(fc.oneof(put, removal, move, reversal), { minLength: 1, maxLength: 3 });

  it.each([
    { title: 'rows that say what they said', written: (document: ReturnType<typeof documentOf>) => document },
    { title: 'rows of which an earlier version knew their number too', written: writtenEarlier },
  ])('$title are told as changed by none', ({ written }) => {
    fc.assert(
      fc.property(rows, edits, (before, changes) => {
        const now = after(before, changes);
        const { differences } = reviewOf(written(documentOf(numbered(before))), numbered(now));
        for (const { changed } of differences) {
          const same = changed.filter((pair) => saying(before, pair.before) === saying(now, pair.after));
          expect(same).toEqual([]);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('no row both came and went', () => {
    fc.assert(
      fc.property(rows, edits, (before, changes) => {
        const now = after(before, changes);
        for (const { came, went } of reviewOf(documentOf(numbered(before)), numbered(now)).differences) {
          const gone = went.map(({ row: one }) => saying(before, one));
          expect(came.filter(({ row: one }) => gone.includes(saying(now, one)))).toEqual([]);
        }
      }),
      { numRuns: 60 },
    );
  });
});
