import { addRecord, type DocumentRecord } from '@/core/marks';
import { recordOfValues, type Value } from './refresh-samples';

const A = [{ file: '台账.xlsx', sha256: 'aa' }];
const B = [{ file: '台账.xlsx', sha256: 'bb' }];
const valuesOf = (...values: readonly (readonly [string, Value])[]) => recordOfValues(new Map(values));
const LAST: DocumentRecord = { ...valuesOf(['a', 5], ['b', 1]), ledgers: A };
const ADDED: DocumentRecord = {
  ...valuesOf(['a', 5], ['c', 9]),
  ledgers: B,
  writtenAt: '2022-01-05T00:00:00.000Z',
};

describe('a record to which more marks are added', () => {
  it('is that of the added ones where there was none', () => {
    expect(addRecord(null, ADDED)).toBe(ADDED);
  });

  it('counts the marks of both', () => {
    const places = addRecord(LAST, ADDED).figures.map((figure) => [figure.key, figure.places]);
    expect(places).toEqual([
      ['a', 2],
      ['b', 1],
      ['c', 1],
    ]);
  });

  it('goes on being of its own ledgers, and says which figures come from others', () => {
    const { ledgers, figures, writtenAt } = addRecord(LAST, ADDED);
    expect(ledgers).toEqual(A);
    expect(writtenAt).toBe(ADDED.writtenAt);
    expect(figures.map((figure) => [figure.key, figure.counted?.ledgers])).toEqual([
      ['a', B],
      ['b', undefined],
      ['c', B],
    ]);
  });

  it.each<{ title: string; added: Partial<DocumentRecord>; is: string }>([
    { title: 'another year', added: { year: 2022, period: '2022' }, is: '2022年' },
    { title: 'a part of the year', added: { period: '2021Q1' }, is: '2021年第一季度' },
    { title: 'one branch', added: { branch: '第一支部' }, is: '2021年（第一支部）' },
    {
      title: 'other conventions',
      added: { conventions: [{ id: 'hiddenRows', choice: 'skip', text: '隐藏的行：不计' }] },
      is: '2021年，隐藏的行：不计',
    },
  ])('takes no marks that are counted for $title', ({ added, is }) => {
    expect(() => addRecord(LAST, { ...ADDED, ...added })).toThrow(
      expect.objectContaining({ code: 'document.otherScope', fields: { was: '2021年', is } }),
    );
  });

  it('of a document without figures is of what is added', () => {
    const added = addRecord({ ...LAST, figures: [] }, { ...ADDED, period: '2021Q1' });
    expect([added.period, added.ledgers, added.figures.map(({ counted }) => counted)]).toEqual([
      '2021Q1',
      B,
      [undefined, undefined],
    ]);
  });
});
