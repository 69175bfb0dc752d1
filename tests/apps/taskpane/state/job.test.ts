import { JobRunner, type Job, type Stopping } from '@/apps/taskpane/state/job';
import type { Work } from '@/apps/taskpane/state/work';
import { promised } from './promised';

/** A runner, what it shows, and a job that ends when it is told to. */
function started(stops: Stopping) {
  const shown: (Work | null)[] = [];
  const runner = new JobRunner((work) => shown.push(work));
  const ending = promised<string>();
  const jobs: Job[] = [];
  const result = runner.run({ name: 'count', about: '甲', stops }, (job) => {
    jobs.push(job);
    return ending.promise;
  });
  const job = (): Job => {
    const [first] = jobs;
    if (first === undefined) throw new Error('it has not begun');
    return first;
  };
  const now = (): Work | null => shown.at(-1) ?? null;
  return { runner, shown, now, job, result, ending };
}

const cancelled = { name: 'AbortError' };

test('what runs is shown from its beginning to its end', async () => {
  const { shown, result, ending } = started('atOnce');
  expect(shown).toMatchObject([{ name: 'count', about: '甲', share: null, isWaiting: false }]);
  ending.resolve('done');
  expect(await result).toBe('done');
  expect(shown.at(-1)).toBeNull();
});

test('it tells how far it has come, and nothing once it has ended', async () => {
  const { shown, now, result, ending, job } = started('never');
  job().tell({ share: 0.5 });
  job().tell({ isWaiting: true });
  expect(now()).toMatchObject({ about: '甲', share: 0.5, isWaiting: true });
  ending.resolve('done');
  await result;
  const { length } = shown;
  job().tell({ share: 1 });
  expect(shown).toHaveLength(length);
});

test('what goes wrong is told to whoever runs it, and nothing is shown any more', async () => {
  const { now, result, ending } = started('never');
  ending.reject(new RangeError('no'));
  await expect(result).rejects.toThrow('no');
  expect(now()).toBeNull();
});

describe('cancelling', () => {
  test('atOnce: it is over at that moment, whatever it still comes to', async () => {
    const { shown, now, result, ending, job } = started('atOnce');
    now()?.cancel?.();
    expect(now()).toBeNull();
    expect(job().signal.reason).toMatchObject(cancelled);
    const { length } = shown;
    job().tell({ share: 1 });
    ending.resolve('too late');
    expect(await result).toBeNull();
    expect(shown).toHaveLength(length);
  });

  test('atOnce: a failure that comes of it is nobody’s', async () => {
    const { now, result, ending } = started('atOnce');
    now()?.cancel?.();
    ending.reject(new RangeError('no'));
    expect(await result).toBeNull();
  });

  test('inOrder: it is told, can’t be told twice, and ends by itself', async () => {
    const { now, result, ending, job } = started('inOrder');
    now()?.cancel?.();
    expect(job().signal.reason).toMatchObject(cancelled);
    expect(now()?.cancel).toBeNull();
    job().tell({ share: 0.9 });
    expect(now()).toMatchObject({ share: 0.9, cancel: null });
    ending.resolve('as far as it came');
    expect(await result).toBe('as far as it came');
    expect(now()).toBeNull();
  });

  test('never: there is no way to', () => {
    expect(started('never').now()?.cancel).toBeNull();
  });

  test.each<Stopping>(['atOnce', 'inOrder'])('%s: once it has ended, nothing happens', async (stops) => {
    const { shown, now, result, ending, job } = started(stops);
    const cancel = now()?.cancel;
    ending.resolve('done');
    await result;
    const { length } = shown;
    cancel?.();
    expect(shown).toHaveLength(length);
    expect(job().signal.aborted).toBe(false);
  });
});

describe('a job that is followed by another', () => {
  const next = { name: 'restore', about: '', stops: 'never' } as const;

  test('atOnce: is told, and comes to nothing', async () => {
    const { runner, now, result, ending, job } = started('atOnce');
    const following = promised<string>();
    const second = runner.run(next, () => following.promise);
    expect(job().signal.aborted).toBe(true);
    job().tell({ share: 1 });
    ending.resolve('too late');
    expect(await result).toBeNull();
    expect([now()?.name, now()?.share]).toEqual(['restore', null]);
    following.resolve('done');
    expect(await second).toBe('done');
    expect(now()).toBeNull();
  });

  test('atOnce: can’t end the other by its own button', () => {
    const { runner, now } = started('atOnce');
    const cancel = now()?.cancel;
    void runner.run(next, () => promised().promise);
    cancel?.();
    expect(now()?.name).toBe('restore');
  });

  test.each<Stopping>(['inOrder', 'never'])('%s: goes on to its end, and the others wait', async (stops) => {
    const { runner, now, result, ending, job } = started(stops);
    const begun: string[] = [];
    const others = ['second', 'third'].map((name) =>
      runner.run(next, () => {
        begun.push(name);
        return Promise.resolve(name);
      }),
    );
    expect([now()?.name, job().signal.aborted, begun]).toEqual(['count', false, []]);
    ending.resolve('done');
    expect(await Promise.all([result, ...others])).toEqual(['done', 'second', 'third']);
    expect(begun).toEqual(['second', 'third']);
    expect(now()).toBeNull();
  });

  test('inOrder: one that fails does not keep the others from beginning', async () => {
    const { runner, result, ending } = started('inOrder');
    const second = runner.run(next, () => Promise.resolve('done'));
    ending.reject(new RangeError('no'));
    await expect(result).rejects.toThrow('no');
    expect(await second).toBe('done');
  });
});
