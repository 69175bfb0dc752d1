import type { Work } from './work';

/** One run of something that takes its time, as whoever runs it sees it. */
export interface Job {
  readonly signal: AbortSignal;
  /** False as soon as it was cancelled or another one took its place. */
  isCurrent(): boolean;
  /** Tells how far it has come, as long as it is current. */
  tell(change: Partial<Pick<Work, 'about' | 'share' | 'isWaiting'>>): void;
}

/**
 * How a job ends when it is cancelled. `atOnce`: for whoever watches at that very moment, whatever it still does.
 * `inOrder`: it is told, and ends by itself. `never`: it can't be cancelled.
 */
export type Stopping = 'atOnce' | 'inOrder' | 'never';

/** Runs one job at a time: a new one takes the place of the one before. */
export class JobRunner {
  private current: AbortController | null = null;
  private work: Work | null = null;

  constructor(private readonly show: (work: Work | null) => void) {}

  /** Runs a job; null where it was ended at once, whatever it came to. */
  async run<Value>(
    { stops, ...work }: Pick<Work, 'name' | 'about'> & { readonly stops: Stopping },
    act: (job: Job) => Promise<Value>,
  ): Promise<Value | null> {
    this.cancel();
    const controller = new AbortController();
    this.current = controller;
    const isCurrent = () => this.current === controller;
    const cancel = stops === 'never' ? null : () => this.stop(controller, stops);
    this.put({ ...work, share: null, isWaiting: false, cancel });
    try {
      const value = await act({
        signal: controller.signal,
        isCurrent,
        tell: (change) => {
          if (isCurrent() && this.work !== null) this.put({ ...this.work, ...change });
        },
      });
      return isCurrent() ? value : null;
    } catch (error) {
      if (!isCurrent()) return null;
      throw error;
    } finally {
      if (isCurrent()) {
        this.current = null;
        this.put(null);
      }
    }
  }

  /** Ends what is running at once. */
  cancel(): void {
    const { current } = this;
    if (current === null) return;
    this.current = null;
    this.put(null);
    current.abort(cancelled());
  }

  private stop(controller: AbortController, stops: Stopping): void {
    if (this.current !== controller) return;
    if (stops === 'atOnce') {
      this.cancel();
      return;
    }
    if (this.work !== null) this.put({ ...this.work, cancel: null });
    controller.abort(cancelled());
  }

  private put(work: Work | null): void {
    this.work = work;
    this.show(work);
  }
}

function cancelled(): DOMException {
  return new DOMException('Cancelled.', 'AbortError');
}
