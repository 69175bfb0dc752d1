import { readFileSync, writeFileSync } from 'node:fs';
import { DocxFile } from '@/adapters/docx-file';
import type { Desk } from '@/apps/taskpane/desk/desk';
import { BlanksStore } from '@/apps/taskpane/state/blanks-store';
import { DocumentStore } from '@/apps/taskpane/state/document-store';
import type { LedgerStore } from '@/apps/taskpane/state/ledger-store';
import type { ReportHost } from '@/core/marks';
import { openWord } from '#tests/adapters/word-host/open-word';
import { NOW, taizhang, temporaryFolder } from '#tests/apps/cli/run';
import { openedLedger } from '#tests/apps/taskpane/state/open-ledger';
import { BEFORE, deskOf } from '#tests/apps/taskpane/state/open-report';
import { p, run } from '#tests/adapters/docx-file/build-docx';
import { wordFile } from './contract-documents';

const DRAFT = wordFile(
  p(run('2021年工作总结')) +
    p(run('全年开展党课X') + run('X次，召开支委会____次。')) +
    p(run('在XXX党委的领导下，事迹：（　　）。')),
);

/** The store of a pane over a document, with a ledger opened there. */
function storeOver(host: ReportHost, desk: Desk): BlanksStore {
  const { store: empty } = openedLedger();
  const ledger = {
    get: () => ({ ...empty.get(), held: { desk, overview: null } }),
    atDesk: <Value>(act: (at: Desk) => Promise<Value>) => act(desk),
    followDocument: () => Promise.resolve(),
  } as unknown as LedgerStore;
  const document = new DocumentStore(
    host,
    () => NOW,
    () => desk,
  );
  return new BlanksStore(host, document, ledger, () => NOW, null);
}

async function heldBy(host: ReportHost) {
  const marks = await host.readMarks();
  const paragraphs = await host.readParagraphs();
  return {
    marks: marks.map(({ tag, title, text }) => [tag, title, text]),
    texts: paragraphs.map(({ text }) => text),
    reading: await host.readRecord(),
  };
}

async function fillAndUndo(host: ReportHost, desk: Desk) {
  const store = storeOver(host, desk);
  await store.run();
  await store.fill();
  const filled = await heldBy(host);
  await store.undo();
  return { filled, undone: await heldBy(host) };
}

describe('blanks are filled, and emptied again, the same wherever that is done', () => {
  const folder = temporaryFolder();

  it('by the command line, on the page, and in Word', async () => {
    const [draft, ledger, output] = ['草稿.docx', BEFORE.name, 'out.docx'].map((name) => folder.path(name));
    if (draft === undefined || ledger === undefined || output === undefined) throw new RangeError();
    writeFileSync(draft, DRAFT);
    writeFileSync(ledger, BEFORE.bytes);
    expect((await taizhang('adopt', draft, ledger, '-o', output)).status).toBe(0);
    const byCommand = await heldBy(new DocxFile(readFileSync(output), 'out.docx'));
    expect(byCommand.texts[1]).toBe('全年开展党课2次，召开支委会1次。');

    const before = await heldBy(new DocxFile(DRAFT, '草稿.docx'));
    const expected = { filled: byCommand, undone: before };
    const desk = await deskOf(BEFORE);
    expect(await fillAndUndo(new DocxFile(DRAFT, '草稿.docx'), desk)).toEqual(expected);
    const word = await openWord(DRAFT);
    expect(await fillAndUndo(word.document, desk)).toEqual(expected);
    word.close();
  });

  it('and a template is made and filled the same', async () => {
    const [draft, ledger, template, report] = ['草稿.docx', BEFORE.name, '模板.docx', '报告.docx'].map(
      (name) => folder.path(name),
    );
    if (draft === undefined || ledger === undefined) throw new RangeError();
    if (template === undefined || report === undefined) throw new RangeError();
    writeFileSync(draft, DRAFT);
    writeFileSync(ledger, BEFORE.bytes);
    await taizhang('adopt', draft, ledger, '--template', '-o', template);
    expect((await taizhang('report', ledger, '--narrative', template, '-o', report)).status).toBe(0);

    const desk = await deskOf(BEFORE);
    const docx = new Uint8Array(readFileSync(template));
    const made = await desk.writeReportFile({
      narrative: { name: '模板.docx', text: null, docx },
      annex: false,
      definitions: false,
      chart: null,
      keepsPersons: false,
      writtenAt: NOW.toISOString(),
    });
    const expected = await heldBy(new DocxFile(readFileSync(report), '报告.docx'));
    expect(await heldBy(new DocxFile(made, '报告.docx'))).toEqual(expected);
    const emptied = await desk.emptyTemplate({ name: '报告.docx', docx: made }, NOW.toISOString());
    const before = await heldBy(new DocxFile(docx, '模板.docx'));
    expect(await heldBy(new DocxFile(emptied, '模板.docx'))).toEqual(before);
  });
});
