import { KINDS } from '../branch-year';
import { inventHand } from '../hand';
import type { Layout } from '../layout';
import { meetingTable } from '../meeting-table';
import { SheetGrid } from '../sheet-grid';
import { factsOf, type Column, type Field } from '../table';
import { writeTable, type HeadingGroup } from '../write-table';
import { askYear, MEETING_SHEETS } from './words';

const HEADS: readonly (readonly Field[])[] = [
  ['expected', 'attended', 'onLeave'],
  ['expected', 'attended', 'absent'],
  ['expected', 'attended'],
];
const SHORT: Readonly<Partial<Record<Field, string>>> = {
  expected: '应到',
  attended: '实到',
  onLeave: '请假',
  absent: '缺席',
  plannedDate: '计划',
  heldDate: '实际',
};

/** 出席情况 over 应到, 实到, 请假; at times 时间 over 计划, 实际; the other headings merged down. */
export const twoRowHeading: Layout = {
  name: 'two-row heading',
  write({ truth, chance, spoil }) {
    const hand = inventHand(chance, true);
    const heads = chance.pick(HEADS);
    const planned = chance.happens(0.4);
    const dates: readonly Field[] = planned ? ['plannedDate', 'heldDate'] : ['heldDate'];
    const fields: readonly Field[] = chance.happens(0.5)
      ? ['index', ...dates, 'kind', 'topic', ...heads, 'remark']
      : ['kind', ...dates, 'topic', 'place', ...heads];
    const table = spoil(meetingTable(truth.meetings, { fields, hand, chance }));
    const groups: HeadingGroup[] = [
      { heading: chance.pick(['出席情况', '参会情况', '人数', '到会人数', '出席人数（人）']), fields: heads },
      ...(planned ? [{ heading: chance.pick(['时间', '会议时间']), fields: dates }] : []),
    ];
    const grouped = new Set(groups.flatMap((group) => group.fields));
    const columns = table.columns.map(({ field, heading }): Column => ({
      field,
      heading: grouped.has(field) ? (SHORT[field] ?? heading) : heading,
    }));
    const grid = new SheetGrid(chance.pick(MEETING_SHEETS));
    const hasTitle = chance.happens(0.6);
    if (hasTitle) {
      grid.text(1, 1, '2021年“三会一课”情况统计表');
      grid.merge(1, 1, 1, columns.length);
    }
    writeTable(grid, { ...table, columns }, { top: hasTitle ? 2 : 1, groups });
    return { files: [[grid]], facts: factsOf(table), kinds: KINDS, question: askYear(truth, hand, chance) };
  },
};
