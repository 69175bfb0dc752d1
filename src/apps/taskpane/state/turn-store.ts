import type { TurnChoices } from '@/core/assemble-turn';
import { Failure } from '@/core/failure';
import { turnPeriod } from '@/core/year-turn';
import type { DocumentStore } from './document-store';
import { FailingStore } from './failing-store';
import type { LedgerStore } from './ledger-store';
import { turnDocument } from './turn-document';
import type { PlannedTurn, TurnState } from './turn-state';

const EMPTY: TurnState = { planned: null, unticked: new Set(), from: null, finished: null, failure: null };

/** Next year's report from this year's: what would become of the document, and, once that is done, what is left to do. */
export class TurnStore extends FailingStore<TurnState> {
  private readonly end: () => void;
  private reads = 0;

  constructor(
    private readonly document: DocumentStore,
    private readonly ledger: Pick<LedgerStore, 'get' | 'choose' | 'followDocument'>,
    private readonly now: () => Date,
  ) {
    super(EMPTY);
    // It is read anew whenever the ledger changes, too.
    this.end = document.subscribeTo(
      ({ document: read }) => read,
      () => void this.read(),
    );
  }

  /** A report of a part of the year goes over into the same part of the next. */
  async open(): Promise<void> {
    const record = this.document.record();
    const year = this.ledger.get().held?.overview.year ?? 0;
    const isOfPart = record !== null && record.period !== String(record.year);
    if (isOfPart && year > record.year) {
      await this.ledger.choose({ year, period: turnPeriod(record.period, year - record.year) });
    }
    await this.read();
  }

  close(): void {
    this.end();
  }

  /** Reads what would be done; nothing where it is done. */
  async read(): Promise<void> {
    if (this.get().finished !== null) return;
    this.reads += 1;
    const read = this.reads;
    await this.look(async () => {
      const planned = await this.plan().catch((error: unknown) => {
        if (read === this.reads) this.set({ planned: null });
        throw error;
      });
      if (read === this.reads) this.set({ planned });
    });
  }

  /** The year of a report that does not tell it. */
  async tellYear(from: number): Promise<void> {
    this.set({ from });
    await this.read();
  }

  tick(names: readonly string[], isOn: boolean): void {
    const unticked = new Set(this.get().unticked);
    for (const name of names) {
      if (isOn) unticked.delete(name);
      else unticked.add(name);
    }
    this.set({ unticked });
  }

  /** Does what is shown; where that is no more what would come of it, shows that instead. False where it is not done. */
  async turn(): Promise<boolean> {
    const { planned: shown, unticked } = this.get();
    const desk = this.ledger.get().held?.desk ?? null;
    if (shown === null || desk === null) return false;
    const order = { shown, unticked, choices: this.choices(), writtenAt: this.now().toISOString() };
    const isDone = await this.document.turnYear(async (host, job) => {
      const turned = await turnDocument(host, desk, order, job);
      if ('planned' in turned) {
        this.set({ planned: turned.planned });
        throw new Failure('turn.recounted');
      }
      this.set({ finished: turned.finished });
      return turned.record;
    });
    await this.ledger.followDocument(this.document.record());
    return isDone;
  }

  private async plan(): Promise<PlannedTurn | null> {
    const { document } = this.document.get();
    const desk = this.ledger.get().held?.desk ?? null;
    if (document === null || desk === null) return null;
    const paragraphs = await this.document.readParagraphs();
    const writtenAt = this.now().toISOString();
    const turn = await desk.planTurn({ ...document, paragraphs }, this.choices(), writtenAt);
    return { turn, prose: turn.prose, paragraphs };
  }

  private choices(): TurnChoices {
    const { from } = this.get();
    return { edited: 'keep', ...(from === null ? {} : { from }) };
  }
}
