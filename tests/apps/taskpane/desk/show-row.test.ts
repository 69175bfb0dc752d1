import { DocxFile } from '@/adapters/docx-file';
import type { AccountDesk } from '@/apps/taskpane/desk/account-desk';
import type { RecordedRow } from '@/core/marks';
import { checkDocx } from '#tests/ooxml/check-docx';
import { newDesk, NOTHING_ASKED, WRITTEN_AT } from './open-account';
import { recordOf } from './sample-record';
import { tableFile } from './sample-files';

const HEADINGS = ['会议时间', '会议类型', '会议主题'];
const ROWS: readonly (readonly string[])[] = [
  ['2021-01-05', '党课', '学党史'],
  ['2021-02-05', '党课', '学党章'],
  ['2021-02-06', '支委会', '研究工作'],
];

async function deskWith(rows: readonly (readonly string[])[], file = '台账.xlsx'): Promise<AccountDesk> {
  const desk = newDesk();
  await desk.readFiles([tableFile(file, HEADINGS, ...rows)], NOTHING_ASKED, () => undefined);
  return desk;
}

/** The second lecture, as the record of a report has it. */
async function recordedLecture(): Promise<RecordedRow> {
  const desk = await deskWith(ROWS);
  const { record } = await desk.takeFigure('partyLecture.count', WRITTEN_AT);
  const row = record.figures[0]?.rows[1];
  if (row === undefined) throw new Error('two lectures were held');
  return row;
}

let wanted: RecordedRow;
beforeAll(async () => {
  wanted = await recordedLecture();
});

interface RowCase {
  readonly title: string;
  readonly rows: readonly (readonly string[])[];
  readonly file?: string;
  readonly expected: readonly [state: string, row: number, topic: string | undefined];
}

const NEW = ['2021-01-04', '党小组会', '开会'];
const OTHER = ['2021-07-01', '党员大会', '选举'];

test.each<RowCase>([
  { title: 'stands as it stood', rows: ROWS, expected: ['same', 3, '学党章'] },
  { title: 'stands in a renamed file', rows: ROWS, file: '新.xlsx', expected: ['same', 3, '学党章'] },
  { title: 'moved down', rows: [NEW, ...ROWS], expected: ['moved', 4, '学党章'] },
  {
    title: 'was edited',
    rows: [
      ['2021-01-05', '党课', '学党史'],
      ['2021-02-05', '党课', '学章程'],
    ],
    expected: ['changed', 3, '学章程'],
  },
  { title: 'gave its place to another one', rows: [NEW, OTHER], expected: ['changed', 3, '选举'] },
  { title: 'was deleted', rows: [OTHER], expected: ['gone', 3, undefined] },
])('a recorded row that $title', async ({ rows, file, expected }) => {
  const desk = await deskWith(rows, file);
  const { state, row, cells, sheet } = await desk.showRow(wanted);
  expect([state, row, cells.find(({ heading }) => heading === '会议主题')?.text]).toEqual(expected);
  expect(sheet).toBe(wanted.sheet);
});

test('a trace names its rows as a record does, so that each is found again', async () => {
  const desk = await deskWith(ROWS);
  const { rows } = await desk.trace('partyLecture.count');
  expect(rows.map(({ row, fingerprint }) => [row, fingerprint])[1]).toEqual([3, wanted.fingerprint]);
});

describe('the annex of a document', () => {
  test('needs no ledger, and names the document', async () => {
    const report = await deskWith(ROWS);
    const { record, key, label, text } = await report.takeFigure('partyLecture.count', WRITTEN_AT);
    const marks = [{ index: 0, tag: `fig:${key}`, title: label, text }];
    const bytes = await newDesk().annexFile({ file: '述职报告.docx', record, marks });
    const texts = (await new DocxFile(bytes, '').readParagraphs()).map((paragraph) => paragraph.text);
    expect(texts.slice(0, 2)).toEqual(['口径附件', '（述职报告.docx）']);
    expect(texts).toContain('党课次数');
    expect(texts.filter((text) => text.endsWith('2行，第2—3行'))).toHaveLength(1);
    expect(checkDocx(bytes)).toEqual([]);
  });

  test('of a document without a name has no line for it', async () => {
    const bytes = await newDesk().annexFile({ file: '', record: recordOf(), marks: [] });
    const [title, next] = await new DocxFile(bytes, '').readParagraphs();
    expect([title?.text, next?.text.startsWith('（')]).toEqual(['口径附件', false]);
  });
});
