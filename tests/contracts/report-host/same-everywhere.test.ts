import { readFileSync, writeFileSync } from 'node:fs';
import { DocxFile } from '@/adapters/docx-file';
import { AccountDesk } from '@/apps/taskpane/desk/account-desk';
import { DocumentStore } from '@/apps/taskpane/state/document-store';
import type { DocumentRecord, ReportHost } from '@/core/marks';
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

type Act = (store: DocumentStore) => Promise<unknown>;

/** As the panes do it: the document is read, somebody decides, and its store writes. */
async function inPane(host: ReportHost, desk: AccountDesk, act: Act): Promise<Held> {
  const store = new DocumentStore(
    host,
    () => NOW,
    () => desk,
  );
  await store.read();
  await act(store);
  expect(store.get()).toMatchObject({ failure: null, written: { unwritten: [] } });
  return heldBy(host);
}

/** Somebody types over a mark. */
async function typeOver(host: ReportHost, key: string, text: string): Promise<number> {
  const index = (await host.readMarks()).find(({ tag }) => tag === `fig:${key}`)?.index ?? -1;
  await host.applyEdits([{ index, text }]);
  return index;
}

const KEPT = { key: 'generalMeeting.count', text: '9', reason: '上级核定为9次' };

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

    const laterDesk = await deskFor(LATER, readFileSync(later));
    const heldAt = (path: string) => heldBy(new DocxFile(readFileSync(path), 'b.docx'));
    const expectInPanes = async (path: string, act: Act) => {
      const done = await heldAt(path);
      expect(await inPane(byPage, laterDesk, act)).toEqual(done);
      expect(await inPane(word.document, laterDesk, act)).toEqual(done);
      return done;
    };

    await taizhang('refresh', report, later, '-o', refreshed);
    const after = await expectInPanes(refreshed, (store) => store.update());
    expect(after.record.versions).toHaveLength(1);

    const [restored, edited, kept] = ['c.docx', 'd.docx', 'e.docx'].map((name) => folder.path(name));
    if (restored === undefined || edited === undefined || kept === undefined) throw new RangeError();
    await taizhang('restore', refreshed, '-o', restored);
    const back = await expectInPanes(restored, (store) => store.restore(1));
    expect(back.marks).toEqual(expected.marks);

    const byHand = new DocxFile(readFileSync(restored), 'd.docx');
    const index = await typeOver(byHand, KEPT.key, KEPT.text);
    writeFileSync(edited, byHand.toBytes());
    for (const host of [byPage, word.document]) await typeOver(host, KEPT.key, KEPT.text);
    await taizhang('refresh', edited, later, '-o', kept, '--keep', `${KEPT.key}=${KEPT.reason}`);
    const guarded = await expectInPanes(kept, (store) => {
      store.keep([index], KEPT.reason);
      return store.update();
    });
    const figure = guarded.record.figures.find(({ key }) => key === KEPT.key);
    expect(figure?.manual).toEqual([{ text: KEPT.text, reason: KEPT.reason, at: WRITTEN_AT }]);
    word.close();
  });
});
