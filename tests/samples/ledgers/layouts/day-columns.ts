import { KINDS } from '../branch-year';
import { inventHand } from '../hand';
import type { Layout } from '../layout';
import { meetingTable } from '../meeting-table';
import { SheetGrid } from '../sheet-grid';
import { factsOf, type Column, type Field } from '../table';
import { writeTable } from '../write-table';
import { MEETING_SHEETS } from './words';

const DATE: readonly Field[] = ['extra:年', 'extra:月', 'extra:日'];
const REST: readonly Field[] = ['kind', 'topic', 'expected', 'attended', 'onLeave'];

/** 年 | 月 | 日, at times under one 时间. */
export const dayColumns: Layout = {
  name: 'day columns',
  write({ truth, chance }) {
    const hand = inventHand(chance, true);
    const table = meetingTable(truth.meetings, { fields: [...DATE, ...REST], hand, chance });
    const columns = table.columns.map(({ field, heading }): Column => ({
      field,
      heading: DATE.includes(field) ? field.replace('extra:', '') : heading,
    }));
    const rows = table.rows.map((row, place) => {
      const day = truth.meetings[place]?.day;
      const date = { 'extra:年': day?.year, 'extra:月': day?.month, 'extra:日': day?.day };
      const cells = Object.fromEntries(
        Object.entries(date).map(([field, given]) => [field, { given: given ?? null }]),
      );
      return { ...row, cells: { ...row.cells, ...cells } };
    });
    const grid = new SheetGrid(chance.pick(MEETING_SHEETS));
    const groups = chance.happens(0.5) ? [{ heading: chance.pick(['时间', '会议时间']), fields: DATE }] : [];
    writeTable(grid, { ...table, columns, rows }, { top: 1, groups });
    return { files: [[grid]], facts: factsOf(table), kinds: KINDS, question: {} };
  },
};
