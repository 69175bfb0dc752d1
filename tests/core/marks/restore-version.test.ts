import fc from 'fast-check';
import {
  formatRecord,
  parseRecord,
  planVersionRestore,
  recordAfterRestore,
  settleRecord,
  type DocumentRecord,
  type Mark,
  type MarkEdit,
} from '@/core/marks';
import { marksOf, plan, recordOfValues, type Value } from './refresh-samples';

/** A document: what its marks say, and its record. */
interface Document {
  readonly marks: readonly Mark[];
  readonly record: DocumentRecord;
}

const at = (day: number) => `2022-01-${String(day).padStart(2, '0')}T08:00:00.000Z`;

function written(marks: readonly Mark[], edits: readonly MarkEdit[]): readonly Mark[] {
  const texts = new Map(edits.map(({ index, text }) => [index, text]));
  return marks.map((mark) => ({ ...mark, text: texts.get(mark.index) ?? mark.text }));
}

const whole = (edits: readonly MarkEdit[]) => ({
  written: edits.map(({ index }) => index),
  unwritten: [],
});

function refreshed({ marks, record }: Document, now: ReadonlyMap<string, Value>, day: number): Document {
  const { edits, changes, figures } = plan(marks, record, now);
  const planned = edits.length === 0 ? record : { ...record, writtenAt: at(day), figures };
  return {
    marks: written(marks, edits),
    record: settleRecord(planned, record, changes, whole(edits)),
  };
}

function restored({ marks, record }: Document, steps: number, day: number): Document {
  const edits = planVersionRestore(record.versions ?? [], marks, steps);
  const outcome = whole(edits);
  return {
    marks: written(marks, edits),
    record: recordAfterRestore(record, { steps, marks, edits, outcome, writtenAt: at(day) }),
  };
}

const textsOf = ({ marks }: Document) => marks.map(({ text }) => text);
const said = ({ record }: Document) => record.figures.map(({ key, text }) => `${key}=${text}`);

const FIRST = new Map<string, Value>([
  ['a', 5],
  ['b', 1],
]);
const document: Document = {
  marks: marksOf([
    ['a', '5'],
    ['b', '1'],
    ['a', '5'],
  ]),
  record: recordOfValues(FIRST),
};

describe('versions', () => {
  const once = refreshed(document, new Map(FIRST).set('a', 6), 2);
  const twice = refreshed(once, new Map(FIRST).set('a', 7).set('b', 2), 3);

  it('tell what each writing changed, the newest first', () => {
    const told = twice.record.versions?.map(({ writtenAt, changes }) => [
      writtenAt,
      ...changes.map(
        ({ key, marks }) => `${key}: ${marks.map((mark) => `${mark.before}→${mark.after}`).join()}`,
      ),
    ]);
    expect(told).toEqual([
      [at(3), 'a: 6→7', 'b: 1→2'],
      [at(2), 'a: 5→6'],
    ]);
  });

  it('are none where nothing was written', () => {
    expect(refreshed(once, new Map(FIRST).set('a', 6), 4).record.versions).toHaveLength(1);
  });

  it('tell what was offered and not chosen', () => {
    const marks = marksOf([
      ['a', '5'],
      ['b', '手改'],
    ]);
    const { record } = refreshed(
      { marks, record: document.record },
      new Map(FIRST).set('a', 6).set('b', 3),
      2,
    );
    expect(record.versions?.[0]?.left).toEqual([{ key: 'b', label: 'b的名称', text: '手改', offered: '3' }]);
  });

  it('are ten at most', () => {
    const many = Array.from({ length: 14 }, (_, index) => index).reduce(
      (before, index) => refreshed(before, new Map(FIRST).set('a', 10 + index), index + 2),
      document,
    );
    expect(many.record.versions?.map(({ writtenAt }) => writtenAt)).toEqual(
      [15, 14, 13, 12, 11, 10, 9, 8, 7, 6].map(at),
    );
  });

  it.each([
    { steps: 1, texts: ['6', '1', '6'], record: ['a=6', 'b=1'], of: at(2) },
    { steps: 2, texts: ['5', '1', '5'], record: ['a=5', 'b=1'], of: '2021-12-31T00:00:00.000Z' },
  ])('taken back by $steps, the marks and the record say what they said', ({ steps, texts, record }) => {
    const back = restored(twice, steps, 5);
    expect(textsOf(back)).toEqual(texts);
    expect(said(back)).toEqual(record);
  });

  it('of a restoring can be taken back too', () => {
    const back = restored(restored(twice, 2, 5), 1, 6);
    expect([textsOf(back), said(back)]).toEqual([textsOf(twice), said(twice)]);
    expect(back.record.versions?.map(({ action }) => action)).toEqual([
      'restore',
      'restore',
      'refresh',
      'refresh',
    ]);
  });

  it('leave what a hand wrote since', () => {
    const edited = { ...twice, marks: written(twice.marks, [{ index: 1, text: '约两次' }]) };
    const back = restored(edited, 1, 5);
    expect(textsOf(back)).toEqual(['6', '约两次', '6']);
  });

  it('are known again once the record was read', () => {
    expect(parseRecord(formatRecord(twice.record))).toEqual(twice.record);
  });
});

