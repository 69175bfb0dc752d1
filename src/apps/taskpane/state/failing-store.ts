import type { Failure } from '@/core/failure';
import { Store } from './store';
import { failureOf } from './work';

interface MayFail {
  readonly failure: Failure | null;
}

/** A store whose doings may fail: what came of it is part of the state, and shown, never thrown into the dark. */
export class FailingStore<State extends MayFail> extends Store<State> {
  private ofLook: Failure | null = null;

  dismissFailure(): void {
    this.fail(null);
  }

  /** Something a user asked for. Nothing is told where somebody cancelled. */
  protected async attempt(act: () => Promise<void>): Promise<void> {
    this.fail(null);
    try {
      await act();
    } catch (error) {
      this.fail(failureOf(error));
    }
  }

  /** A look that may come by itself: it tells of its own failures, and leaves those of what a user asked for. */
  protected async look(act: () => Promise<void>): Promise<void> {
    let failure: Failure | null = null;
    try {
      await act();
    } catch (error) {
      failure = failureOf(error);
    }
    const shown = this.get().failure;
    if (shown === null || shown === this.ofLook) this.fail(failure);
    this.ofLook = failure;
  }

  private fail(failure: Failure | null): void {
    if (failure !== this.get().failure) this.set({ failure } as Partial<State>);
  }
}
