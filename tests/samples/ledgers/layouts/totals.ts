import { KINDS } from '../branch-year';
import type { Chance } from '../chance';
import { inventHand } from '../hand';
import type { Layout } from '../layout';
import { meetingTable, chooseFields } from '../meeting-table';
import { SheetGrid, type Written } from '../sheet-grid';
import { factsOf, type AcrossLine, type Field, type Line, type Row, type Table } from '../table';
import { writeTable } from '../write-table';
import { askYear, MEETING_SHEETS, ordinal } from './words';

const SUMMED = ['expected', 'attended', 'onLeave', 'makeUp'] as const;
const HEADS: readonly (readonly Field[])[] = [
  ['expected', 'attended'],
  ['expected', 'attended', 'onLeave'],
  ['expected', 'attended', 'onLeave', 'makeUp'],
  ['attended'],
];
type Part = (month: number) => number;
const BY_MONTH: Part = (month) => month;
const BY_QUARTER: Part = (month) => Math.ceil(month / 3);

/** Subtotals by month or quarter and a total of the year; one of them may contradict its rows. */
export const totals: Layout = {
  name: 'totals',
  write({ truth, chance, spoil }) {
    const hand = inventHand(chance, true);
    const front = chooseFields(['heldDate', 'kind', 'topic'], chance, { withHeads: false });
    const fields = [...new Set(front), ...chance.pick(HEADS)];
    const table = meetingTable(truth.meetings, { fields, hand, chance });
    const spoilt = spoil(table);
    const grid = new SheetGrid(chance.pick(MEETING_SHEETS));
    const lines = withTotals(table, spoilt.rows, chance, spoilt === table && chance.happens(0.5));
    writeTable(grid, spoilt, { top: 1, lines });
    return {
      files: [[grid]],
      facts: factsOf(spoilt),
      kinds: KINDS,
      question: askYear(truth, hand, chance),
      // What somebody summed up before the sheet was spoilt may rightly differ.
      allowed: spoilt === table ? [] : ['total.differs'],
    };
  },
};

/** Puts subtotals between the rows and a total under them. */
function withTotals(table: Table, rows: readonly Row[], chance: Chance, isWrong: boolean): readonly Line[] {
  const part = chance.pick([BY_MONTH, BY_QUARTER, null]);
  const word = (of: number) =>
    part === BY_MONTH
      ? chance.pick([`${String(of)}月小计`, `${String(of)}月份小计`, '小计'])
      : chance.pick([`第${ordinal(of - 1)}季度小计`, `${ordinal(of - 1)}季度小计`, '小计', '本季度小计']);
  const lines = rows.flatMap((row, index): readonly Line[] => {
    const next = rows[index + 1];
    if (part === null || (next !== undefined && part(next.month) === part(row.month))) return [row];
    const own = table.rows.filter(({ month }) => part(month) === part(row.month));
    const label = word(part(row.month));
    return [row, totalLine({ given: label, flags: ['row.subtotal'] }, own)];
  });
  const whole = chance.pick(['合计', '总计', '全年合计', '合 计', '2021年合计']);
  const all = [...lines, totalLine({ given: whole, flags: ['row.total'] }, table.rows)];
  return isWrong ? withOneWrong(all, chance) : all;
}

/** Somebody counted one person too many. */
function withOneWrong(lines: readonly Line[], chance: Chance): readonly Line[] {
  const places = lines.flatMap((line, index) => (line !== 'blank' && 'across' in line ? [index] : []));
  const wrong = chance.pick(places);
  const field = chance.pick(SUMMED);
  return lines.map((line, index): Line => {
    if (index !== wrong || line === 'blank' || !('across' in line)) return line;
    const sum = line.cells?.[field]?.given;
    if (typeof sum !== 'number') return line;
    return { ...line, cells: { ...line.cells, [field]: { given: sum + 1, flags: ['total.differs'] } } };
  });
}

function totalLine(label: Written, rows: readonly Row[]): AcrossLine {
  const cells: Partial<Record<Field, Written>> = {};
  for (const field of SUMMED) {
    const counts = rows.map(({ fact }) => (field in (fact ?? {}) ? (fact?.[field] ?? null) : null));
    if (rows.some((row) => row.cells[field] !== undefined)) {
      cells[field] = { given: counts.reduce<number>((sum, count) => sum + (count ?? 0), 0) };
    }
  }
  return { across: label, cells };
}
