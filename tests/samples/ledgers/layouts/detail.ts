import { KINDS, type Meeting, type Member } from '../branch-year';
import type { Chance } from '../chance';
import type { Fact } from '../fact';
import { inventHand } from '../hand';
import { columnsFor } from '../headings';
import type { Layout } from '../layout';
import { SheetGrid, type Written } from '../sheet-grid';
import { spellDate } from '../spell-date';
import type { Field, Row, Table } from '../table';
import { writeTable } from '../write-table';
import { askYear } from './words';

const MEETINGS_LISTED = 18;
const SHEETS = ['签到明细', '会议签到表', '三会一课签到', '出席情况明细', 'Sheet1'];
const PRESENT = ['已签到', '出席', '参加', '到会', '√'];

/** One row per person and meeting, as sign-in programs export it. */
export const detail: Layout = {
  name: 'detail',
  write({ truth, chance, messy }) {
    const hand = inventHand(chance, true);
    const meetings = chance
      .some(truth.meetings, MEETINGS_LISTED)
      .toSorted((one, other) => one.day.month - other.day.month || one.day.day - other.day.day);
    const present = chance.pick(PRESENT);
    const someAbsent = present !== '√' && chance.happens(0.4) ? chance.pick(['缺席', '未签到']) : null;
    const fields: readonly Field[] = [
      ...(chance.happens(0.5) ? (['extra:会议ID'] as const) : []),
      ...(chance.happens(0.5)
        ? (['kind', 'heldDate', 'topic'] as const)
        : (['topic', 'kind', 'heldDate'] as const)),
      ...(chance.happens(0.3) ? (['extra:所在单位'] as const) : []),
      'extra:姓名',
      'extra:出席情况',
      ...(chance.happens(0.5) ? (['extra:签到时间', 'extra:请假事由'] as const) : []),
    ];
    const signed = meetings.map((meeting, number) => {
      const states = statesOf(meeting, someAbsent, chance);
      const date = spellDate(meeting.day, hand.date);
      const rows = meeting.due.map((member): Row => {
        const state = states.get(member) ?? present;
        return {
          cells: {
            'extra:会议ID': { given: `00${String(4100 + number)}` },
            kind: { given: meeting.kinds.map((kind) => hand.kinds[kind]).join('、') },
            heldDate: date,
            topic: { given: meeting.topic },
            'extra:所在单位': { given: truth.profile.organization },
            'extra:姓名': { given: member.name },
            'extra:出席情况': { given: state },
            'extra:签到时间': timeOf(state === present, chance),
            'extra:请假事由': { given: state === '请假' ? chance.pick(['出差', '病假', '值班']) : null },
          },
          fact: null,
          month: meeting.day.month,
          origin: meeting.kinds[0] ?? 'generalMeeting',
        };
      });
      return { rows, fact: factOf(meeting, states) };
    });
    const table: Table = {
      columns: columnsFor(fields, chance),
      rows: messy ? withOneTwice(signed.flatMap(({ rows }) => rows)) : signed.flatMap(({ rows }) => rows),
    };
    const grid = new SheetGrid(chance.pick(SHEETS));
    const titled = chance.happens(0.4);
    if (titled) grid.text(1, 1, '2021年组织生活签到明细表');
    writeTable(grid, table, { top: titled ? 2 : 1 });
    grid.flags.splice(0);
    grid.flagSheet('layout.detail');
    const facts = signed.map(({ fact }) => fact);
    const question = askYear(truth, hand, chance);
    return { files: [[grid]], facts, kinds: KINDS, question, allowed: ['row.duplicate'] };
  },
};

/** Somebody signed in twice. */
function withOneTwice(rows: readonly Row[]): readonly Row[] {
  return rows.flatMap((row, index) => (index === 1 ? [row, row] : [row]));
}

/** How it stood with those who were not there. */
function statesOf({ away }: Meeting, absent: string | null, chance: Chance): ReadonlyMap<Member, string> {
  return new Map(away.map((member) => [member, absent !== null && chance.happens(0.4) ? absent : '请假']));
}

function factOf({ kinds, day, due, away }: Meeting, states: ReadonlyMap<Member, string>): Fact {
  const onLeave = Array.from(states.values()).filter((state) => state === '请假').length;
  return {
    kinds,
    day,
    expected: due.length,
    attended: due.length - away.length,
    onLeave,
    makeUp: null,
    hours: null,
  };
}

function timeOf(isPresent: boolean, chance: Chance): Written {
  return { given: isPresent ? `08:${String(chance.int(30, 59))}` : null };
}
