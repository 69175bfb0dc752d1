import { CountQueue } from '@/apps/server/count-queue';

/** Something to be counted that takes as long as a test wants, and says when it begins and ends. */
function counting(log: string[], name: string) {
  let end: () => void = () => undefined;
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  const act = async () => {
    log.push(`${name}…`);
    await ended;
    log.push(name);
    return name;
  };
  return { act, end: () => end() };
}

describe('a queue of ledgers', () => {
  it('counts one after the other, what somebody waits for first', async () => {
    const [log, queue]: [string[], CountQueue] = [[], new CountQueue()];
    const names = ['first', 'patient', 'urgent'] as const;
    const [first, patient, urgent] = names.map((name) => counting(log, name));
    if (first === undefined || patient === undefined || urgent === undefined) throw new Error('three');
    const all = [queue.add(first.act, true), queue.add(patient.act, true)];
    await new Promise(setImmediate);
    all.push(queue.add(urgent.act, false));
    expect(queue.waiting).toBe(1);
    for (const one of [first, patient, urgent]) one.end();
    expect(await Promise.all(all)).toEqual(names);
    expect(log).toEqual(['first…', 'first', 'urgent…', 'urgent', 'patient…', 'patient']);
  });

  it('goes on after one that fails', async () => {
    const queue = new CountQueue();
    await expect(queue.add(() => Promise.reject(new RangeError('bad')), false)).rejects.toThrow('bad');
    expect(await queue.add(() => Promise.resolve(2), false)).toBe(2);
  });

  it('that is closed lets what is being counted end, and begins nothing more', async () => {
    const [log, queue]: [string[], CountQueue] = [[], new CountQueue()];
    const [first, second] = [counting(log, 'first'), counting(log, 'second')];
    const counted = queue.add(first.act, false);
    void queue.add(second.act, false);
    await new Promise(setImmediate);
    const closed = queue.close();
    void queue.add(second.act, false);
    first.end();
    await closed;
    expect(await counted).toBe('first');
    await new Promise(setImmediate);
    expect(log).toEqual(['first…', 'first']);
  });
});
