import { KINDS, type Meeting } from '../branch-year';
import { inventHand } from '../hand';
import type { Layout } from '../layout';
import { meetingTable } from '../meeting-table';
import { SheetGrid } from '../sheet-grid';
import { factsOf, type Field } from '../table';
import { writeTable } from '../write-table';
import { askYear, USUAL } from './words';

/** No column of kinds: the kind stands somewhere in the name of the activity. */
export const kindInName: Layout = {
  name: 'kind in the name',
  write({ truth, chance, spoil }) {
    const hand = inventHand(chance, true);
    const short = chance.happens(0.5);
    const fields: readonly Field[] = short
      ? ['name', 'heldDate', 'place', 'topic', 'extra:次数（第几次）', 'extra:时长（分钟）']
      : ['index', 'heldDate', 'name', 'place', 'chair', 'expected', 'attended', 'onLeave'];
    const spell = chance.pick([
      ({ kinds, day }: Meeting) => `${String(day.month)}月${named(kinds)}`,
      ({ kinds }: Meeting) => named(kinds),
      ({ kinds, day }: Meeting) => `${String(day.year)}年${String(day.month)}月份${named(kinds)}`,
      ({ kinds, day }: Meeting) => `关于召开${String(day.month)}月${named(kinds)}`,
    ]);
    const seen = new Map<string, number>();
    const spellings = {
      name: (meeting: Meeting) => ({ given: spell(meeting) }),
      'extra:次数（第几次）': ({ kinds }: Meeting) => {
        const times = (seen.get(kinds.join()) ?? 0) + 1;
        seen.set(kinds.join(), times);
        return { given: times };
      },
      'extra:时长（分钟）': () => ({ given: chance.pick([60, 90, 120]) }),
    };
    const table = spoil(meetingTable(truth.meetings, { fields, hand, chance, spellings }));
    const grid = new SheetGrid(chance.pick(['三会一课', '组织生活', '活动记录', 'Sheet1']));
    writeTable(grid, table, { top: 1 });
    return { files: [[grid]], facts: factsOf(table), kinds: KINDS, question: askYear(truth, hand, chance) };
  },
};

function named(kinds: Meeting['kinds']): string {
  return kinds.map((kind) => USUAL[kind]).join('暨');
}
