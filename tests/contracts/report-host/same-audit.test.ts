import { readFileSync, writeFileSync } from 'node:fs';
import { DocxFile } from '@/adapters/docx-file';
import { AuditStore } from '@/apps/taskpane/state/audit-store';
import { DocumentStore } from '@/apps/taskpane/state/document-store';
import type { Desk } from '@/apps/taskpane/desk/desk';
import type { LedgerStore } from '@/apps/taskpane/state/ledger-store';
import type { AuditFinding } from '@/core/audit';
import type { ReportHost } from '@/core/marks';
import { openWord } from '#tests/adapters/word-host/open-word';
import { NOW, taizhang, temporaryFolder } from '#tests/apps/cli/run';
import { auditedReport } from '#tests/apps/taskpane/audit-samples';
import { openedLedger } from '#tests/apps/taskpane/state/open-ledger';
import { AFTER, deskOf } from '#tests/apps/taskpane/state/open-report';

/** The store of a pane over a document, with a ledger opened there. */
function storeOver(host: ReportHost, desk: Desk): AuditStore {
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
  return new AuditStore(host, document, ledger, () => NOW);
}

async function heldBy(host: ReportHost) {
  const [marks, paragraphs] = [await host.readMarks(), await host.readParagraphs()];
  return {
    marks: marks.map(({ tag, title, text }) => [tag, title, text]),
    texts: paragraphs.map(({ text }) => text),
    reading: await host.readRecord(),
  };
}

/** Everything is put right but the rate, which stands. */
async function amend(host: ReportHost, desk: Desk) {
  const store = storeOver(host, desk);
  const found = () => store.get().audit?.findings ?? [];
  const isRate = ({ code }: AuditFinding) => code === 'audit.rateDiffers';
  await store.run();
  store.tick(
    found().filter((one) => !isRate(one)),
    true,
  );
  await store.fix();
  for (const rate of found().filter(isRate)) await store.accept(rate, ' 按月\n平均 ');
  return heldBy(host);
}

describe('what an audit found is put right and let stand the same wherever that is done', () => {
  const folder = temporaryFolder();

  it('by the command line, on the page, and in Word', async () => {
    const bytes = await auditedReport();
    const [report, ledger, output] = ['总结.docx', AFTER.name, 'out.docx'].map((name) => folder.path(name));
    if (report === undefined || ledger === undefined || output === undefined) throw new RangeError();
    writeFileSync(report, bytes);
    writeFileSync(ledger, AFTER.bytes);
    const argv = ['--fix', '1', '--fix', '2', '--fix', '3', '--accept', '4= 按月\n平均 ', '-o', output];
    expect((await taizhang('audit', report, ledger, ...argv)).status).toBe(0);
    const byCommand = await heldBy(new DocxFile(readFileSync(output), 'out.docx'));
    expect(byCommand.texts.at(-1)).toContain('95%');
    expect(byCommand.reading).toMatchObject({ record: { accepted: [{ text: '95%', reason: '按月 平均' }] } });
    expect(byCommand.marks.map(([, , text]) => text)).toEqual(['3', '3', '2']);

    const desk = await deskOf(AFTER, bytes);
    expect(await amend(new DocxFile(new Uint8Array(bytes), '总结.docx'), desk)).toEqual(byCommand);
    const word = await openWord(bytes);
    expect(await amend(word.document, desk)).toEqual(byCommand);
    word.close();
  });
});
