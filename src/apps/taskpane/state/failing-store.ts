import type { Failure } from '@/core/failure';
import { Store } from './store';
import { failureOf } from './work';

interface MayFail {
  readonly failure: Failure | null;
}

/** A store whose doings may fail: what came of it is part of the state, and shown, never thrown into the dark. */
export class FailingStore<State extends MayFail> extends Store<State> {
  dismissFailure(): void {
    this.fail(null);
  }

  /** Nothing is told where somebody cancelled. */
  protected async attempt(act: () => Promise<void>): Promise<void> {
    this.fail(null);
    try {
      await act();
    } catch (error) {
      this.fail(failureOf(error));
    }
  }

  private fail(failure: Failure | null): void {
    if (failure !== this.get().failure) this.set({ failure } as Partial<State>);
  }
}
