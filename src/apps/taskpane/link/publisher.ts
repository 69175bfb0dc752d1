import type { Failure } from '@/core/failure';
import { FailingStore } from '../state/failing-store';
import type { LedgerStore } from '../state/ledger-store';
import type { Overview } from '../desk/overview';
import { Gathered } from './gathered';
import { RETRY, type Later } from './later';
import type { LinkAccess } from './link-access';
import { passesByItself } from './passes-by-itself';

export interface PublishState {
  readonly isOn: boolean;
  /** When it was done last; null: not yet. */
  readonly publishedAt: Date | null;
  readonly failure: Failure | null;
}

const OFF: PublishState = { isOn: false, publishedAt: null, failure: null };

/** Publishes what the open workbook says, now and whenever it was counted anew, as long as the pane is open. */
export class Publisher extends FailingStore<PublishState> {
  private published: Overview | null = null;
  private endWaiting: () => void = () => undefined;
  private readonly publishing = new Gathered(() => this.publish());

  constructor(
    private readonly access: LinkAccess,
    private readonly ledger: LedgerStore,
    private readonly now: () => Date,
    private readonly later: Later,
  ) {
    super(OFF);
  }

  /** Gives what ends it. */
  start(): () => void {
    const publish = () => void this.publishing.ask();
    const ends = [
      this.access.onGiven(publish),
      this.ledger.subscribeTo(({ held, isStale }) => (isStale ? null : held?.overview), publish),
    ];
    return () => {
      for (const end of ends) end();
      this.turn(false);
    };
  }

  turn(isOn: boolean): void {
    this.endWaiting();
    this.published = null;
    this.set({ ...OFF, isOn });
    void this.publishing.ask();
  }

  private async publish(): Promise<void> {
    const { held, isStale } = this.ledger.get();
    if (!this.get().isOn || held === null || isStale || this.access.get().isAsked) return;
    if (held.overview === this.published) return;
    this.endWaiting();
    await this.look(async () => {
      try {
        const packet = await held.desk.packetText(held.readAt.toISOString());
        await this.access.source.publish(held.name, packet);
        this.published = held.overview;
        if (this.get().isOn) this.set({ publishedAt: this.now() });
      } catch (error) {
        this.tryLater(error);
        if (!this.access.refuse(error)) throw error;
      }
    });
  }

  /** What passes is tried again; all else waits for the next counting. */
  private tryLater(error: unknown): void {
    if (!passesByItself(error)) return;
    this.endWaiting = this.later(RETRY, () => void this.publishing.ask());
  }
}
