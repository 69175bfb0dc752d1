import { DocxFile } from '@/adapters/docx-file';
import { makeFixes } from '@/core/amend';
import { auditDocument, type AuditFinding } from '@/core/audit';
import type { DocumentRecord, ReportHost } from '@/core/marks';
import { partyBranch } from '@/packs/party-branch';
import { p, run } from '#tests/adapters/docx-file/build-docx';
import { markXml, table, wordFile } from '#tests/contracts/report-host/contract-documents';

const AT = '2022-01-10T02:00:00.000Z';
const KEY = 'generalMeeting.count';
const RATE = '应到25人，实到24人，出勤率95%。';
const RIGHT = '应到25人，实到24人，出勤率96%。';

const RECORD: DocumentRecord = {
  writtenAt: '2022-01-03T02:00:00.000Z',
  year: 2021,
  period: '2021',
  branch: null,
  ledgers: [],
  phrases: [],
  lists: [],
  figures: [
    {
      key: KEY,
      label: '党员大会次数',
      text: '12',
      earlier: ['6'],
      value: '12',
      unit: '次',
      definition: '',
      rows: [],
      excluded: [],
      shortened: false,
      places: 1,
    },
  ],
};

async function opened(body: string): Promise<DocxFile> {
  const file = new DocxFile(wordFile(body), '总结.docx');
  await file.writeRecord(RECORD);
  return file;
}

/** As the first document was looked through; what is put right is the one it has become. */
async function fixed(before: string, after = before, choose: (one: AuditFinding) => boolean = () => true) {
  const [read, now] = [await opened(before), await opened(after)];
  const [paragraphs, marks] = [await read.readParagraphs(), await read.readMarks()];
  const given = { paragraphs, marks, record: RECORD, figures: null };
  const findings = auditDocument(given, partyBranch.prose).findings.filter(choose);
  const document = { paragraphs, marks, reading: await now.readRecord() };
  const tools = { host: now as ReportHost, counted: null, writtenAt: AT };
  const { record, outcome } = await makeFixes(findings, document, tools);
  return {
    texts: (await now.readParagraphs()).map(({ text }) => text),
    marks: (await now.readMarks()).map(({ text }) => text),
    made: outcome.made,
    left: outcome.left.map(({ finding, reason }) => [finding.text, reason]),
    record,
  };
}

const lines = (...texts: readonly string[]) => texts.map((text) => p(run(text))).join('');

describe('a typed number is found by its sentence', () => {
  test.each([
    { title: 'as it was', after: lines(RATE), texts: [RIGHT], left: [] },
    {
      title: 'behind lines that came',
      after: lines('新的', '两行', RATE),
      texts: ['新的', '两行', RIGHT],
      left: [],
    },
    { title: 'behind another sentence', after: lines(`补充。${RATE}`), texts: [`补充。${RIGHT}`], left: [] },
    {
      title: 'not where it is another by now',
      after: lines(RATE.replace('25', '26')),
      texts: [RATE.replace('25', '26')],
      left: [['95%', 'changed']],
    },
    {
      title: 'not where it is part of a longer one',
      after: lines(`另外，${RATE}`),
      texts: [`另外，${RATE}`],
      left: [['95%', 'changed']],
    },
    { title: 'not where it is gone', after: lines('完'), texts: ['完'], left: [['95%', 'changed']] },
    {
      title: 'not where one like it has come',
      after: lines(RATE, RATE),
      texts: [RATE, RATE],
      left: [['95%', 'changed']],
    },
  ])('$title', async ({ after, texts, left }) => {
    const outcome = await fixed(lines(RATE), after);
    expect(outcome).toMatchObject({ texts, left, made: 1 - left.length, record: RECORD });
  });

  const rows = (...names: readonly string[]) => table(...names.map((name) => [run(name), run(RATE)])) + p('');
  const second = ({ paragraph }: AuditFinding) => paragraph === 3;

  test('in the like rows of a table by the words beside it', async () => {
    const outcome = await fixed(rows('甲', '乙'), lines('新的') + rows('甲', '乙'), second);
    expect(outcome.texts).toEqual(['新的', '甲', RATE, '乙', RIGHT, '']);
  });

  test('not in a row that has taken the place of the one that is meant', async () => {
    const outcome = await fixed(rows('甲', '乙'), rows('甲', '丙'), second);
    expect(outcome).toMatchObject({
      texts: ['甲', RATE, '丙', RATE, ''],
      left: [['95%', 'changed']],
      made: 0,
    });
  });
});

test('a mark, a typed number and one that becomes live, in one sentence at once', async () => {
  const sentence = (mark: string) =>
    p(
      run('召开党员大会') +
        markXml(KEY, run(mark)) +
        run('次，其中应到25人，实到24人，出勤率95%；支部全年召开党员大会6次。'),
    );
  const outcome = await fixed(sentence('6'));
  expect(outcome).toMatchObject({
    texts: ['召开党员大会12次，其中应到25人，实到24人，出勤率96%；支部全年召开党员大会12次。'],
    marks: ['12', '12'],
    made: 3,
    left: [],
  });
  expect(outcome.record).toEqual({
    ...RECORD,
    writtenAt: AT,
    figures: RECORD.figures.map((figure) => ({ ...figure, places: 2 })),
  });
});

test('figures of another year are not taken, whoever gives them', async () => {
  const [file, sentence] = [await opened(p(run('支部全年召开党员大会6次。'))), '支部全年召开党员大会12次。'];
  const [paragraphs, marks] = [await file.readParagraphs(), await file.readMarks()];
  const given = { paragraphs, marks, record: RECORD, figures: null };
  const { findings } = auditDocument(given, partyBranch.prose);
  const other = { ...RECORD, year: 2022, period: '2022' };
  const counted = {
    planRefresh: () => Promise.resolve({ changes: [], record: other }),
    takeFigure: () => Promise.resolve({ label: '党员大会次数', text: '12', record: other }),
  };
  const document = { paragraphs, marks, reading: await file.readRecord() };
  const { record } = await makeFixes(findings, document, { host: file, counted, writtenAt: AT });
  expect((await file.readParagraphs()).map(({ text }) => text)).toEqual([sentence]);
  expect(record).toMatchObject({ year: 2021, period: '2021', figures: [{ key: KEY, text: '12' }] });
});

test('a number that a ledger counts by other conventions is made live, and told as the record has it', async () => {
  const text = '支部全年召开党员大会12次。';
  const file = await opened(lines(text));
  const [paragraphs, marks] = [await file.readParagraphs(), await file.readMarks()];
  const { findings } = auditDocument({ paragraphs, marks, record: RECORD, figures: null }, partyBranch.prose);
  const conventions = [{ id: 'hiddenRows', choice: 'skip', text: '隐藏的行：不计' }];
  const counted = {
    takeFigure: () =>
      Promise.resolve({ key: KEY, label: '党员大会次数', text: '12', record: { ...RECORD, conventions } }),
    planRefresh: () => Promise.reject(new Error('no mark is corrected')),
  };
  const document = { paragraphs, marks, reading: await file.readRecord() };
  const { record, outcome } = await makeFixes(findings, document, { host: file, counted, writtenAt: AT });
  expect([outcome.made, (await file.readMarks()).map((mark) => mark.text)]).toEqual([1, ['12']]);
  expect(record).toMatchObject({ year: 2021, figures: [{ key: KEY, text: '12' }] });
  expect(record).not.toHaveProperty('conventions');
});
