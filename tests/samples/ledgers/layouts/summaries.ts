import { PENDING, type Given } from '#tests/samples/grid-workbook';
import { KINDS } from '../branch-year';
import { inventHand } from '../hand';
import type { Layout } from '../layout';
import { chooseFields, meetingsOf, meetingTable } from '../meeting-table';
import { SheetGrid } from '../sheet-grid';
import { factsOf } from '../table';
import { writeTable } from '../write-table';
import { askYear, MEETING_SHEETS, USUAL } from './words';

/** A sheet that says the sums again, kind by kind, typed or as formulas whose results were not stored. */
export const summaries: Layout = {
  name: 'summary beside rows',
  write({ truth, chance, spoil }) {
    const hand = inventHand(chance, true);
    const fields = chooseFields(['heldDate', 'kind'], chance);
    const clean = meetingTable(truth.meetings, { fields, hand, chance });
    const table = spoil(clean);
    const rows = new SheetGrid(chance.pick(MEETING_SHEETS));
    writeTable(rows, table, { top: 1 });
    const typed = chance.happens(0.6);
    const isWrong = typed && chance.happens(0.4);
    const summary = new SheetGrid(chance.pick(['汇总', '统计', '年度汇总表', '三会一课统计表']));
    [chance.pick(['会议类型', '项目', '类别']), '次数'].forEach((text, index) =>
      summary.text(1, index + 1, text),
    );
    KINDS.forEach((kind, index) => {
      const count = meetingsOf(truth, kind).length + (isWrong && index === 0 ? 1 : 0);
      const given: Given = typed ? count : PENDING;
      summary.text(index + 2, 1, USUAL[kind]);
      summary.put(index + 2, 2, { given });
    });
    summary.flagSheet('sheet.summary');
    if (isWrong && table === clean) summary.flagSheet('total.differs');
    return {
      files: [[rows, summary]],
      facts: factsOf(table),
      kinds: KINDS,
      question: askYear(truth, hand, chance),
      allowed: ['formula.noResult', ...(table === clean ? [] : (['total.differs'] as const))],
    };
  },
};
