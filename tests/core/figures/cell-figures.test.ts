import type { NamedCell } from '@/core/ledger';
import { day, errorCell, PENDING, sheet, type Given } from '#tests/samples/grid-workbook';
import { accountOf, shown } from './party-account';

const SUMMARY = sheet('统计', [
  ['项目', '数值', '说明'],
  ['补贴', 12, '元'],
  ['比例', 0.925, null],
  ['日期', day('2021-06-05'), null],
  ['文字', '良好', null],
  ['错误', errorCell('#DIV/0!'), null],
  ['未算', PENDING, null],
  ['是否', true, null],
]);
const NAMES: readonly NamedCell[] = [
  { name: '补贴总额', sheet: '统计', row: 2, column: 2 },
  { name: '空处', sheet: '统计', row: 99, column: 9 },
  { name: '旧表', sheet: '没有这张表', row: 1, column: 1 },
];

function account(reference: Given, format: Given = null, beside: Given = null) {
  const definition = ['甲数', beside, '取单元格', reference, null, null, format, '元'];
  const heading = ['名称', '台账', '统计方式', '列', '条件', '期间', '格式', '单位'];
  return accountOf([SUMMARY, sheet('指标', [heading, definition])], { names: NAMES });
}

describe('a figure that stands in a cell', () => {
  it.each<{
    reference: string;
    format?: string;
    beside?: string;
    value: number | string;
    text: string;
    row: number;
  }>([
    { reference: '补贴总额', value: 12, text: '12', row: 2 },
    { reference: '补贴总额', format: '中文数字', value: 12, text: '十二', row: 2 },
    { reference: '统计!B2', value: 12, text: '12', row: 2 },
    { reference: "'统计'!$B$2", value: 12, text: '12', row: 2 },
    { reference: 'b2', beside: '统计', value: 12, text: '12', row: 2 },
    { reference: '统计!B3', format: '百分比', value: 0.925, text: '92.5%', row: 3 },
    { reference: '统计!B4', format: '月日', value: '2021-06-05', text: '6月5日', row: 4 },
    { reference: '统计!B5', value: '良好', text: '良好', row: 5 },
    { reference: '统计!B8', value: 'TRUE', text: 'TRUE', row: 8 },
  ])('$reference $format is $text', ({ reference, format, beside, value, text, row }) => {
    const { figures: book, findings } = account(reference, format, beside);
    expect(findings).toEqual([]);
    expect(shown(book.get('甲数'))).toEqual({ value, text, rows: [`统计!${String(row)}`], excluded: [] });
    expect(book.get('甲数')?.definition).toBe(`单元格 统计!B${String(row)}`);
  });

  it.each<{ title: string; reference: Given; code: string; beside?: string }>([
    { title: 'no such name', reference: '补贴', code: 'figure.cellInvalid' },
    { title: 'a name of the language', reference: '__proto__', code: 'figure.cellInvalid' },
    { title: 'no such sheet', reference: '汇总!B2', code: 'figure.cellInvalid' },
    { title: 'a name that points to no sheet', reference: '旧表', code: 'figure.cellInvalid' },
    { title: 'an address without a sheet', reference: 'B2', code: 'figure.cellInvalid' },
    { title: 'an area', reference: '统计!B2:B3', code: 'figure.cellInvalid' },
    { title: 'no reference', reference: null, code: 'figure.columnMissing' },
    { title: 'an empty cell', reference: '空处', code: 'figure.cellEmpty' },
    { title: 'an error', reference: '统计!B6', code: 'cell.error' },
    { title: 'a formula without result', reference: '统计!B7', code: 'formula.noResult' },
  ])('$title is a finding', ({ reference, code, beside }) => {
    const { figures: book, findings } = account(reference, null, beside);
    const faults = findings.filter((finding) => finding.code !== 'table.other');
    expect(faults.map((finding) => [finding.code, finding.sheet, finding.cell])).toEqual([
      [code, '指标', 'D2'],
    ]);
    expect(book.get('甲数')?.value ?? null).toBeNull();
  });
});
