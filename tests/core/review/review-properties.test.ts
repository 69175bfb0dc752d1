import fc from 'fast-check';
import { assembleRefresh, recordFigures } from '@/core/assemble';
import { assembleReview } from '@/core/assemble-review';
import { tagOf, titleOf, type Mark } from '@/core/marks';
import { day, type Given } from '#tests/samples/grid-workbook';
import { accountOf, meetings } from '../figures/party-account';

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
const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.tuple(fc.nat(10), row).map(([at, put]): Edit => (all) => [...all.slice(0, at), put, ...all.slice(at)]),
  fc.nat(9).map(
    (at): Edit =>
      (all) =>
        all.filter((_, index) => index !== at),
  ),
  fc.tuple(fc.nat(9), row).map(
    ([at, put]): Edit =>
      (all) =>
        all.map((one, index) => (index === at ? put : one)),
  ),
  fc.tuple(fc.nat(9), fc.integer({ min: 15, max: 20 })).map(
    ([at, came]): Edit =>
      (all) =>
        all.map((one, index) =>
          index === at ? one.map((cell, column) => (column === 4 ? came : cell)) : one,
        ),
  ),
  fc.constant<Edit>((all) => Array.from(all).reverse()),
);

const KEYS = ['generalMeeting.count', 'partyLecture.count', 'allMeetings.count', 'partyLecture.attended'];

function documentOf(sheetRows: readonly Row[]) {
  const account = accountOf([meetings(...sheetRows)]);
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

test('the rows that came less those that went are the change of the count, whatever was done to the ledger', () => {
  fc.assert(
    fc.property(rows, fc.array(edit, { minLength: 1, maxLength: 3 }), (before, edits) => {
      const { marks, reading } = documentOf(before);
      const after = edits.reduce<readonly Row[]>((all, change) => change(all), before);
      const account = accountOf([meetings(...after)]);
      const { changes } = assembleRefresh(
        account,
        marks,
        reading,
        { edited: 'keep' },
        '2022-02-01T08:00:00.000Z',
      );
      const { differences } = assembleReview(account, reading, changes);
      for (const { key, came, went, isWhole } of differences) {
        const was = reading.record.figures.find((figure) => figure.key === key);
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
