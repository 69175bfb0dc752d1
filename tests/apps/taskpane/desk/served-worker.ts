import { expose } from 'comlink';
import { carryFailures } from '@/apps/taskpane/desk/carry-failures';
import type { Desk } from '@/apps/taskpane/desk/desk';

/** The last message; comlink passes it over. */
const END = null;

const open = new Set<ServedWorker>();

/**
 * A worker in the thread of the test: what it serves is reached by messages only, each of them a copy. It can break
 * down, and stops answering once it was terminated.
 */
export class ServedWorker extends EventTarget {
  isTerminated = false;
  private readonly channel = new MessageChannel();
  private readonly handedOver: MessagePort[] = [];

  constructor(desk: Partial<Desk>) {
    super();
    carryFailures();
    expose(desk, this.channel.port2);
    this.channel.port2.addEventListener('message', ({ data, ports }) => {
      this.handedOver.push(...ports);
      if (data === END) closeAll([this.channel.port1, ...this.handedOver]);
    });
    this.channel.port1.onmessage = ({ data }: MessageEvent) => {
      if (!this.isTerminated) this.dispatchEvent(new MessageEvent('message', { data }));
    };
    open.add(this);
  }

  /** As the pane sees it. */
  get worker(): Worker {
    return this as unknown as Worker;
  }

  postMessage(message: unknown, transfer: Transferable[] = []): void {
    if (this.isTerminated) closeAll(transfer);
    else this.channel.port1.postMessage(message, transfer);
  }

  terminate(): void {
    this.isTerminated = true;
    open.delete(this);
    this.channel.port1.postMessage(END);
  }

  /** What a browser tells of an error in the worker's script, or of a script that could not be loaded (no message). */
  breaksDown(message?: string): void {
    this.dispatchEvent(Object.assign(new Event('error'), message === undefined ? {} : { message }));
  }
}

/** An open port would keep the test's process from its end. */
function closeAll(transferred: readonly Transferable[]): void {
  for (const one of transferred) {
    if (one instanceof MessagePort) one.close();
  }
}

/** To be called after each test. */
export function terminateAll(): void {
  for (const worker of open) worker.terminate();
}
