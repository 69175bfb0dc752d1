import { Worker } from 'node:worker_threads';

const SECONDS = 10;
const MEGABYTES = 600;
const MEGABYTE = 1024 * 1024;

/**
 * Looks at the clock and the memory from a thread of its own, since an input that hangs lets nobody else speak: an
 * input over 10 s, or 600 MB more than at the start, ends the process with the input's number on standard error.
 */
const WATCHER = `
  const { workerData } = require('node:worker_threads');
  const { writeSync } = require('node:fs');
  const shared = new Int32Array(workerData.shared);
  const atStart = process.memoryUsage.rss();
  let current = -1;
  let since = 0;
  const end = (what) => {
    writeSync(2, workerData.name + ' input ' + shared[0] + ' ' + what + '\\n');
    process.kill(process.pid, 'SIGKILL');
  };
  setInterval(() => {
    const grown = process.memoryUsage.rss() - atStart;
    if (grown > workerData.bytes) end('takes more than ${String(MEGABYTES)} MB');
    if (shared[0] !== current) {
      current = shared[0];
      since = Date.now();
    } else if (Date.now() - since > workerData.milliseconds) end('takes more than ${String(SECONDS)} s');
  }, 100);
`;

export class Guard {
  private readonly shared = new Int32Array(new SharedArrayBuffer(4));
  private readonly worker: Worker;

  constructor(name: string) {
    const workerData = {
      name,
      shared: this.shared.buffer,
      bytes: MEGABYTES * MEGABYTE,
      milliseconds: SECONDS * 1000,
    };
    this.worker = new Worker(WATCHER, { eval: true, workerData });
  }

  /** From now on it is this input that takes its time. */
  begin(input: number): void {
    Atomics.store(this.shared, 0, input);
  }

  async close(): Promise<void> {
    await this.worker.terminate();
  }
}
