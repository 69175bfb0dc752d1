import type { Failure } from '@/core/failure';
import type { RecordedRow } from '@/core/marks';
import type { LedgerRow } from '../desk/ledger-row';
import type { ReadDocument } from './document-store';
import type { Place } from './excel-notice';
import { FailingStore } from './failing-store';
import { JobRunner } from './job';
import type { LedgerStore } from './ledger-store';
import { readChosenFiles, type ChosenFileHandle } from './read-chosen-files';
import type { Work } from './work';

/** A report that is only looked at. */
export interface LookedAtReport {
  readonly file: string;
  readonly document: ReadDocument;
}

export interface TracedState {
  readonly report: LookedAtReport | null;
  readonly work: Work | null;
  readonly failure: Failure | null;
}

/** A report beside the open workbook: its figures and rows by its own record, each leading to a cell. */
export class TracedReport extends FailingStore<TracedState> {
  private readonly jobs = new JobRunner((work) => this.set({ work }));

  constructor(
    private readonly ledger: LedgerStore,
    private readonly goTo: (place: Place) => Promise<void>,
  ) {
    super({ report: null, work: null, failure: null });
  }

  async open(file: ChosenFileHandle): Promise<void> {
    await this.attempt(async () => {
      const work = { name: 'readDocument', about: '', stops: 'atOnce' } as const;
      const report = await this.jobs.run(work, () => read(file));
      if (report !== null) this.set({ report });
    });
  }

  close(): void {
    this.set({ report: null });
  }

  /** Goes to where a recorded row stands by now. @throws Failure */
  async goToRow(row: RecordedRow): Promise<LedgerRow | null> {
    const { held } = this.ledger.get();
    if (held === null) return null;
    const found = await held.desk.showRow(row);
    if (found.state !== 'gone') await this.goTo({ sheet: found.sheet, cell: `A${found.row}` });
    return found;
  }
}

async function read(file: ChosenFileHandle): Promise<LookedAtReport | null> {
  const [chosen] = await readChosenFiles([file]);
  if (chosen === undefined) return null;
  const { DocxFile } = await import(/* webpackChunkName: "docx-file" */ '@/adapters/docx-file');
  const document = new DocxFile(chosen.bytes, chosen.name);
  return {
    file: chosen.name,
    document: { marks: await document.readMarks(), reading: await document.readRecord() },
  };
}
