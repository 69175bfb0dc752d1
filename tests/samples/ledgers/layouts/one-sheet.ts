import { KINDS } from '../branch-year';
import { appraisal } from '../companions/appraisal';
import { lifeMeetings } from '../companions/life-meetings';
import { research } from '../companions/research';
import type { ExpectedFigures } from '../expected-figures';
import { gridsInOne } from '../grids-in-one';
import { inventHand } from '../hand';
import type { Layout } from '../layout';
import { chooseFields, meetingTable } from '../meeting-table';
import { SheetGrid } from '../sheet-grid';
import { factsOf } from '../table';
import { writeTable } from '../write-table';
import { askYear } from './words';

/** Everything a branch keeps, in one sheet: meetings, then appraisal, research and life meetings. */
export const oneSheet: Layout = {
  name: 'everything in one sheet',
  write({ truth, chance, spoil }) {
    const hand = inventHand(chance, true);
    const fields = Array.from(new Set(chooseFields(['heldDate', 'kind', 'topic'], chance)));
    const table = spoil(meetingTable(truth.meetings, { fields, hand, chance }));
    const meetings = new SheetGrid('三会一课开展情况');
    writeTable(meetings, table, { top: 1 });
    const others = chance
      .shuffle([appraisal, research, lifeMeetings])
      .map((companion) => companion.write(truth, chance, false));
    const parts = chance.shuffle([meetings, ...others.flatMap(({ grids }) => grids)]);
    const grid = gridsInOne(chance.pick(['台账', '2021年台账', '支部台账', 'Sheet1']), parts, chance);
    const figures = others.reduce<ExpectedFigures>((all, other) => ({ ...all, ...other.figures }), {});
    return {
      files: [[grid]],
      facts: factsOf(table),
      kinds: KINDS,
      question: askYear(truth, hand, chance),
      figures,
      alone: true,
    };
  },
};
