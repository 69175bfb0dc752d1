import fc from 'fast-check';
import {
  planRestore,
  settleRecord,
  type DocumentRecord,
  type EditOutcome,
  type Mark,
  type MarkEdit,
  type RefreshChoices,
} from '@/core/marks';
import { marksOf, plan, recordOf, recordOfValues, type Value } from './refresh-samples';
import { refreshedMarks } from './refreshed-marks';

const key = fc.constantFrom('a', 'b', 'c', '很长的名称'.repeat(15));
const value: fc.Arbitrary<Value> = fc.oneof(fc.nat({ max: 3 }), fc.constantFrom('1月5日', '较多', '—', null));
const values = fc.array(fc.tuple(key, value), { maxLength: 4 }).map((pairs) => new Map(pairs));
const stands = fc.array(
  fc.tuple(
    key,
    value.map((one) => String(one ?? '〔待补〕')),
  ),
  { maxLength: 6 },
);
const choices = fc.constantFrom<RefreshChoices>(
  { edited: 'keep' },
  { edited: 'overwrite' },
  { edited: 'overwrite', accept: new Set(['a', 'b']) },
);
const situation = fc.record({
  marks: stands.map(marksOf),
  last: fc.option(values.map(recordOfValues)),
  now: values,
  choices,
  /** Which edits the host refuses, by their position. */
  refused: fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }),
});

/** A host that refuses some edits. */
function attempt(
  marks: readonly Mark[],
  edits: readonly MarkEdit[],
  refused: readonly boolean[],
): { readonly marks: readonly Mark[]; readonly outcome: EditOutcome } {
  const made = edits.filter((_, position) => refused[position] !== true);
  const texts = new Map(made.map(({ index, text }) => [index, text]));
  return {
    marks: marks.map((mark) => ({ ...mark, text: texts.get(mark.index) ?? mark.text })),
    outcome: {
      written: made.map(({ index }) => index),
      unwritten: edits
        .filter((_, position) => refused[position] === true)
        .map(({ index }) => ({ index, reason: 'refused', detail: '' })),
    },
  };
}

function refresh(given: {
  marks: readonly Mark[];
  last: DocumentRecord | null;
  now: ReadonlyMap<string, Value>;
  choices: RefreshChoices;
  refused: readonly boolean[];
}) {
  const planned = plan(given.marks, given.last, given.now, given.choices);
  const { marks, outcome } = attempt(given.marks, planned.edits, given.refused);
  const record = settleRecord(recordOf(planned.figures), given.last, planned.changes, outcome);
  return { planned, outcome, marks, record };
}

test('a refresh and its restore leave the marks as they were, whatever the host refused', () => {
  fc.assert(
    fc.property(situation, (given) => {
      const { planned, outcome, marks } = refresh(given);
      const applied = refreshedMarks(given.marks, planned.edits, outcome);
      expect(attempt(marks, planRestore(applied, marks), []).marks).toEqual(given.marks);
    }),
  );
});

test('a restore touches no mark that a hand has changed since', () => {
  fc.assert(
    fc.property(situation, fc.array(fc.nat({ max: 5 })), (given, touched) => {
      const { planned, outcome, marks } = refresh(given);
      const applied = refreshedMarks(given.marks, planned.edits, outcome);
      const edited = marks.map((mark) => (touched.includes(mark.index) ? { ...mark, text: '手改' } : mark));
      const restored = attempt(edited, planRestore(applied, edited), []).marks;
      expect(restored).toEqual(
        given.marks.map((mark) => (touched.includes(mark.index) ? { ...mark, text: '手改' } : mark)),
      );
    }),
  );
});

test('exactly the marks that were not written keep their text', () => {
  fc.assert(
    fc.property(situation, (given) => {
      const { planned, outcome, marks } = refresh(given);
      const left = new Set(outcome.unwritten.map(({ index }) => index));
      expect(marks.map(({ text }) => text)).toEqual(
        planned.changes.map((change) => (change.chosen && !left.has(change.index) ? change.new : change.old)),
      );
    }),
  );
});

test('a mark that was not written is judged the same next time', () => {
  fc.assert(
    fc.property(situation, (given) => {
      const { planned, outcome, marks, record } = refresh(given);
      const again = plan(marks, record, given.now, given.choices);
      const left = outcome.unwritten.map(({ index }) => index);
      expect(left.map((index) => again.changes[index])).toEqual(left.map((index) => planned.changes[index]));
    }),
  );
});