describe('any writings and their restoring', () => {
  const key = fc.constantFrom('a', 'b', 'c');
  const value: fc.Arbitrary<Value> = fc.oneof(fc.nat({ max: 3 }), fc.constantFrom('1月5日', null));
  const values = fc.array(fc.tuple(key, value), { maxLength: 3 }).map((pairs) => new Map(pairs));
  const marks = fc
    .array(
      fc.tuple(
        key,
        value.map((one) => String(one ?? '〔待补〕')),
      ),
      { maxLength: 6 },
    )
    .map(marksOf);

  test('leave the marks as they were before them, and the next refresh nobody’s hand', () => {
    fc.assert(
      fc.property(
        marks,
        values,
        fc.array(values, { minLength: 1, maxLength: 4 }),
        fc.nat(3),
        (stand, recorded, refreshes, back) => {
          const states = [{ marks: stand, record: recordOfValues(recorded) }];
          refreshes.forEach((now, index) => {
            const last = states.at(-1);
            if (last === undefined) return;
            const next = refreshed(last, now, index + 2);
            if (next.record.versions?.length !== last.record.versions?.length) states.push(next);
          });
          const newest = states.at(-1) ?? { marks: stand, record: recordOfValues(recorded) };
          const steps = Math.min(back + 1, states.length - 1);
          const target = states[states.length - 1 - steps] ?? newest;
          const result = restored(newest, steps, 20);
          expect(textsOf(result)).toEqual(textsOf(target));
          const statuses = (of: Document) =>
            plan(of.marks, of.record, new Map()).changes.map(({ status }) => status);
          expect(statuses(result)).toEqual(statuses(target));
        },
      ),
    );
  });
});

describe('a restoring', () => {
  const MANUAL = { text: '9', reason: '上级核定', at: at(1) };

  it('puts back the usual conventions where another one was chosen since', () => {
    const conventions = [{ id: 'hiddenRows', choice: 'skip', text: '隐藏的行：不计' }];
    const once = refreshed(document, new Map(FIRST).set('a', 6), 2);
    const back = restored({ ...once, record: { ...once.record, conventions } }, 1, 3);
    expect(back.record).not.toHaveProperty('conventions');
  });

  it('keeps the reason for a text that a mark goes on saying', () => {
    const marks = written(document.marks, [{ index: 0, text: '9' }]);
    const once = refreshed({ ...document, marks }, new Map(FIRST).set('a', 6), 2);
    const figures = once.record.figures.map((figure) =>
      figure.key === 'a' ? { ...figure, manual: [MANUAL] } : figure,
    );
    const back = restored({ ...once, record: { ...once.record, figures } }, 1, 3);
    expect(textsOf(back)).toEqual(['9', '1', '5']);
    expect(back.record.figures[0]).toMatchObject({ text: '5', manual: [MANUAL] });
    expect(plan(back.marks, back.record, FIRST).changes[0]).toMatchObject({ manual: MANUAL });
  });

  it('leaves figures that were not written as they were counted since, and says so', () => {
    const ledgers = [{ file: '新.xlsx', sha256: 'bb' }];
    const once = refreshed(document, new Map(FIRST).set('a', 6), 2);
    const back = restored({ ...once, record: { ...once.record, ledgers } }, 1, 3);
    expect(back.record.ledgers).toEqual([]);
    expect(back.record.figures.map(({ key, counted }) => [key, counted?.ledgers])).toEqual([
      ['a', undefined],
      ['b', ledgers],
    ]);
  });
});
