/** A store that is loaded when somebody first asks for it; one that could not be loaded is loaded anew. */
export class LateStore<Opened> {
  private opening: Promise<Opened> | null = null;
  private opened: Opened | null = null;

  constructor(private readonly load: () => Promise<Opened>) {}

  /** Null: nobody asked for it yet. */
  get current(): Opened | null {
    return this.opened;
  }

  open(): Promise<Opened> {
    this.opening ??= this.load().then(
      (opened) => {
        this.opened = opened;
        return opened;
      },
      (error: unknown) => {
        this.opening = null;
        throw error;
      },
    );
    return this.opening;
  }
}
