/** Does one thing at a time: whatever asks for it while it is being done is answered together, by doing it once more. */
export class Gathered {
  private running: Promise<void> | null = null;
  private isDue = false;

  constructor(private readonly act: () => Promise<void>) {}

  /** Done once nothing is due any more. @throws whatever the act does */
  ask(): Promise<void> {
    this.isDue = true;
    this.running ??= this.run().finally(() => {
      this.running = null;
    });
    return this.running;
  }

  private async run(): Promise<void> {
    while (this.isDue) {
      this.isDue = false;
      await this.act();
    }
  }
}
