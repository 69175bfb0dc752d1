import { readFileSync, writeFileSync } from 'node:fs';
import { DocxFile } from '@/adapters/docx-file';
import type { Mark, RefreshChoices } from '@/core/marks';
import { taizhang, temporaryFolder } from '#tests/apps/cli/run';
import { newDesk, NOTHING_ASKED, WRITTEN_AT } from './open-account';
import { grownSampleFile, SAMPLE_NAME, SAMPLE_PATH } from './sample-files';

const folder = temporaryFolder();
const report = () => folder.path('report.docx');
const grown = () => folder.path(SAMPLE_NAME);

beforeAll(async () => {
  await taizhang('report', SAMPLE_PATH, '-o', report(), '--annex');
  const { bytes } = await grownSampleFile();
  writeFileSync(grown(), bytes);
  await editByHand('generalMeeting.count', '七');
});

/** Types a text into a mark of the report. */
async function editByHand(key: string, text: string): Promise<void> {
  const file = new DocxFile(new Uint8Array(readFileSync(report())), 'report.docx');
  const marks = await file.readMarks();
  const index = marks.findIndex(({ tag }) => tag === `fig:${key}`);
  await file.applyEdits([{ index, text }]);
  writeFileSync(report(), file.toBytes());
}

/** What a desk plans for the report, as the command line tells it. */
async function planAtDesk(choose: (marks: readonly Mark[]) => RefreshChoices) {
  const file = new DocxFile(new Uint8Array(readFileSync(report())), 'report.docx');
  const [marks, reading] = [await file.readMarks(), await file.readRecord()];
  const like = reading.state === 'present' ? { like: reading.record } : {};
  const desk = newDesk();
  const ledger = { name: SAMPLE_NAME, bytes: new Uint8Array(readFileSync(grown())) };
  await desk.readFiles([ledger], { ...NOTHING_ASKED, ...like }, () => undefined);
  return desk.planRefresh(marks, reading, choose(marks), WRITTEN_AT);
}

interface PlanCase {
  readonly title: string;
  readonly options: readonly string[];
  readonly choose: (marks: readonly Mark[]) => RefreshChoices;
  /** Keys of the marks that are written. */
  readonly written: readonly string[];
}

const CHANGED = [
  'committeeMeeting.count',
  'allMeetings.attended',
  'allMeetings.attendanceRate',
  'committeeMeeting.count@2021-03',
  'allMeetings.count@2021-03',
  'committeeMeeting.count',
  'allMeetings.count',
];

test.each<PlanCase>([
  { title: 'all that changed', options: [], choose: () => ({ edited: 'keep' }), written: CHANGED },
  {
    title: 'one figure',
    options: ['--accept', 'allMeetings.count'],
    choose: () => ({ edited: 'keep', accept: new Set(['allMeetings.count']) }),
    written: ['allMeetings.count'],
  },
  {
    title: 'what was edited by hand too',
    options: ['--edited', 'overwrite'],
    choose: () => ({ edited: 'overwrite' }),
    written: ['generalMeeting.count', ...CHANGED],
  },
])('$title: the same as on the command line', async ({ options, choose, written }) => {
  const plan = await planAtDesk(choose);
  const { out } = await taizhang('refresh', report(), grown(), '--dry-run', '--json', ...options);
  const told = plan.changes.map(({ key, label, old, new: text, status }) => ({
    key,
    label,
    old,
    new: text,
    status,
  }));
  expect(JSON.parse(out)).toEqual({ changes: told, written: false });
  expect(plan.changes.filter(({ chosen }) => chosen).map(({ key }) => key)).toEqual(written);
});

test('exactly the ticked marks are written, also one edited by hand', async () => {
  const ticked = (marks: readonly Mark[]) =>
    marks.flatMap(({ index, tag }) => (tag.endsWith('generalMeeting.count') ? [index] : []));
  const plan = await planAtDesk((marks) => ({ edited: 'keep', marks: new Set(ticked(marks)) }));
  expect(plan.edits.map(({ text }) => text)).toEqual(['6']);
  expect(plan.findings.map(({ code }) => code)).toEqual(['annex.outdated']);
});
