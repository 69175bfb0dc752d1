import type { BranchYear, Meeting } from './branch-year';
import type { Chance } from './chance';
import { factOf } from './fact';
import type { Hand } from './hand';
import { columnsFor, kindSpelling } from './headings';
import type { Written } from './sheet-grid';
import { spellAway, spellCount, spellPair } from './spell-count';
import { plainDate, spellDate } from './spell-date';
import type { Cells, Field, Row, Table } from './table';

type Spelling = (meeting: Meeting, hand: Hand, chance: Chance) => Written;

const words =
  (text: (meeting: Meeting) => string | null): Spelling =>
  (meeting) => ({ given: text(meeting) });

const SPELLINGS: Readonly<Partial<Record<Field, Spelling>>> = {
  heldDate: ({ day }, hand) => spellDate(day, hand.date),
  plannedDate: ({ day }) => plainDate({ ...day, day: Math.max(1, day.day - 2) }),
  kind: ({ kinds }, hand, chance) => ({
    given: kinds.map((kind) => kindSpelling(hand.kinds[kind], chance)).join('、'),
    ...(kinds.length > 1 ? { flags: ['kind.multiple'] } : {}),
  }),
  name: ({ kinds, day }, hand) => ({
    given: `${String(day.month)}月份${kinds.map((kind) => hand.kinds[kind]).join('暨')}`,
  }),
  topic: words(({ topic }) => topic),
  place: words(({ place }) => place),
  chair: words(({ chair }) => chair),
  recorder: words(({ recorder }) => recorder),
  expected: ({ due }, { wordy }, chance) => spellCount(due.length, wordy, chance),
  attended: ({ due, away }, { wordy }, chance) => spellCount(due.length - away.length, wordy, chance),
  onLeave: ({ away }, { nobody, wordy }, chance) => spellAway(away.length, nobody, wordy, chance),
  absent: ({ away }, { nobody, wordy }, chance) => spellAway(away.length, nobody, wordy, chance),
  makeUp: ({ madeUp }, { nobody }, chance) => spellAway(madeUp, nobody, 0, chance),
  headCounts: ({ due, away }, _hand, chance) => spellPair(due.length, due.length - away.length, chance),
  hours: ({ hours }) => ({ given: hours }),
  lecturer: words(({ lecturer }) => lecturer),
  group: words(({ group }) => group),
  status: () => ({ given: '已召开' }),
  'extra:月份': ({ day }) => ({ given: `${String(day.month)}月` }),
  'extra:结束时间': () => ({ given: '16:30' }),
  'extra:会议时长': () => ({ given: '90分钟' }),
};

export interface TableWish {
  readonly fields: readonly Field[];
  readonly hand: Hand;
  readonly chance: Chance;
  /** What this table writes otherwise, or besides. */
  readonly spellings?: Readonly<Partial<Record<Field, Spelling>>>;
}

/** Meetings as the rows of a table with these columns. */
export function meetingTable(
  meetings: readonly Meeting[],
  { fields, hand, chance, spellings = {} }: TableWish,
): Table {
  const known = new Set(fields);
  const all = { ...SPELLINGS, ...spellings };
  const rows = meetings.map((meeting, index): Row => {
    const cells: Partial<Record<Field, Written>> = {};
    for (const field of fields) {
      const spelling = all[field];
      if (field === 'index') cells[field] = { given: index + 1 };
      else if (spelling !== undefined) cells[field] = spelling(meeting, hand, chance);
    }
    const origin = meeting.kinds[0] ?? 'generalMeeting';
    return { cells: cells satisfies Cells, fact: factOf(meeting, known), month: meeting.day.month, origin };
  });
  return { columns: columnsFor(fields, chance), rows };
}

/** Which columns somebody keeps: what must be there, the usual head counts, and some of the rest, in some order. */
export function chooseFields(
  must: readonly Field[],
  chance: Chance,
  { withHeads = true } = {},
): readonly Field[] {
  const heads = withHeads ? chooseHeadFields(chance) : [];
  const extras = (['topic', 'place', 'chair', 'recorder', 'group'] as const).filter(() =>
    chance.happens(0.5),
  );
  const [first, ...others] = must;
  const front: Field[] = first === undefined ? [] : [first];
  const middle = chance.happens(0.7) ? [...others, ...extras] : chance.shuffle([...others, ...extras]);
  const strangers = (['extra:月份', 'extra:结束时间', 'extra:会议时长'] as const).filter(() =>
    chance.happens(0.1),
  );
  const whole = [...front, ...middle, ...strangers, ...heads];
  return [
    ...(chance.happens(0.5) ? ['index' as const] : []),
    ...whole,
    ...(chance.happens(0.4) ? ['remark' as const] : []),
  ];
}

const HEAD_FIELDS: readonly (readonly Field[])[] = [
  ['expected', 'attended', 'onLeave'],
  ['expected', 'attended', 'onLeave'],
  ['expected', 'attended'],
  ['expected', 'attended', 'absent'],
  ['expected', 'attended', 'onLeave', 'makeUp'],
  ['attended', 'onLeave'],
  ['headCounts', 'onLeave'],
  ['headCounts'],
  ['attended'],
];

function chooseHeadFields(chance: Chance): readonly Field[] {
  return chance.pick(HEAD_FIELDS);
}

export function meetingsOf({ meetings }: BranchYear, ...kinds: Meeting['kinds']): readonly Meeting[] {
  return meetings.filter((meeting) => meeting.kinds.some((kind) => kinds.includes(kind)));
}
