import fc from 'fast-check';
import type { Mark, RefreshChoices, RefreshPlan } from '@/core/marks';
import { marksOf, plan, recordOf, recordOfValues, type Value } from './refresh-samples';

describe('refreshing twice', () => {
  const key = fc.constantFrom('a', 'b', 'c', '很长的名称'.repeat(15));
  const value: fc.Arbitrary<Value> = fc.oneof(
    fc.nat({ max: 3 }),
    fc.constantFrom('1月5日', '两\n行', '', null),
  );
  const values = fc.array(fc.tuple(key, value), { maxLength: 4 }).map((pairs) => new Map(pairs));
  const stands = fc.array(
    fc.tuple(
      key,
      value.map((one) => String(one ?? '〔待补〕')),
    ),
    { maxLength: 6 },
  );
  const choices: fc.Arbitrary<RefreshChoices> = fc.oneof(
    fc.constantFrom<RefreshChoices>({ edited: 'keep' }, { edited: 'overwrite' }),
    fc.record({
      accept: fc.array(key).map((keys) => new Set(keys)),
      edited: fc.constantFrom('keep', 'overwrite'),
    }),
    fc.record({
      marks: fc.array(fc.nat({ max: 5 })).map((indexes) => new Set(indexes)),
      edited: fc.constantFrom('keep', 'overwrite'),
    }),
  );
  const record = fc.option(values.map(recordOfValues));
  const situation = fc.record({ marks: stands.map(marksOf), record, now: values, choices });

  /** The marks once the edits are made. */
  const after = (marks: readonly Mark[], { edits }: RefreshPlan): readonly Mark[] =>
    marks.map((mark) => ({
      ...mark,
      text: edits.find(({ index }) => index === mark.index)?.text ?? mark.text,
    }));

  it('is refreshing once: nothing is left to write, and the record stays', () => {
    fc.assert(
      fc.property(situation, ({ marks, record: before, now, choices: chosen }) => {
        const first = plan(marks, before, now, chosen);
        const second = plan(after(marks, first), recordOf(first.figures), now, chosen);
        expect(second.edits).toEqual([]);
        expect(second.figures).toEqual(first.figures);
      }),
    );
  });

  it('judges a mark that was not written as it did before', () => {
    fc.assert(
      fc.property(situation, ({ marks, record: before, now, choices: chosen }) => {
        const first = plan(marks, before, now, chosen);
        const second = plan(after(marks, first), recordOf(first.figures), now, chosen);
        const left = first.changes.filter((change) => !change.chosen);
        expect(left.map(({ index }) => second.changes[index]?.status)).toEqual(
          left.map(({ status }) => status),
        );
      }),
    );
  });

  it('writes only into marks it names, and never nothing', () => {
    fc.assert(
      fc.property(situation, ({ marks, record: before, now, choices: chosen }) => {
        const { changes, edits } = plan(marks, before, now, chosen);
        expect(changes.map(({ index, old }) => [index, old])).toEqual(
          marks.map(({ index, text }) => [index, text]),
        );
        expect(edits.map(({ index }) => index)).toEqual(
          changes.filter((one) => one.chosen).map(({ index }) => index),
        );
        expect(edits.filter(({ text }) => text.trim() === '')).toEqual([]);
      }),
    );
  });
});
