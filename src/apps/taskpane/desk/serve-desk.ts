import { expose } from 'comlink';
import { carryFailures } from './carry-failures';
import { localDesk } from './local-desk';

/** What runs in the worker's thread: a desk that answers the page. */
export function serveDesk(): void {
  carryFailures();
  expose(localDesk());
}
