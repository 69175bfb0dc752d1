import type { Sheet } from '@/core/ledger';
import { day, sheet, type Given } from '#tests/samples/grid-workbook';
import { accountOf, bookOf, shown } from './party-account';

function appraisal(heading: readonly string[], ...rows: readonly (readonly Given[])[]): Sheet {
  return sheet('民主评议', [heading, ...rows]);
}

const PLAIN = ['姓名', '评议等次'];
const YEARLY = ['姓名', '评议等次', '评议年度'];

describe('grades', () => {
  const book = bookOf(
    appraisal(
      ['姓名', '党员类别', '评议等次', '备注'],
      ['贺知新', '正式党员', '优秀', null],
      ['岑思远', '正式党员', '优秀等次', null],
      ['尤若兰', '正式党员', '合格', null],
      ['卜景行', '正式党员', '基本合格', null],
      ['戚安然', '正式党员', '不合格', null],
      ['柏云舒', '正式党员', '不评定等次', null],
      ['滕立人', '正式党员', '—', null],
      ['邬晓晴', '预备党员', null, null],
      ['虞书同', '正式党员', null, '预备党员，不参评'],
      ['褚明澈', '正式党员', '良好', null],
      ['贺知新', '正式党员', '合格', null],
    ),
  );

  it.each([
    { grade: 'excellent', label: '评议优秀', value: 2, rows: [2, 3] },
    { grade: 'qualified', label: '评议合格', value: 1, rows: [4] },
    { grade: 'basicallyQualified', label: '评议基本合格', value: 1, rows: [5] },
    { grade: 'unqualified', label: '评议不合格', value: 1, rows: [6] },
    { grade: 'notGraded', label: '评议不评定等次', value: 4, rows: [7, 8, 9, 10] },
    { grade: 'total', label: '评议总人数', value: 10, rows: [2, 3, 4, 5, 6, 7, 8, 9, 10, 11] },
  ])('$grade is $value', ({ grade, label, value, rows }) => {
    const figure = book.get(`appraisal.${grade}`);
    expect(figure).toMatchObject({ label, unit: '名', value, text: String(value) });
    expect(figure?.rows.map(({ row }) => row)).toEqual(rows);
  });

  it('a member listed twice is excluded the second time', () => {
    expect(shown(book.get('appraisal.total')).excluded).toEqual(['民主评议!12 duplicate A2']);
    expect(shown(book.get('appraisal.qualified')).excluded).toEqual(['民主评议!12 duplicate A2']);
  });

  it('a grade nobody is of is zero, and says so in its definition', () => {
    const figure = bookOf(appraisal(PLAIN, ['贺知新', '合格'])).get('appraisal.excellent');
    expect(figure).toMatchObject({ value: 0, text: '0', definition: '等次=优秀，2020年度' });
  });
});

describe('the year of an appraisal', () => {
  it.each<{ title: string; sheets: readonly Sheet[]; value: number | null; excluded?: readonly string[] }>([
    { title: 'not said at all: the one asked for', sheets: [appraisal(PLAIN, ['贺知新', '优秀'])], value: 1 },
    { title: 'in its own column', sheets: [appraisal(YEARLY, ['贺知新', '优秀', '2020'])], value: 1 },
    { title: 'as a number', sheets: [appraisal(YEARLY, ['贺知新', '优秀', 2020])], value: 1 },
    { title: 'as 2020年度', sheets: [appraisal(YEARLY, ['贺知新', '优秀', '2020年度'])], value: 1 },
    {
      title: 'another one in the column: nothing is known',
      sheets: [appraisal(YEARLY, ['贺知新', '优秀', '2019'])],
      value: null,
      excluded: ['民主评议!2 otherYear 2019'],
    },
    {
      title: 'one member of another year falls out',
      sheets: [appraisal(YEARLY, ['贺知新', '优秀', '2019'], ['岑思远', '优秀', '2020'])],
      value: 1,
      excluded: ['民主评议!2 otherYear 2019'],
    },
    {
      title: 'in the title',
      sheets: [sheet('评议', [['2020年度民主评议党员汇总'], PLAIN, ['贺知新', '优秀']])],
      value: 1,
    },
    {
      title: 'in the sheet’s name',
      sheets: [sheet('2019年度民主评议', [PLAIN, ['贺知新', '优秀']])],
      value: null,
      excluded: ['2019年度民主评议!2 otherYear 2019'],
    },
    {
      title: 'by the date: early in a year for the year before',
      sheets: [appraisal(['姓名', '评议等次', '评议时间'], ['贺知新', '优秀', day('2021-01-20')])],
      value: 1,
    },
    {
      title: 'by the date: late in a year for that year',
      sheets: [appraisal(['姓名', '评议等次', '评议时间'], ['贺知新', '优秀', day('2021-12-20')])],
      value: null,
      excluded: ['民主评议!2 otherYear 2021'],
    },
    {
      title: 'the column goes before the date',
      sheets: [appraisal([...YEARLY, '评议时间'], ['贺知新', '优秀', '2020', day('2021-12-20')])],
      value: 1,
    },
    {
      title: 'two years in two sheets: the one before the report',
      sheets: [
        sheet('2019年度民主评议', [PLAIN, ['贺知新', '优秀'], ['岑思远', '优秀']]),
        sheet('2020年度民主评议', [PLAIN, ['贺知新', '优秀']]),
      ],
      value: 1,
      excluded: ['2019年度民主评议!2 otherYear 2019', '2019年度民主评议!3 otherYear 2019'],
    },
  ])('$title', ({ sheets, value, excluded = [] }) => {
    const found = shown(bookOf(...sheets).get('appraisal.excellent'));
    expect({ value: found.value, excluded: found.excluded }).toEqual({ value, excluded });
  });

  it('is always the one before the report year', () => {
    const sheets = [appraisal(YEARLY, ['贺知新', '优秀', '2019'], ['岑思远', '合格', '2020'])];
    const excellentIn = (year: number) =>
      accountOf(sheets, { year }).figures.get('appraisal.excellent')?.value;
    expect([2020, 2021, 2022].map(excellentIn)).toEqual([1, 0, null]);
  });

  it('an empty appraisal ledger tells nothing', () => {
    expect(bookOf(appraisal(PLAIN)).get('appraisal.total')).toMatchObject({ value: null, possible: true });
  });
});
