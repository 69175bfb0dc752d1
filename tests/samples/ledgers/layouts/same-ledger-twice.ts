import { KINDS } from '../branch-year';
import { factOf } from '../fact';
import { inventHand } from '../hand';
import type { Layout } from '../layout';
import { meetingTable } from '../meeting-table';
import { SheetGrid } from '../sheet-grid';
import { fieldsOf, type Field } from '../table';
import { writeTable } from '../write-table';

const SINCE = 5;

/** An older copy of a ledger beside the newer one, which has more meetings and knows who made up for what. */
export const sameLedgerTwice: Layout = {
  name: 'the same ledger twice',
  write({ truth, chance }) {
    const { meetings, year } = truth;
    const fields: readonly Field[] = ['heldDate', 'kind', 'topic', 'expected', 'attended', 'onLeave'];
    const older = meetings.slice(0, -SINCE);
    const hand = inventHand(chance, true);
    const first = meetingTable(older, { fields, hand, chance });
    const wish = { fields: [...fields, 'makeUp'] as const, hand: inventHand(chance, true), chance };
    const second = meetingTable(meetings, wish);
    const grids = [new SheetGrid('三会一课'), new SheetGrid('三会一课')] as const;
    writeTable(grids[0], first, { top: 1 });
    writeTable(grids[1], second, { top: 1 });
    const known = fieldsOf(second);
    return {
      files: [[grids[0]], [grids[1]]],
      facts: meetings.map((meeting) => factOf(meeting, known)),
      kinds: KINDS,
      question: { year },
      flags: [{ code: 'sheet.duplicateOfOther', sheet: null, cell: null }],
    };
  },
};
