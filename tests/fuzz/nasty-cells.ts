import type { Area, Cell, Sheet, SheetRow, Workbook } from '@/core/ledger';
import { workbook } from '#tests/samples/grid-workbook';
import { Chance } from '#tests/samples/ledgers';

const HEADINGS = [
  ['会议时间', '会议类型', '主题', '应到人数', '实到人数', '请假人数', '备注'],
  ['授课时间', '党课题目', '授课人', '学时', '应到/实到'],
  ['姓名', '党员类别', '评议等次', '评议年度'],
  ['调研时间', '调研课题', '是否形成报告', '意见建议', '已解决'],
  ['收集时间', '意见建议内容', '办理情况'],
  ['月份', '党员大会', '支委会', '党小组会', '党课', '合计'],
  ['会议名称', '会议时间', '姓名', '出席情况', '签到时间'],
  ['会议类型', '党员大会', '会议时间', '2021年3月5日'],
  ['名称', '台账', '统计方式', '列', '条件', '期间', '格式', '单位'],
  ['项目', '内容'],
] as const;
const NAMES = [
  '三会一课',
  '党课',
  '民主评议',
  '调研',
  '意见建议',
  '汇总',
  '3月',
  '基本信息',
  '指标',
  '',
  ' ',
  '\ud800',
  '2020年',
  'x'.repeat(31),
];

const TEXTS: readonly string[] = [
  '',
  ' ',
  '\u00a0\u3000\u200b',
  '\u0000\u0001\u001f',
  '\ud800',
  '\udc00党课',
  '👨‍👩‍👧‍👦',
  '\ufeff\u202e党员大会',
  '__proto__',
  'constructor',
  'toString',
  '党员大会',
  '党员大会、党课',
  '2021年2月30日',
  '2021-03-05',
  '0000-00-00',
  '9999999999',
  '-1',
  '1e999',
  'NaN',
  'Infinity',
  '0x1F',
  '٣٤',
  '〇〇〇〇年〇月〇日',
  '万万万',
  '一千万亿',
  '25人（含（预备（党员',
  '27/25/23',
  '应到人实到人',
  '#REF!',
  '小计',
  '合计：',
  '示例',
  '取消',
  '=1+1',
  '{{党员大会次数}}',
  '三会一课!B3',
  '会议类型=；≥＞；；包含',
  '优秀/合格',
  '<script>alert(1)</script>',
];
/** As long as a cell may be, or nearly so; what takes square time shows here. */
const LONG_TEXTS: readonly string[] = [
  'a'.repeat(32_767),
  ' '.repeat(32_767),
  '1'.repeat(32_767),
  '一'.repeat(20_000),
  '('.repeat(20_000),
  '（1'.repeat(10_000),
  '2021年'.repeat(8_000),
  '2021.'.repeat(6_000),
  '、党课'.repeat(8_000),
  '零千'.repeat(8_000),
  '-'.repeat(30_000),
  '\n'.repeat(30_000),
  '取消,'.repeat(8_000),
];
const NUMBERS = [
  0,
  -0,
  1,
  -1,
  0.5,
  10.2,
  44_260,
  44_260.999_999_9,
  2_958_466,
  1e15,
  2 ** 53,
  1e308,
  -1e308,
  5e-324,
  20_210_305,
  20_219_999,
] as const;
const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;

/** The workbook of input number `seed`: headings people use, over cells nobody would type. */
export function nastyWorkbook(seed: number): Workbook {
  const chance = new Chance(seed);
  const sheets = Array.from({ length: chance.pick([1, 1, 2, 3]) }, () => nastySheet(chance));
  const names = chance.happens(0.3)
    ? [{ name: '满意度', sheet: sheets[0]?.name ?? '', row: chance.pick([0, 1, LAST_ROW]), column: 1 }]
    : [];
  return workbook(sheets, chance.pick(['ledger.xlsx', '', '../\ud800.xlsx']), names);
}

function nastySheet(chance: Chance): Sheet {
  const rows: SheetRow[] = [];
  let number = chance.pick([1, 1, 1, 2, 1000]);
  const width = chance.int(1, 12);
  for (let left = chance.int(0, 10); left > 0; left -= 1) {
    const cells = chance.happens(0.25) ? headingCells(chance) : nastyCells(chance, width);
    if (cells.length > 0) rows.push({ number, hidden: chance.happens(0.1), cells });
    number += chance.happens(0.05) ? chance.int(1, 1000) : 1;
  }
  if (chance.happens(0.1)) rows.push({ number: LAST_ROW, hidden: false, cells: nastyCells(chance, width) });
  return {
    name: chance.pick(NAMES),
    hidden: chance.happens(0.1),
    rows: rows.filter(({ cells }) => cells.length > 0),
    merges: merges(chance),
    hiddenColumns: chance.happens(0.2) ? [1, LAST_COLUMN] : [],
  };
}

function headingCells(chance: Chance): readonly Cell[] {
  const start = chance.pick([1, 1, 1, 3, LAST_COLUMN - 20]);
  return chance.pick(HEADINGS).map((value, index): Cell => ({ column: start + index, type: 'text', value }));
}

function nastyCells(chance: Chance, width: number): readonly Cell[] {
  const columns = Array.from({ length: width }, (_, index) => index + 1).filter(() => chance.happens(0.7));
  const far = chance.happens(0.03) ? [LAST_COLUMN] : [];
  return [...columns, ...far].map((column) => nastyCell(column, chance));
}

function nastyCell(column: number, chance: Chance): Cell {
  const formula = chance.happens(0.1) ? ({ formula: true } as const) : {};
  switch (chance.int(0, 9)) {
    case 0:
      return {
        column,
        ...formula,
        type: 'number',
        value: chance.pick(NUMBERS),
        format: chance.pick(['', '0%', 'yyyy', '"']),
      };
    case 1:
      return {
        column,
        ...formula,
        type: 'date',
        value: chance.pick(NUMBERS),
        format: chance.pick(['yyyy-mm-dd', 'h:mm', '']),
      };
    case 2:
      return { column, type: 'error', value: chance.pick(['#REF!', '#N/A', '#党课!', '']) };
    case 3:
      return { column, formula: true, type: 'pending' };
    case 4:
      return { column, type: 'boolean', value: chance.happens(0.5) };
    default:
      return {
        column,
        ...formula,
        type: 'text',
        value: chance.pick(chance.happens(0.008) ? LONG_TEXTS : TEXTS),
      };
  }
}

/** Many, over each other, over everything. */
function merges(chance: Chance): readonly Area[] {
  if (chance.happens(0.05)) return [{ top: 1, left: 1, bottom: LAST_ROW, right: LAST_COLUMN }];
  const count = chance.happens(0.02) ? 5000 : chance.int(0, 4);
  return Array.from({ length: count }, () => {
    const [top, left] = [chance.int(1, 20), chance.int(1, 12)];
    return { top, left, bottom: top + chance.int(0, 30), right: left + chance.int(0, 12) };
  }).sort((one, other) => one.top - other.top || one.left - other.left);
}
