interface Waiting {
  start(): Promise<void>;
}

/** Counts one ledger after the other; what somebody waits for goes before what a start brings along. */
export class CountQueue {
  private readonly urgent: Waiting[] = [];
  private readonly patient: Waiting[] = [];
  /** Settled when nothing waits and nothing is counted. */
  private running: Promise<void> = Promise.resolve();
  private isOver = false;

  /** What is asked once the queue is closed is never answered: nobody is there to hear it. */
  add<Value>(act: () => Promise<Value>, isPatient: boolean): Promise<Value> {
    return new Promise((resolve, reject) => {
      if (this.isOver) return;
      const start = () => act().then(resolve, reject);
      (isPatient ? this.patient : this.urgent).push({ start });
      this.running = this.running.then(() => this.countAll());
    });
  }

  /** How many somebody waits for. */
  get waiting(): number {
    return this.urgent.length;
  }

  /** Lets what is being counted come to its end, and nothing after it. */
  async close(): Promise<void> {
    this.isOver = true;
    this.urgent.length = 0;
    this.patient.length = 0;
    await this.running;
  }

  private async countAll(): Promise<void> {
    for (let next = this.next(); next !== undefined; next = this.next()) {
      await next.start();
      // Whoever asks or listens is answered between two ledgers.
      await new Promise(setImmediate);
    }
  }

  private next(): Waiting | undefined {
    return this.urgent.shift() ?? this.patient.shift();
  }
}
