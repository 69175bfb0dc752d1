import { KINDS, type Meeting } from '../branch-year';
import { factOf } from '../fact';
import { inventHand } from '../hand';
import type { Layout } from '../layout';
import { chooseFields, meetingsOf, meetingTable } from '../meeting-table';
import { SheetGrid } from '../sheet-grid';
import { factsOf, fieldsOf, type Field, type Row } from '../table';
import { writeTable } from '../write-table';
import { askYear } from './words';

/** Lectures stand in the ledger of meetings and in one of their own, which alone knows their hours. */
export const twoLedgers: Layout = {
  name: 'lectures in two ledgers',
  write({ truth, chance, spoil }) {
    const hand = inventHand(chance, true);
    const fields = Array.from(new Set(chooseFields(['heldDate', 'kind', 'topic'], chance)));
    const meetings = meetingTable(truth.meetings, { fields, hand, chance });
    const lectures = meetingsOf(truth, 'partyLecture');
    const heads: readonly Field[] = chance.happens(0.5) ? ['expected', 'attended'] : [];
    const own = meetingTable(lectures, {
      fields: ['heldDate', 'topic', 'lecturer', 'hours', ...heads],
      hand: { ...inventHand(chance, !hand.date.speaksOfYear), wordy: 0 },
      chance,
      spellings: { topic: titled(chance.happens(0.5)) },
    });
    const [first, second] = [
      new SheetGrid('三会一课'),
      new SheetGrid(chance.pick(['党课', '党课台账', '书记讲党课'])),
    ];
    const isLecture = ({ origin }: Row) => origin === 'partyLecture';
    const spoilt = spoil({ ...meetings, rows: meetings.rows.filter((row) => !isLecture(row)) });
    const known = new Set([...fieldsOf(meetings), ...fieldsOf(own)]);
    const table = { ...spoilt, rows: [...spoilt.rows, ...meetings.rows.filter(isLecture)] };
    writeTable(first, table, { top: 1 });
    writeTable(second, own, { top: 1 });
    second.flagSheet('sheet.duplicateOfOther');
    const facts = [
      ...factsOf({ ...table, rows: table.rows.filter((row) => !isLecture(row)) }),
      ...lectures.map((lecture) => factOf(lecture, known)),
    ];
    return {
      files: chance.happens(0.5) ? [[first, second]] : [[first], [second]],
      facts,
      kinds: KINDS,
      question: askYear(truth, hand, chance),
    };
  },
};

/** The title of a lecture in quotation marks here, plain there. */
function titled(quoted: boolean) {
  return ({ topic }: Meeting) => ({ given: quoted ? `《${topic}》` : topic });
}
