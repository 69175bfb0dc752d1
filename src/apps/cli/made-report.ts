import type { Account } from '@/core/assemble';
import type { Finding } from '@/core/findings';

/** A report that was made and is not written yet. */
export interface MadeReport {
  readonly bytes: Uint8Array;
  readonly account: Account;
  readonly findings: readonly Finding[];
}
