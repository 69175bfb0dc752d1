import { KINDS } from '../branch-year';
import type { Chance } from '../chance';
import { inventHand } from '../hand';
import type { Layout } from '../layout';
import { chooseFields, meetingTable } from '../meeting-table';
import { SheetGrid } from '../sheet-grid';
import { factsOf, type AcrossLine, type Line, type Row, type Table } from '../table';
import { writeTable } from '../write-table';
import { askYear, MEETING_SHEETS } from './words';

const TITLES = [
  '2021年度“三会一课”台账',
  '党支部组织生活记录表',
  '2021年党支部三会一课开展情况统计表',
  '附件1：三会一课登记表',
];
const SUBTITLES = [
  '填报单位：某某党支部          填报时间：2021年12月20日',
  '填报日期：2021.12.31',
  '单位（盖章）：                负责人：',
];
const NOTES = [
  '注：本表每季度末报送一次。',
  '备注：1.应到人数为支部在册党员数；2.请假须履行手续。',
  '填表说明：请如实填写，类型为党员大会、支委会、党小组会、党课。',
  '填报人：李伟        审核人：王芳',
  '制表时间：2021年12月31日',
];
const ASIDE = ['注意事项', '1.日期请按2021-01-01格式填写', '2.导入前请删除注意事项'];

/** Merged title, a subtitle with a date that is none held, spacer rows, an example left in, notes under and beside. */
export const titled: Layout = {
  name: 'titled',
  write({ truth, chance, spoil }) {
    const hand = inventHand(chance, true);
    const fields = chooseFields(['heldDate', 'kind', 'topic'], chance);
    const unique = Array.from(new Set(fields));
    const table = spoil(meetingTable(truth.meetings, { fields: unique, hand, chance }));
    const grid = new SheetGrid(chance.pick(MEETING_SHEETS));
    const width = table.columns.length;
    grid.text(1, 1, chance.pick(TITLES));
    grid.merge(1, 1, 1, width);
    grid.text(2, 1, chance.pick(SUBTITLES));
    if (chance.happens(0.5)) grid.merge(2, 1, 2, width);
    const top = chance.happens(0.3) ? 4 : 3;
    const example = chance.happens(0.5) ? [exampleOf(table, chance)] : [];
    const bottom = writeTable(grid, table, { top, lines: [...example, ...withSpacers(table.rows, chance)] });
    const under = bottom + chance.int(0, 2);
    grid.text(under, 1, chance.pick(NOTES));
    grid.merge(under, 1, under, width);
    if (chance.happens(0.4)) ASIDE.forEach((text, index) => grid.text(top + 2 + index, width + 2, text));
    return { files: [[grid]], facts: factsOf(table), kinds: KINDS, question: askYear(truth, hand, chance) };
  },
};

/** An example says so in its first column, or by a placeholder. */
function exampleOf({ columns, rows }: Table, chance: Chance): AcrossLine {
  const cells = rows[0]?.cells ?? {};
  const first = columns[0]?.field ?? 'index';
  const saysSo = { given: chance.pick(['示例', '例', '（示例）', '样例']), flags: ['row.example'] as const };
  if (first === 'index' || chance.happens(0.5)) {
    return { across: saysSo, cells: { ...cells, topic: { given: '学习文件' } } };
  }
  const placeholder = { given: 'XXX', flags: ['row.example'] as const };
  return { across: cells[first] ?? saysSo, cells: { ...cells, topic: placeholder } };
}

function withSpacers(rows: readonly Row[], chance: Chance): readonly Line[] {
  const sparse = chance.happens(0.5);
  return rows.flatMap((row): readonly Line[] => (sparse && chance.happens(0.15) ? ['blank', row] : [row]));
}
