import { rollUp } from '../product/roll-up';

/** A later roll-up, of ledgers that have not changed; the round that counts for nothing is the first. */
export function work(folder: string): Promise<string> {
  return rollUp(folder, `${folder}-summary-again`);
}
