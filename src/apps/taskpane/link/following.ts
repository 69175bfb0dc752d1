import type { DocumentState, DocumentStore } from '../state/document-store';
import type { LedgerStore } from '../state/ledger-store';
import type { LinkedLedger } from './linked-ledger';
import { mayFollow } from './may-follow';

/**
 * 跟随更新: once for each counting that comes over the link, the changed figures of the open document are written. What
 * a hand wrote stays, and so does what somebody took back or left out, until the ledger says something new.
 */
export class Following {
  /** When the figures were counted that were followed last. */
  private followed: string | null = null;
  /** The plan that stood when other figures came: it is of those before. */
  private outdated: DocumentState['plan'] = null;

  constructor(
    private readonly link: LinkedLedger,
    private readonly ledger: LedgerStore,
    private readonly document: DocumentStore,
  ) {}

  /** Gives what ends it. */
  start(): () => void {
    const look = () => this.look();
    const ends = [
      this.ledger.subscribeTo(
        ({ held }) => held?.overview,
        () => {
          this.outdated = this.document.get().plan;
        },
      ),
      this.document.subscribe(look),
      this.link.subscribe(look),
    ];
    return () => {
      for (const end of ends) end();
    };
  }

  private look(): void {
    const { isFollowed } = this.link.get();
    if (!isFollowed) this.followed = null;
    const takenAt = isFollowed ? this.due() : null;
    if (takenAt === null || takenAt === this.followed) return;
    this.followed = takenAt;
    void this.write();
  }

  /** When the figures were counted that the document is planned for; null: none may be written just now. */
  private due(): string | null {
    const { held, work } = this.ledger.get();
    if (held?.origin !== 'link' || work !== null || !this.holdsLinked()) return null;
    const state = this.document.get();
    if (state.work !== null || state.plan === this.outdated || !mayFollow(state)) return null;
    return held.overview.takenAt;
  }

  /** While another ledger is being linked, the figures held are still those of the one before. */
  private holdsLinked(): boolean {
    const { ledger, line, figuresOf } = this.link.get();
    return line !== 'ended' && figuresOf === ledger;
  }

  private async write(): Promise<void> {
    const { plan, ticks, written: before } = this.document.get();
    const changed = (plan?.changes ?? []).filter(({ status }) => status === 'changed');
    const chosen = changed.map(({ index }) => index).filter((index) => ticks.has(index));
    if (chosen.length === 0) return;
    await this.document.update({ ticks: new Set(chosen), kept: new Map(), keepsPersons: null });
    const { written, failure, plan: now } = this.document.get();
    if (failure?.code === 'refresh.recounted' && now !== plan) {
      // Nothing was written, and the new plan may be for figures counted at the same time.
      this.followed = null;
      this.look();
    } else if (written !== null && written !== before) this.link.noteFollowed(written.written.length);
  }
}
