/** Questions that are not answered yet, to a thread that may end before it answers them. */
export class PendingAnswers {
  private readonly pending = new Set<(reason: unknown) => void>();
  /** Why nothing is answered any more; null as long as it is. */
  private over: Error | null = null;

  constructor(private readonly end: () => void) {}

  /** The answer to a question. Rejects at once where nothing is answered any more. */
  async of<Value>(ask: () => Promise<Value>): Promise<Value> {
    if (this.over !== null) throw this.over;
    let giveUp: (reason: unknown) => void = () => undefined;
    const asked = new Promise<Value>((resolve, reject) => {
      giveUp = reject;
      ask().then(resolve, reject);
    });
    this.pending.add(giveUp);
    try {
      return await asked;
    } finally {
      this.pending.delete(giveUp);
      this.endIfOver();
    }
  }

  /** No more answers, not even to what was asked. */
  giveUp(reason: Error): void {
    this.over ??= reason;
    for (const reject of this.pending) reject(reason);
    this.end();
  }

  /** No more questions; what was asked is still answered. */
  retire(reason: Error): void {
    this.over ??= reason;
    this.endIfOver();
  }

  private endIfOver(): void {
    if (this.over !== null && this.pending.size === 0) this.end();
  }
}
