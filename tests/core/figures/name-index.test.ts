import { NameIndex } from '@/core/figures';

const FIGURES = [
  { key: 'lecture.count', names: ['党课次数', 'Ｌecture Count'] },
  { key: 'lecture.hours', names: ['党课学时', '学时', '党课次数'] },
  { key: '缺席的会', names: [] },
];

interface NameCase {
  readonly title: string;
  readonly name: string;
  readonly key: string | null;
}

describe('a name', () => {
  const index = new NameIndex(FIGURES, 2020);

  it.each<NameCase>([
    { title: 'the first of several', name: '党课学时', key: 'lecture.hours' },
    { title: 'another of them', name: '学时', key: 'lecture.hours' },
    { title: 'the key', name: 'lecture.hours', key: 'lecture.hours' },
    { title: 'a key without names', name: '缺席的会', key: '缺席的会' },
    { title: 'one of two figures: the first has it', name: '党课次数', key: 'lecture.count' },
    { title: 'with spaces and in capitals', name: ' LECTURE  count ', key: 'lecture.count' },
    { title: 'in full-width letters', name: 'ｌｅｃｔｕｒｅ．ｈｏｕｒｓ', key: 'lecture.hours' },
    { title: 'a part of one', name: '党课', key: null },
    { title: 'nothing', name: '', key: null },
    { title: 'a word of the language', name: '__proto__', key: null },
  ])('$title: “$name” means $key', ({ name, key }) => {
    expect(index.keyOf(name)).toBe(key);
  });

  it.each<NameCase>([
    { title: 'of the year of the index', name: '学时@一季度', key: 'lecture.hours@2020Q1' },
    { title: 'of its own year', name: '学时@2021年一季度', key: 'lecture.hours@2021Q1' },
    { title: 'the year before that of the index', name: '学时@上年度', key: 'lecture.hours@2019' },
    { title: 'in its shortest form', name: 'lecture.hours@2020-01..2020-06', key: 'lecture.hours@2020H1' },
    { title: 'behind a full-width sign', name: '缺席的会＠6月', key: '缺席的会@2020-06' },
    { title: 'that is none', name: '学时@春季', key: null },
    { title: 'that is left out', name: '学时@', key: null },
    { title: 'twice', name: '学时@6月@7月', key: null },
    { title: 'of a figure nobody knows', name: '食堂@6月', key: null },
    { title: 'of none', name: '@6月', key: null },
  ])('with a part of the time, $title: “$name” means $key', ({ name, key }) => {
    expect(index.keyOf(name)).toBe(key);
  });
});

it('an index of nothing knows no name', () => {
  expect(new NameIndex([], 2020).keyOf('党课次数')).toBeNull();
});
