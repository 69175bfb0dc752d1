import { request } from 'node:https';
import type { LinkServer } from './link-server';

/** One who listens to a ledger. */
export interface BenchListener {
  /** How many snapshots it has heard of. */
  heard(): number;
  close(): void;
}

/** Listens; `onHeard` is called with each snapshot, once its event has come whole. */
export function listenTo(
  { address, authority }: LinkServer,
  ledger: string,
  onHeard: () => void,
): Promise<BenchListener> {
  return new Promise((resolve, reject) => {
    const url = new URL(`/link/events?ledger=${encodeURIComponent(ledger)}`, address);
    const asking = request(url, { ca: authority, agent: false }, (response) => {
      let [count, rest] = [0, ''];
      response.setEncoding('utf8').on('data', (piece: string) => {
        const blocks = (rest + piece).split('\n\n');
        rest = blocks.pop() ?? '';
        for (const block of blocks) {
          if (!block.includes('event: snapshot')) continue;
          count += 1;
          onHeard();
        }
      });
      resolve({ heard: () => count, close: () => void response.destroy() });
    });
    asking.on('error', reject);
    asking.end();
  });
}
