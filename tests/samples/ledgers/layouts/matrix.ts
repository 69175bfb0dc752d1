import type { Given } from '#tests/samples/grid-workbook';
import { formatChineseNumeral } from '@/core/values';
import { KINDS, type Kind, type Meeting } from '../branch-year';
import type { Chance } from '../chance';
import { inventHand } from '../hand';
import type { Layout } from '../layout';
import { chooseFields, meetingTable } from '../meeting-table';
import { SheetGrid } from '../sheet-grid';
import { factsOf } from '../table';
import { writeTable } from '../write-table';
import { askYear, MEETING_SHEETS, USUAL } from './words';

const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1);
const SHEETS = ['统计表', '三会一课次数统计', '汇总', '2021年统计', 'Sheet2'];

interface Matrix {
  readonly heading: readonly string[];
  readonly rows: readonly (readonly Given[])[];
}

function countOf(meetings: readonly Meeting[], kind: Kind, month: number): number {
  return meetings.filter(({ kinds, day }) => kinds.includes(kind) && day.month === month).length;
}

/** Months down and kinds across, or the other way round, with or without totals. */
function matrixOf(meetings: readonly Meeting[], kinds: readonly Kind[], chance: Chance): Matrix {
  const spell = chance.pick([
    (month: number) => `${String(month)}月`,
    (month: number) => `${formatChineseNumeral(month)}月`,
    (month: number) => `${String(month)}月份`,
  ]);
  const none = chance.pick([0, null, '/', '']);
  const suffix = chance.happens(0.2) ? '次' : null;
  const shown = (count: number): Given => {
    if (count === 0) return none;
    return suffix === null ? count : `${String(count)}${suffix}`;
  };
  const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);
  const counts = (kind: Kind) => MONTHS.map((month) => countOf(meetings, kind, month));
  const withTotals = chance.happens(0.6);
  const total = withTotals ? ['合计'] : [];
  const words = kinds.map((kind) => USUAL[kind]);
  if (chance.happens(0.5)) {
    return {
      heading: [chance.pick(['类型', '会议类型', '项目', '类别']), ...MONTHS.map(spell), ...total],
      rows: kinds.map((kind, index) => [
        words[index] ?? '',
        ...counts(kind).map(shown),
        ...total.map(() => sum(counts(kind))),
      ]),
    };
  }
  const rows = MONTHS.map((month) => {
    const own = kinds.map((kind) => countOf(meetings, kind, month));
    return [spell(month), ...own.map(shown), ...total.map(() => sum(own))];
  });
  const last = [
    ...total,
    ...kinds.map((kind) => sum(counts(kind))),
    ...total.map(() => sum(kinds.map((kind) => sum(counts(kind))))),
  ];
  return {
    heading: [chance.pick(['月份', '时间', '']), ...words, ...total],
    rows: withTotals ? [...rows, last] : rows,
  };
}

function writeMatrix(
  grid: SheetGrid,
  { heading, rows }: Matrix,
  { top, left }: { readonly top: number; readonly left: number },
): void {
  [heading, ...rows].forEach((cells, index) => {
    cells.forEach((given, column) => grid.put(top + index, left + column, { given }));
  });
}

/** Counts by month and kind and nothing else: the only source there is. */
export const matrix: Layout = {
  name: 'matrix only',
  write({ truth, chance }) {
    const kinds: readonly Kind[] = chance.happens(0.6) ? KINDS : KINDS.slice(0, 4);
    const grid = new SheetGrid(chance.pick(SHEETS));
    const titled = chance.happens(0.7);
    if (titled) grid.text(1, 1, '2021年度“三会一课”开展次数统计表');
    writeMatrix(grid, matrixOf(truth.meetings, kinds, chance), { top: titled ? 2 : 1, left: 1 });
    const counts = KINDS.map((kind) => [
      `${kind}.count`,
      kinds.includes(kind) ? truth.meetings.filter((meeting) => meeting.kinds.includes(kind)).length : null,
    ]);
    return {
      files: [[grid]],
      facts: [],
      kinds,
      question: { year: truth.year },
      figures: Object.fromEntries(counts),
      unsure: ['allMeetings.count'],
    };
  },
};

/** The same counts beside the rows they count: a check, never added. */
export const matrixBeside: Layout = {
  name: 'matrix beside rows',
  write({ truth, chance, spoil }) {
    const hand = inventHand(chance, true);
    const fields = chooseFields(['heldDate', 'kind'], chance);
    const clean = meetingTable(truth.meetings, { fields, hand, chance });
    const table = spoil(clean);
    const rows = new SheetGrid(chance.pick(MEETING_SHEETS));
    writeTable(rows, table, { top: 1 });
    // Somebody forgot to count one meeting.
    const isWrong = chance.happens(0.4);
    const counted = matrixOf(isWrong ? truth.meetings.slice(1) : truth.meetings, KINDS, chance);
    const inSameSheet = chance.happens(0.3);
    const summary = inSameSheet ? rows : new SheetGrid(chance.pick(SHEETS));
    writeMatrix(summary, counted, { top: 1, left: inSameSheet ? fields.length + chance.int(2, 3) : 1 });
    summary.flagSheet('sheet.summary');
    if (isWrong && table === clean) summary.flagSheet('total.differs');
    return {
      files: [inSameSheet ? [rows] : chance.shuffle([rows, summary])],
      facts: factsOf(table),
      kinds: KINDS,
      question: askYear(truth, hand, chance),
      allowed: table === clean ? [] : ['total.differs'],
    };
  },
};
