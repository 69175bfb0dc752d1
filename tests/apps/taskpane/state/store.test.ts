import { FailingStore } from '@/apps/taskpane/state/failing-store';
import { Failure } from '@/core/failure';
import { promised } from './promised';

interface CounterState {
  readonly count: number;
  readonly failure: Failure | null;
}

class Counter extends FailingStore<CounterState> {
  constructor() {
    super({ count: 0, failure: null });
  }

  countUp(): void {
    this.set({ count: this.get().count + 1 });
  }

  do(act: () => Promise<void>): Promise<void> {
    return this.attempt(act);
  }
}

test('whoever has subscribed hears of each change, until it ends the subscription', () => {
  const counter = new Counter();
  const heard: string[] = [];
  const end = counter.subscribe(() => heard.push(`first ${String(counter.get().count)}`));
  counter.subscribe(() => heard.push(`second ${String(counter.get().count)}`));
  counter.countUp();
  end();
  counter.countUp();
  expect(heard).toEqual(['first 1', 'second 1', 'second 2']);
});

test('a state is replaced, never changed', () => {
  const counter = new Counter();
  const before = counter.get();
  counter.countUp();
  expect([before.count, counter.get().count]).toEqual([0, 1]);
});

describe('what fails', () => {
  const denied = new Failure('office.denied');

  test('is part of the state until it is dismissed', async () => {
    const counter = new Counter();
    await counter.do(() => Promise.reject(denied));
    expect(counter.get().failure).toBe(denied);
    counter.dismissFailure();
    expect(counter.get().failure).toBeNull();
  });

  test('is forgotten when the next attempt begins', async () => {
    const counter = new Counter();
    await counter.do(() => Promise.reject(denied));
    const ending = promised();
    const next = counter.do(() => ending.promise);
    expect(counter.get().failure).toBeNull();
    ending.resolve();
    await next;
  });

  test('says nothing where somebody cancelled', async () => {
    const counter = new Counter();
    await counter.do(() => Promise.reject(new DOMException('', 'AbortError')));
    expect(counter.get().failure).toBeNull();
  });

  test('makes nobody draw anew where nothing was to be told', async () => {
    const counter = new Counter();
    let changes = 0;
    counter.subscribe(() => (changes += 1));
    await counter.do(() => Promise.resolve());
    counter.dismissFailure();
    expect(changes).toBe(0);
  });
});
