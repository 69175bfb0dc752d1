import type { Failure } from '@/core/failure';
import type { LinkedLedgers } from '@/core/link';
import { FailingStore } from '../state/failing-store';
import { Gathered } from './gathered';
import type { LinkAccess } from './link-access';

export interface ListState {
  /** Null: nobody said yet. */
  readonly known: LinkedLedgers | null;
  readonly failure: Failure | null;
}

/** The ledgers a server knows. */
export class LedgerList extends FailingStore<ListState> {
  private readonly asking = new Gathered(() => this.ask());

  constructor(private readonly access: LinkAccess) {
    super({ known: null, failure: null });
  }

  load(): void {
    if (!this.access.get().isAsked) void this.asking.ask();
  }

  private ask(): Promise<void> {
    return this.look(async () => {
      try {
        this.set({ known: await this.access.source.ledgers() });
      } catch (error) {
        if (!this.access.refuse(error)) throw error;
      }
    });
  }
}
