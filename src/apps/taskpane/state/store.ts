/** What screens watch: a state that is replaced, never changed, and whoever wants to hear of it. */
export class Store<State extends object> {
  private readonly listeners = new Set<() => void>();

  constructor(private current: State) {}

  readonly get = (): State => this.current;

  /** Gives what ends the subscription. */
  readonly subscribe = (onChange: () => void): (() => void) => {
    this.listeners.add(onChange);
    return () => {
      this.listeners.delete(onChange);
    };
  };

  /** Calls back when a part of the state is replaced. Gives what ends the subscription. */
  subscribeTo(part: (state: State) => unknown, onChange: () => void): () => void {
    let last = part(this.current);
    return this.subscribe(() => {
      const now = part(this.current);
      if (now === last) return;
      last = now;
      onChange();
    });
  }

  protected set(change: Partial<State>): void {
    this.current = { ...this.current, ...change };
    for (const listener of this.listeners) listener();
  }
}
