import { formatRecord, parseRecord, type Mark } from '@/core/marks';
import { marksOf, plan, recordOf, recordOfValues, type Value } from './refresh-samples';

const LAST = recordOfValues(new Map<string, Value>([['a', 5]]));
const NOW = new Map<string, Value>([['a', 6]]);
const AT = '2022-01-05T08:00:00.000Z';
const EDITED = marksOf([
  ['a', '8'],
  ['a', '5'],
]);

const keep = new Map([[0, { reason: '上级核定为8次', at: AT }]]);
const kept = plan(EDITED, LAST, NOW, { edited: 'keep', keep });
const manual = { text: '8', reason: '上级核定为8次', at: AT };
const record = recordOf(kept.figures);
/** The marks once the refresh is done: the second one was written. */
const after: readonly Mark[] = marksOf([
  ['a', '8'],
  ['a', '6'],
]);

describe('a text kept for a reason', () => {
  it('stays, and the record knows why; other marks of the figure are written', () => {
    expect(kept.edits).toEqual([{ index: 1, text: '6' }]);
    expect(record.figures[0]).toMatchObject({ text: '6', manual: [manual] });
  });

  it('is known again once the record was read', () => {
    expect(parseRecord(formatRecord(record))?.figures[0]?.manual).toEqual([manual]);
  });

  it('is told with its reason next time, and is not written even where edits are overwritten', () => {
    const { changes, edits, figures } = plan(after, record, new Map([['a', 7]]), { edited: 'overwrite' });
    expect(changes[0]).toMatchObject({ status: 'edited', chosen: false, manual });
    expect(edits).toEqual([{ index: 1, text: '7' }]);
    expect(figures[0]?.manual).toEqual([manual]);
  });

  it.each([
    { title: 'its figure is named', choices: { edited: 'overwrite', accept: new Set(['a']) } as const },
    { title: 'it is said so', choices: { edited: 'keep', giveUp: new Set(['a']) } as const },
    { title: 'its mark is ticked', choices: { edited: 'keep', marks: new Set([0]) } as const },
  ])('is given up where $title', ({ choices }) => {
    const { edits, figures } = plan(after, record, new Map([['a', 7]]), choices);
    expect(edits).toContainEqual({ index: 0, text: '7' });
    expect(figures[0]?.manual ?? []).toEqual([]);
  });

  it('is given up by nothing that is said of other texts edited by hand', () => {
    const marks = marksOf([['a', '9']]);
    const giveUp = new Set(['a']);
    const { edits } = plan(marks, record, NOW, { edited: 'keep', accept: giveUp, giveUp });
    expect(edits).toEqual([]);
  });

  it('is given up where a hand wrote something else', () => {
    const marks = marksOf([
      ['a', '9'],
      ['a', '6'],
    ]);
    const { changes, figures } = plan(marks, record, NOW);
    expect(changes[0]).toMatchObject({ status: 'edited', old: '9' });
    expect(changes[0]).not.toHaveProperty('manual');
    expect(figures[0]?.manual ?? []).toEqual([]);
  });

  it('can be kept in a document that has no record', () => {
    const { figures } = plan(marksOf([['a', '约五次']]), null, NOW, { edited: 'keep', keep });
    expect(figures[0]).toMatchObject({ text: '6', manual: [{ ...manual, text: '约五次' }] });
  });
});
