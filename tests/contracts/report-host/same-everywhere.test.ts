import { readFileSync, writeFileSync } from 'node:fs';
import { DocxFile } from '@/adapters/docx-file';
import { AccountDesk } from '@/apps/taskpane/desk/account-desk';
import { settleRecord, type DocumentRecord, type ReportHost } from '@/core/marks';
import { chooseNarrative } from '@/core/report';
import { partyBranch } from '@/packs/party-branch';
import { p } from '#tests/adapters/docx-file/build-docx';
import { wordFile } from './contract-documents';
import { openWord } from '#tests/adapters/word-host/open-word';
import { NOW, SAMPLE, taizhang, temporaryFolder } from '#tests/apps/cli/run';
import { laterLedgerBytes } from '#tests/e2e/later-ledger';

const FILE = '2021年党支部工作台账.xlsx';
const LATER = '新台账.xlsx';
const WRITTEN_AT = NOW.toISOString();
const EMPTY = { profile: new Map<string, string>() };

/** What a document holds of figures. */
interface Held {
  readonly marks: readonly (readonly [tag: string, title: string, text: string])[];
  readonly record: DocumentRecord;
}

async function heldBy(host: ReportHost): Promise<Held> {
  const reading = await host.readRecord();
  if (reading.state !== 'present') throw new RangeError(reading.state);
  const marks = await host.readMarks();
  return { marks: marks.map(({ tag, title, text }) => [tag, title, text]), record: reading.record };
}

async function deskFor(name: string, bytes: Uint8Array): Promise<AccountDesk> {
  const desk = new AccountDesk(partyBranch, () => ({ year: 2022, month: 1, day: 10 }));
  await desk.readFiles([{ name, bytes }], EMPTY, () => undefined);
  return desk;
}

/** The same refresh as the panes make it: planned at the desk, written by the host. */
async function refreshAtDesk(host: ReportHost, desk: AccountDesk): Promise<void> {
  const [marks, reading] = [await host.readMarks(), await host.readRecord()];
  const plan = await desk.planRefresh(marks, reading, { edited: 'keep' }, WRITTEN_AT);
  const outcome = await host.applyEdits(plan.edits, { plannedFor: marks });
  const last = reading.state === 'present' ? reading.record : null;
  await host.writeRecord(settleRecord(plan.record, last, plan.changes, outcome));
}

describe('a report and its refresh are the same wherever they are made', () => {
  const folder = temporaryFolder();

  it('by the command line, by the page, and in Word', async () => {
    const [report, later, refreshed] = ['a.docx', LATER, 'b.docx'].map((name) => folder.path(name));
    if (report === undefined || later === undefined || refreshed === undefined) throw new RangeError();
    writeFileSync(later, await laterLedgerBytes());

    await taizhang('report', SAMPLE, '-o', report);
    const byCommand = new DocxFile(readFileSync(report), 'a.docx');
    const desk = await deskFor(FILE, readFileSync(SAMPLE));
    const choice = { name: chooseNarrative(partyBranch.narratives).name, text: null };
    const options = {
      annex: false,
      definitions: false,
      chart: null,
      keepsPersons: false,
      writtenAt: WRITTEN_AT,
    };
    const byPage = new DocxFile(await desk.writeReportFile({ narrative: choice, ...options }), 'a.docx');
    const word = await openWord(wordFile(p('')));
    const written = await desk.writeReport({ narrative: choice, ...options });
    await word.document.insertReport(written.report, 'end');
    await word.document.writeRecord(written.record);

    const expected = await heldBy(byCommand);
    expect(expected.marks.length).toBeGreaterThan(40);
    expect(await heldBy(byPage)).toEqual(expected);
    expect(await heldBy(word.document)).toEqual(expected);

    await taizhang('refresh', report, later, '-o', refreshed);
    const laterDesk = await deskFor(LATER, readFileSync(later));
    await refreshAtDesk(byPage, laterDesk);
    await refreshAtDesk(word.document, laterDesk);
    const after = await heldBy(new DocxFile(readFileSync(refreshed), 'b.docx'));
    expect(after.record.versions).toHaveLength(1);
    expect(await heldBy(byPage)).toEqual(after);
    expect(await heldBy(word.document)).toEqual(after);
    word.close();
  });
});
