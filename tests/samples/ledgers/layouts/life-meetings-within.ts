import { formatIsoDate } from '@/core/values';
import { KINDS, type BranchYear, type LifeMeeting, type Meeting } from '../branch-year';
import { inventHand } from '../hand';
import type { Layout } from '../layout';
import { meetingTable } from '../meeting-table';
import { SheetGrid } from '../sheet-grid';
import { factsOf, type Field } from '../table';
import { writeTable } from '../write-table';
import { askYear, MEETING_SHEETS } from './words';

const WORDS = { democraticLifeMeeting: '民主生活会', organizationLifeMeeting: '组织生活会' } as const;

/** Life meetings for the year before stand among the others, and count among all of them (contract §5.6). */
export const lifeMeetingsWithin: Layout = {
  name: 'life meetings among the others',
  write({ truth, chance, spoil }) {
    const hand = inventHand(chance, true);
    const fields: readonly Field[] = [
      'index',
      'heldDate',
      'kind',
      'topic',
      'expected',
      'attended',
      'onLeave',
    ];
    const others = spoil(meetingTable(truth.meetings, { fields, hand, chance }));
    const tables = truth.lifeMeetings.map((life) =>
      meetingTable([asMeeting(life, truth)], {
        fields,
        hand,
        chance,
        spellings: { kind: () => ({ given: WORDS[life.kind] }) },
      }),
    );
    const rows = [...tables.flatMap((table) => table.rows), ...others.rows];
    const table = { ...others, rows };
    const grid = new SheetGrid(chance.pick(MEETING_SHEETS));
    writeTable(grid, table, { top: 1 });
    const dates = truth.lifeMeetings.flatMap(({ kind, day }) => [
      [`${kind}.date`, formatIsoDate(day)],
      [`${kind}.month`, day.month],
      [`${kind}.day`, day.day],
    ]);
    return {
      files: [[grid]],
      facts: factsOf(table),
      kinds: KINDS,
      question: askYear(truth, hand, chance),
      figures: Object.fromEntries(dates),
      alone: true,
    };
  },
};

function asMeeting({ kind, day, due, attended }: LifeMeeting, { members, year }: BranchYear): Meeting {
  const invited = members.slice(0, due);
  return {
    kinds: [],
    day,
    topic: `${String(year - 1)}年度${WORDS[kind]}`,
    place: '会议室',
    chair: members[0]?.name ?? '',
    recorder: members[1]?.name ?? '',
    due: invited,
    away: invited.slice(0, due - attended),
    madeUp: 0,
    group: null,
    lecturer: null,
    hours: null,
  };
}
