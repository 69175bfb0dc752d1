import { partyBranch } from '@/packs/party-branch';
import { AccountDesk } from './account-desk';
import type { Desk } from './desk';

/** A desk in the thread that asks for it. */
export function localDesk(): Desk {
  return new AccountDesk(partyBranch, () => {
    const now = new Date();
    return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
  });
}
