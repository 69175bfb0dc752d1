interface Waiting {
  start(): Promise<void>;
}

/** Counts one ledger after the other; what somebody waits for goes before what a start brings along. */
export class CountQueue {
  private readonly urgent: Waiting[] = [];
  private readonly patient: Waiting[] = [];
  private isRunning = false;

  add<Value>(act: () => Promise<Value>, isPatient: boolean): Promise<Value> {
    return new Promise((resolve, reject) => {
      const start = () => act().then(resolve, reject);
      (isPatient ? this.patient : this.urgent).push({ start });
      void this.run();
    });
  }

  private async run(): Promise<void> {
    if (this.isRunning) return;
    this.isRunning = true;
    for (let next = this.next(); next !== undefined; next = this.next()) {
      await next.start();
      // Whoever asks or listens is answered between two ledgers.
      await new Promise(setImmediate);
    }
    this.isRunning = false;
  }

  /** How many somebody waits for. */
  get waiting(): number {
    return this.urgent.length;
  }

  private next(): Waiting | undefined {
    return this.urgent.shift() ?? this.patient.shift();
  }
}
