import { FigureBook, type FigureDefinition } from '@/core/figures';
import { yearPeriod } from '@/core/values';
import { partyBranch } from '@/packs/party-branch';
import { day } from '#tests/samples/grid-workbook';
import { accountOf, meetings } from './party-account';

const { ledger } = accountOf([meetings([day('2021-03-05'), '党课', '甲', 27, 25, 2, null])]);
const book = new FigureBook({
  ledger,
  model: partyBranch.ledger,
  definitions: partyBranch.figures,
  scope: { year: 2021, period: yearPeriod(2021), branch: null },
});

describe('names of figures', () => {
  it.each([
    { name: 'partyLecture.count', key: 'partyLecture.count' },
    { name: '党课次数', key: 'partyLecture.count' },
    { name: ' 党课 次数 ', key: 'partyLecture.count' },
    { name: '已解决', key: 'research.resolved' },
    { name: '已解决意见建议', key: 'research.resolved' },
    { name: '党课次数@6月', key: 'partyLecture.count@2021-06' },
    { name: '党课次数＠一季度', key: 'partyLecture.count@2021Q1' },
    { name: '党课次数@2020年上半年', key: 'partyLecture.count@2020H1' },
    { name: 'partyLecture.count@2021', key: 'partyLecture.count@2021' },
    { name: '党课次数@某月', key: null },
    { name: '党课次数@6月@7月', key: null },
    { name: '党课', key: null },
    { name: '', key: null },
    { name: '__proto__', key: null },
    { name: 'constructor', key: null },
  ])('“$name” means $key', ({ name, key }) => {
    expect(book.keyOf(name)).toBe(key);
  });

  it('every figure is found by its key and by its label', () => {
    const lost = partyBranch.figures.filter(
      ({ key, label }) => book.keyOf(key) !== key || book.keyOf(label) !== key,
    );
    expect(lost).toEqual([]);
  });

  it.each(['nothing', '__proto__', 'constructor', 'toString'])('there is no figure %s', (key) => {
    expect(book.get(key)).toBeNull();
  });
});

describe('a book', () => {
  it('lists the figures for readers in the order of their definitions', () => {
    const shown = partyBranch.figures.filter(({ internal }) => internal !== true).map(({ key }) => key);
    expect(
      book
        .all()
        .map(({ key }) => key)
        .slice(0, shown.length),
    ).toEqual(shown);
  });

  it('computes a figure once', () => {
    expect(book.get('partyLecture.count')).toBe(book.get('partyLecture.count'));
  });

  it('definitions that rest on figures nobody defined come to nothing', () => {
    const naming = { unit: '', format: { style: 'number' } } as const;
    const definitions: readonly FigureDefinition[] = [
      { ...naming, key: 'a', label: '甲', type: 'firstOf', keys: ['nothing'] },
      { ...naming, key: 'b', label: '乙', type: 'share', part: 'nothing', whole: 'a' },
      { ...naming, key: 'c', label: '丙', type: 'datePart', of: 'nothing', part: 'month' },
    ];
    const poor = new FigureBook({ ...book.request, definitions });
    expect(poor.all().map(({ value, possible }) => [value, possible])).toEqual([
      [null, false],
      [null, false],
      [null, false],
    ]);
  });
});
