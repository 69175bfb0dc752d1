import { KINDS } from '../branch-year';
import type { Fact } from '../fact';
import { inventHand } from '../hand';
import { inventBranchYear } from '../invent-branch-year';
import type { Layout } from '../layout';
import { meetingTable } from '../meeting-table';
import { SheetGrid } from '../sheet-grid';
import { factsOf, type Field, type Table } from '../table';
import { writeTable } from '../write-table';

const BRANCHES = ['机关第一党支部', '机关第二党支部', '离退休党支部'];

/** The export of a whole house: several branches in one sheet, one of them asked for, or all. */
export const manyBranches: Layout = {
  name: 'several branches',
  write({ truth, chance, spoil }) {
    const hand = inventHand(chance, true);
    const fields: readonly Field[] = [
      'branch',
      'kind',
      'heldDate',
      'topic',
      'place',
      'expected',
      'attended',
      'onLeave',
    ];
    const tables = BRANCHES.map((branch, index): Table => {
      const { meetings } = index === 0 ? truth : inventBranchYear(chance, truth.year);
      const table = meetingTable(meetings, {
        fields,
        hand,
        chance,
        spellings: { branch: () => ({ given: branch }) },
      });
      return index === 0 ? spoil(table) : table;
    });
    const [first] = tables;
    const grid = new SheetGrid(chance.pick(['三会一课', '三会一课汇总台账', 'sheet1']));
    const whole = { columns: first?.columns ?? [], rows: tables.flatMap(({ rows }) => rows) };
    writeTable(grid, whole, { top: 1 });
    const asked = chance.happens(0.7);
    grid.flagSheet(asked ? 'branch.chosen' : 'branch.many');
    const facts: readonly Fact[] = asked && first !== undefined ? factsOf(first) : factsOf(whole);
    const question = { year: truth.year, ...(asked ? { branch: BRANCHES[0] ?? '' } : {}) };
    return { files: [[grid]], facts, kinds: KINDS, question, alone: true };
  },
};
