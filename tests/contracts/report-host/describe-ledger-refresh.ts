import { writeReport } from '@/adapters/docx-file';
import { assembleRefresh, assembleReport, settleRefresh } from '@/core/assemble';
import type { TemplateSheet, WorkbookTemplate } from '@/core/ledger';
import { chooseNarrative, parseNarrative } from '@/core/report';
import { partyBranch } from '@/packs/party-branch';
import { accountOfTemplate } from '#tests/packs/party-branch/sample-account';
import { sampleLedger } from '#tests/samples/sample-ledger';
import type { OpenHost } from './opened-host';
import { readResult } from './read-result';

/** The sample ledger as it was in summer: of every table only the first rows. */
function earlierLedger(): WorkbookTemplate {
  const template = sampleLedger();
  const half = (sheet: TemplateSheet): TemplateSheet =>
    sheet.type === 'table'
      ? { ...sheet, rows: sheet.rows.slice(0, Math.ceil(sheet.rows.length / 2)) }
      : sheet;
  return { ...template, sheets: template.sheets.map(half) };
}

/** The bundled report as it is in life: written from one state of a ledger, refreshed from a later one. */
export function describeLedgerRefresh(open: OpenHost): void {
  test('a report written in summer says at the end of the year what a report written then would say', async () => {
    const [earlier, later] = [
      await accountOfTemplate(earlierLedger()),
      await accountOfTemplate(sampleLedger()),
    ];
    const { name, text } = chooseNarrative(partyBranch.narratives);
    const narrative = parseNarrative(text, name);
    const written = assembleReport(earlier, narrative, partyBranch, {
      annex: true,
      writtenAt: '2021-07-01T00:00:00.000Z',
    });
    const bytes = await writeReport(written.report, written.record);

    const { host, toBytes } = await open(bytes);
    const [marks, reading] = [await host.readMarks(), await host.readRecord()];
    const plan = assembleRefresh(later, marks, reading, { edited: 'keep' }, '2022-01-10T00:00:00.000Z');
    expect(plan.edits.length).toBeGreaterThan(40);
    const outcome = await host.applyEdits(plan.edits);
    expect(outcome.unwritten).toEqual([]);
    const settled = settleRefresh(plan, reading, outcome);
    await host.writeRecord(settled);

    const [was, is] = [await readResult(bytes), await readResult(toBytes())];
    expect(is.marks.map(([, , said]) => said)).toEqual(plan.changes.map((change) => change.new));
    expect([is.outside, is.looks]).toEqual([was.outside, was.looks]);
    expect(is.record).toEqual({ state: 'present', record: settled });
    const again = assembleRefresh(
      later,
      await host.readMarks(),
      await host.readRecord(),
      { edited: 'keep' },
      '',
    );
    expect(again.edits).toEqual([]);
  });
}
