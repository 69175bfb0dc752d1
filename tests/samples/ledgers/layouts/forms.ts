import { KINDS, type Meeting } from '../branch-year';
import type { Chance } from '../chance';
import { factOf } from '../fact';
import { inventHand, type Hand } from '../hand';
import { headingFor } from '../headings';
import type { Layout } from '../layout';
import { SheetGrid, type Written } from '../sheet-grid';
import { spellAway, spellCount } from '../spell-count';
import { spellDate } from '../spell-date';
import type { Field } from '../table';
import { askYear, USUAL } from './words';

const MEETINGS_WRITTEN = 8;
const WIDTH = 4;
const TOLD = ['expected', 'attended', 'onLeave'] as const;
const TITLES = ['党支部会议记录', '“三会一课”记录表', '会议记录', '党组织活动记录表'];

type Pair = readonly [label: string, value: Written];

interface FormHand {
  readonly hand: Hand;
  readonly labels: ReadonlyMap<Field, string>;
  readonly title: string;
  readonly perRow: 1 | 2;
  readonly chance: Chance;
}

function formHand(chance: Chance): FormHand {
  const fields = ['kind', 'heldDate', 'place', 'chair', 'recorder', ...TOLD, 'topic'] as const;
  return {
    hand: inventHand(chance, true),
    labels: new Map(fields.map((field) => [field, headingFor(field, chance)])),
    title: chance.pick(TITLES),
    perRow: chance.pick([1, 2, 2]),
    chance,
  };
}

function pairsOf(meeting: Meeting, { hand, labels, chance }: FormHand): readonly Pair[] {
  const { kinds, day, place, chair, recorder, due, away } = meeting;
  const label = (field: Field) => labels.get(field) ?? field;
  return [
    [label('kind'), { given: kinds.map((kind) => hand.kinds[kind]).join('、') }],
    [label('heldDate'), spellDate(day, hand.date)],
    [label('place'), { given: place }],
    [label('chair'), { given: chair }],
    [label('expected'), spellCount(due.length, hand.wordy, chance)],
    [label('attended'), spellCount(due.length - away.length, hand.wordy, chance)],
    [label('onLeave'), spellAway(away.length, hand.nobody, hand.wordy, chance)],
    [label('recorder'), { given: recorder }],
  ];
}

/** Writes one form; gives the row after it. */
function writeForm(grid: SheetGrid, meeting: Meeting, form: FormHand, top: number): number {
  grid.text(top, 1, form.title);
  grid.merge(top, 1, top, WIDTH);
  const pairs = pairsOf(meeting, form);
  pairs.forEach(([label, value], index) => {
    const row = top + 1 + Math.floor(index / form.perRow);
    const column = 1 + (index % form.perRow) * 2;
    grid.text(row, column, label);
    grid.put(row, column + 1, value);
    if (form.perRow === 1) grid.merge(row, 2, row, WIDTH);
  });
  const below = top + 1 + Math.ceil(pairs.length / form.perRow);
  const texts = [
    [form.labels.get('topic') ?? '议题', meeting.topic],
    ['会议内容', `一、${meeting.topic}。二、与会党员发言讨论。`],
    ['会议决议', '同意。'],
  ] as const;
  texts.forEach(([label, text], index) => {
    grid.text(below + index, 1, label);
    grid.text(below + index, 2, text);
    grid.merge(below + index, 2, below + index, WIDTH);
  });
  return below + texts.length;
}

/** A form of labels and values per meeting, each in a sheet of its own. */
export const forms: Layout = {
  name: 'form per sheet',
  write({ truth, chance }) {
    const form = formHand(chance);
    const meetings = chance.some(truth.meetings, MEETINGS_WRITTEN);
    const spoken = chance.happens(0.5);
    const grids = meetings.map((meeting, index) => {
      const number = String(index + 1);
      const kind = USUAL[meeting.kinds[0] ?? 'generalMeeting'];
      const grid = new SheetGrid(
        spoken ? `${number}.${kind}` : chance.pick([number, `记录${number}`, `${number} `]),
      );
      writeForm(grid, meeting, form, 1);
      grid.flagSheet('layout.form');
      return grid;
    });
    return { files: [grids], ...told(meetings), question: askYear(truth, form.hand, chance) };
  },
};

/** The same forms, one under another in one sheet. */
export const stackedForms: Layout = {
  name: 'forms one under another',
  write({ truth, chance }) {
    const form = formHand(chance);
    const meetings = chance.some(truth.meetings, MEETINGS_WRITTEN);
    const grid = new SheetGrid(chance.pick(['会议记录', '三会一课记录', 'Sheet1']));
    const gap = chance.int(0, 2);
    let top = 1;
    for (const meeting of meetings) top = writeForm(grid, meeting, form, top) + gap;
    grid.flagSheet('layout.form');
    return { files: [[grid]], ...told(meetings), question: askYear(truth, form.hand, chance) };
  },
};

function told(meetings: readonly Meeting[]) {
  return { facts: meetings.map((meeting) => factOf(meeting, new Set(TOLD))), kinds: KINDS };
}
