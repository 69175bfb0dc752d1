import type { FixOutcome } from '@/core/amend';
import { recordNotices, type Audit, type AuditFinding } from '@/core/audit';
import type { Failure } from '@/core/failure';
import type { Finding } from '@/core/findings';
import type { DocumentParagraph, Mark, ReportHost } from '@/core/marks';
import type { Overview } from '../desk/overview';
import type { DocumentStore } from './document-store';
import { FailingStore } from './failing-store';
import { findingName } from './finding-name';
import { JobRunner } from './job';
import type { LedgerStore } from './ledger-store';
import { isWriting, type Work } from './work';

/** What was found in a document, and what that was made of. */
export interface Audited extends Audit {
  readonly marks: readonly Mark[];
  readonly paragraphs: readonly DocumentParagraph[];
  /** What there is to tell of the document's record. */
  readonly notices: readonly Finding[];
  /** What the ledger said then; null: there was none. */
  readonly overview: Overview | null;
}

export interface AuditState {
  /** What was found last; null: nothing was looked at yet. */
  readonly audit: Audited | null;
  /** Findings to be put right, by their names. */
  readonly ticks: ReadonlySet<string>;
  /** What became of those that were last put right. */
  readonly fixed: FixOutcome | null;
  /** True once something was written, until it was handed over. */
  readonly isChanged: boolean;
  readonly work: Work | null;
  readonly failure: Failure | null;
}

const EMPTY: AuditState = {
  audit: null,
  ticks: new Set(),
  fixed: null,
  isChanged: false,
  work: null,
  failure: null,
};

/** 数字体检 of a document: what was found, what is to be put right, and what somebody lets stand. */
export class AuditStore extends FailingStore<AuditState> {
  private readonly jobs = new JobRunner((work) => this.set({ work }));

  constructor(
    private readonly host: Pick<
      ReportHost,
      'readMarks' | 'readParagraphs' | 'applyEdits' | 'writeTyped' | 'adoptBlanks'
    >,
    private readonly document: DocumentStore,
    private readonly ledger: Pick<LedgerStore, 'get' | 'atDesk' | 'followDocument'>,
    private readonly now: () => Date,
  ) {
    super(EMPTY);
  }

  /** Looks through the document as it is now. Nothing during a writing. */
  async run(): Promise<void> {
    if (isWriting(this.document.get().work)) return;
    await this.attempt(async () => {
      const work = { name: 'audit', about: '', stops: 'atOnce' } as const;
      const found = await this.jobs.run(work, async () => {
        const overview = this.ledger.get().held?.overview ?? null;
        const marks = await this.host.readMarks();
        const reading = await this.document.readRecord();
        const record = reading.state === 'present' ? reading.record : null;
        const paragraphs = await this.host.readParagraphs();
        const audit = await this.ledger.atDesk((desk) => desk.audit({ paragraphs, marks, record }));
        return { ...audit, marks, paragraphs, notices: recordNotices(reading, marks), overview };
      });
      if (found !== null) this.set({ audit: found, ticks: new Set() });
    });
  }

  tick(findings: readonly AuditFinding[], isOn: boolean): void {
    const ticks = new Set(this.get().ticks);
    for (const name of findings.map(findingName)) {
      if (isOn) ticks.add(name);
      else ticks.delete(name);
    }
    this.set({ ticks });
  }

  /** Puts right what is ticked, and looks through the document anew. */
  async fix(): Promise<void> {
    const { audit, ticks } = this.get();
    const chosen = audit?.findings.filter((finding) => ticks.has(findingName(finding))) ?? [];
    if (audit === null || chosen.length === 0) return;
    this.set({ fixed: null });
    await this.document.amend('fixNumbers', async (reading) => {
      const { makeFixes, recordToAmend } = await amending();
      recordToAmend(reading);
      this.set({ isChanged: true });
      const desk = this.ledger.get().held?.desk ?? null;
      const counted = audit.mismatch === null ? desk : null;
      const tools = { host: this.host, counted, writtenAt: this.now().toISOString() };
      const { record, outcome } = await makeFixes(chosen, { ...audit, reading }, tools);
      this.set({ fixed: outcome });
      return record;
    });
    await this.ledger.followDocument(this.document.record());
    await this.run();
  }

  /** Lets a finding stand for a reason, which the document's record keeps; null: it stands no more. */
  async accept(finding: AuditFinding, reason: string | null): Promise<void> {
    const { audit } = this.get();
    if (audit === null) return;
    this.set({ fixed: null });
    const { acceptFindings, withRecord } = await amending();
    await this.document.amend('acceptFinding', (reading) => {
      const record = acceptFindings(reading, [{ finding, reason }], this.now().toISOString());
      this.set({ isChanged: true });
      return Promise.resolve(record);
    });
    const findings = withRecord(audit.findings, this.document.record());
    this.set({ audit: { ...audit, findings } });
  }

  dismissFixed(): void {
    this.set({ fixed: null });
  }

  /** What was changed was handed over. */
  settle(): void {
    this.set({ isChanged: false });
  }
}

/** What only a click after an audit needs. */
const amending = () => import(/* webpackChunkName: "audit-amending" */ './audit-amending');
