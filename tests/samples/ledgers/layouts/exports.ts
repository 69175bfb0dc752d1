import type { Meeting } from '../branch-year';
import { KINDS } from '../branch-year';
import { inventHand } from '../hand';
import type { Layout } from '../layout';
import { meetingTable } from '../meeting-table';
import { SheetGrid, type Written } from '../sheet-grid';
import { plainDate } from '../spell-date';
import { factsOf, type Column, type Field, type Row, type Table } from '../table';
import { writeTable } from '../write-table';
import { askYear } from './words';

/** Columns of programs, heading by heading (domain.md 1.1); the bare ones mean nothing to a reader. */
const PROGRAMS: readonly (readonly (readonly [heading: string, field?: Field])[])[] = [
  [
    ['所在分党委编码'],
    ['所在分党委'],
    ['所在党支部编码'],
    ['所在党支部', 'branch'],
    ['会议类型', 'kind'],
    ['主持人学工号'],
    ['主持人姓名', 'chair'],
    ['记录人学工号'],
    ['记录人姓名', 'recorder'],
    ['会议名称'],
    ['计划会议时间', 'plannedDate'],
    ['实际会议时间', 'heldDate'],
    ['会议地点', 'place'],
    ['应到人数', 'expected'],
    ['实到人数', 'attended'],
    ['请假人数', 'onLeave'],
    ['列席人员'],
    ['会议议题', 'topic'],
    ['会议内容'],
    ['会议决议'],
  ],
  [
    ['会议名称'],
    ['团组织', 'branch'],
    ['会议类型', 'kind'],
    ['主持人', 'chair'],
    ['记录人', 'recorder'],
    ['会议时间', 'heldDate'],
    ['会议地点', 'place'],
    ['应到人数', 'expected'],
    ['实到人数', 'attended'],
    ['缺席人员'],
    ['会议内容', 'topic'],
    ['年度'],
    ['相关文件'],
  ],
  [
    ['二级党组织', 'branch'],
    ['会议类型', 'kind'],
    ['发布时间'],
    ['开展主题', 'topic'],
    ['开始时间', 'heldDate'],
    ['开展时长'],
    ['开展地点', 'place'],
    ['主持人', 'chair'],
    ['联系人'],
    ['任务状态', 'status'],
    ['审核人'],
  ],
];

const EXTRAS: Readonly<Record<string, (meeting: Meeting) => Written>> = {
  所在分党委编码: () => ({ given: '0012' }),
  所在分党委: () => ({ given: '机关党委' }),
  所在党支部编码: () => ({ given: '001203' }),
  主持人学工号: ({ due }) => ({ given: due[0]?.code ?? null }),
  记录人学工号: ({ due }) => ({ given: due[1]?.code ?? null }),
  会议名称: ({ topic }) => ({ given: `关于${topic}的会议` }),
  列席人员: () => ({ given: '何敏、吕涛' }),
  会议内容: ({ topic }) => ({ given: `会议传达学习了有关文件，围绕${topic}进行了讨论。`.repeat(3) }),
  会议决议: () => ({ given: '与会人员一致同意。' }),
  缺席人员: ({ away }) => ({ given: away.map(({ name }) => name).join('、') || null }),
  年度: ({ day }) => ({ given: String(day.year) }),
  发布时间: ({ day }) => plainDate({ ...day, day: Math.max(1, day.day - 1) }),
  开展时长: () => ({ given: '90分钟' }),
};

/** An export of which a third matters; the date planned stands beside the date held, and some were only planned. */
export const programExport: Layout = {
  name: 'export of a program',
  write({ truth, chance, spoil }) {
    const hand = inventHand(chance, false);
    const program = chance.pick(PROGRAMS);
    const columns = program.map(([heading, field]): Column => ({
      heading,
      field: field ?? `extra:${heading}`,
    }));
    const spellings = {
      branch: () => ({ given: truth.profile.branch }),
      status: () => ({ given: chance.pick(['已完成', '已审核', '已开展']) }),
      ...Object.fromEntries(Object.entries(EXTRAS).map(([heading, spell]) => [`extra:${heading}`, spell])),
    };
    const fields = columns.map(({ field }) => field);
    const made = meetingTable(truth.meetings, { fields, hand, chance, spellings });
    const spoilt = spoil({ ...made, columns });
    const table: Table = {
      columns,
      rows: spoilt.rows.map((row, index) => (index % 9 === 4 ? onlyPlanned(row, fields) : row)),
    };
    const grid = new SheetGrid(chance.pick(['sheet1', 'Sheet1', '三会一课', '导出数据']));
    writeTable(grid, table, { top: 1 });
    return { files: [[grid]], facts: factsOf(table), kinds: KINDS, question: askYear(truth, hand, chance) };
  },
};

function onlyPlanned(row: Row, fields: readonly Field[]): Row {
  if (!fields.includes('plannedDate') || row.fact === null) return row;
  const plan = row.cells.plannedDate ?? { given: null };
  const heads = { expected: { given: null }, attended: { given: null }, onLeave: { given: null } };
  return {
    ...row,
    cells: {
      ...row.cells,
      ...heads,
      plannedDate: { ...plan, flags: ['row.notHeld'] },
      heldDate: { given: null },
    },
    fact: null,
  };
}
