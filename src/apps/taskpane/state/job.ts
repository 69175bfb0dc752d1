import type { Work } from './work';

/** One run of something that takes its time, as whoever runs it sees it. */
export interface Job {
  readonly signal: AbortSignal;
  /** Tells how far it has come, as long as it is current. */
  tell(change: Partial<Pick<Work, 'about' | 'share' | 'isWaiting'>>): void;
}

/**
 * How a job ends when it is cancelled. `atOnce`: for whoever watches at that very moment, whatever it still does.
 * `inOrder`: it is told, and ends by itself. `never`: it can't be cancelled.
 */
export type Stopping = 'atOnce' | 'inOrder' | 'never';

interface Running {
  readonly controller: AbortController;
  readonly stops: Stopping;
  readonly ended: Promise<void>;
}

/** Runs one job at a time: a new one takes the place of one that stops at once, and waits for any other. */
export class JobRunner {
  private current: Running | null = null;
  private work: Work | null = null;

  constructor(private readonly show: (work: Work | null) => void) {}

  /** Runs a job; null where it was ended at once, whatever it came to. */
  async run<Value>(
    { stops, ...work }: Pick<Work, 'name' | 'about'> & { readonly stops: Stopping },
    act: (job: Job) => Promise<Value>,
  ): Promise<Value | null> {
    while (this.current !== null) {
      if (this.current.stops === 'atOnce') this.cancel();
      else await this.current.ended;
    }
    const controller = new AbortController();
    let end: () => void = () => undefined;
    const running: Running = { controller, stops, ended: new Promise((resolve) => (end = resolve)) };
    const isCurrent = () => this.current === running;
    this.current = running;
    const cancel = stops === 'never' ? null : () => this.stop(running);
    this.put({ ...work, share: null, isWaiting: false, cancel });
    try {
      const value = await act({
        signal: controller.signal,
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
      end();
    }
  }

  /** Ends what is running at once, where it can be. */
  cancel(): void {
    const { current } = this;
    if (current?.stops !== 'atOnce') return;
    this.current = null;
    this.put(null);
    current.controller.abort(cancelled());
  }

  private stop(running: Running): void {
    if (this.current !== running) return;
    if (running.stops === 'atOnce') {
      this.cancel();
      return;
    }
    if (this.work !== null) this.put({ ...this.work, cancel: null });
    running.controller.abort(cancelled());
  }

  private put(work: Work | null): void {
    this.work = work;
    this.show(work);
  }
}

function cancelled(): DOMException {
  return new DOMException('Cancelled.', 'AbortError');
}
