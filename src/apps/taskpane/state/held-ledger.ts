import type { Failure } from '@/core/failure';
import type { MappableSheet } from '@/core/ledger';
import type { DocumentRecord } from '@/core/marks';
import type { Asked, Desk } from '../desk/desk';
import type { Overview } from '../desk/overview';
import type { Work } from './work';

/** Where a ledger came from. */
export type Origin = 'files' | 'packet' | 'workbook' | 'link';

export interface HeldLedger {
  readonly origin: Origin;
  /** Names of its files, joined by 、. */
  readonly name: string;
  readonly readAt: Date;
  readonly asked: Asked;
  readonly overview: Overview;
  readonly desk: Desk;
}

/** What was read without a ledger being found in it, though a person may know of one. */
export interface UnreadLedger {
  readonly origin: Origin;
  readonly asked: Asked;
  readonly sheets: readonly MappableSheet[];
  readonly desk: Desk;
}

export interface LedgerState {
  readonly held: HeldLedger | null;
  readonly unread: UnreadLedger | null;
  readonly work: Work | null;
  /** True from the moment the workbook may have changed until it is counted anew. */
  readonly isStale: boolean;
  /** What figures are counted like: the record of the open document; null: there is none. */
  readonly like: DocumentRecord | null;
  readonly failure: Failure | null;
}

/** What a reading comes to; null where what is held still holds. */
export type Found = Pick<HeldLedger, 'asked' | 'overview'> | null;
