import { KINDS } from '../branch-year';
import { inventHand } from '../hand';
import type { Layout } from '../layout';
import { meetingTable } from '../meeting-table';
import { SheetGrid } from '../sheet-grid';
import { factsOf, type Field, type Line } from '../table';
import { writeTable } from '../write-table';
import { askYear, MEETING_SHEETS } from './words';

const FIELDS: readonly Field[] = ['index', 'heldDate', 'kind', 'topic', 'expected', 'attended'];

/** Of some meetings each topic has a row of its own; all else is written once, in cells merged over them. */
export const mergedTopics: Layout = {
  name: 'merged topics',
  write({ truth, chance }) {
    const hand = inventHand(chance, true);
    const table = meetingTable(truth.meetings, { fields: FIELDS, hand, chance });
    const grid = new SheetGrid(chance.pick(MEETING_SHEETS));
    const further = table.rows.map(() => (chance.happens(0.4) ? chance.pick([1, 2]) : 0));
    const lines = table.rows.flatMap((row, place): readonly Line[] => {
      const more = Array.from({ length: further[place] ?? 0 }, (_, topic) => ({
        ...row,
        cells: { topic: { given: `议题${String(topic + 2)}：学习文件` } },
      }));
      return [row, ...more];
    });
    writeTable(grid, table, { top: 1, lines });
    let top = 2;
    for (const more of further) {
      FIELDS.forEach((field, place) => {
        if (field !== 'topic' && more > 0) grid.merge(top, place + 1, top + more, place + 1);
      });
      top += more + 1;
    }
    return { files: [[grid]], facts: factsOf(table), kinds: KINDS, question: askYear(truth, hand, chance) };
  },
};
