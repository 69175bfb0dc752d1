import type { Desk } from '@/apps/taskpane/desk/desk';
import { newDesk } from '../desk/open-account';
import { recordOf } from '../desk/sample-record';
import { terminateAll } from '../desk/served-worker';
import { chosen, LEDGER, openedLedger, OTHER_LEDGER, until } from './open-ledger';
import { promised } from './promised';

afterEach(terminateAll);

describe('what the user chose', () => {
  test.each([
    ['the same ledger', LEDGER, [2020, '2020', '1'], true],
    ['another ledger', OTHER_LEDGER, [2021, '2021', '1'], false],
  ])('holds for %s as it should', async (_title, next, expected, isKept) => {
    const { store, told } = openedLedger();
    await store.readFiles([chosen(LEDGER)]);
    await store.choose({ year: 2020 });
    await store.typeProfile('brand', '书香先锋');
    await store.readFiles([chosen(next)]);
    expect(told()).toEqual(expected);
    expect(store.get().held?.asked).toEqual({
      profile: new Map([['brand', '书香先锋']]),
      ...(isKept ? { year: 2020 } : {}),
    });
  });

  test('a text that is emptied gives way to the ledger’s', async () => {
    const { store } = openedLedger();
    await store.readFiles([chosen(LEDGER)]);
    await store.typeProfile('brand', '书香先锋');
    await store.typeProfile('scope', '全馆');
    await store.typeProfile('brand', '  ');
    expect(store.get().held?.asked.profile).toEqual(new Map([['scope', '全馆']]));
  });

  test('settings count anew, one beside the other, and hold for whatever ledger comes', async () => {
    const { store, told } = openedLedger();
    await store.readFiles([chosen(LEDGER)]);
    const decide = (id: string, choice: string) =>
      store.decide((before) => ({ ...before, conventions: { ...before.conventions, [id]: choice } }));
    await Promise.all([decide('hiddenRows', 'skip'), decide('kindsWithoutRows', 'unknown')]);
    const changed = () =>
      store
        .get()
        .held?.overview.settings.filter(({ chosen: one, usual }) => one !== usual)
        .map(({ id }) => id);
    expect(changed()).toEqual(['hiddenRows', 'kindsWithoutRows']);
    const meetings = store.get().held?.overview.figures.find(({ key }) => key === 'generalMeeting.count');
    expect(meetings?.value).toBeNull();
    await store.readFiles([chosen(OTHER_LEDGER)]);
    expect([told(), changed()]).toEqual([
      [2021, '2021', '1'],
      ['hiddenRows', 'kindsWithoutRows'],
    ]);
  });

  test('nothing happens as long as there is no ledger', async () => {
    const { store, states, started } = openedLedger();
    await store.choose({ year: 2020 });
    await store.typeProfile('brand', '甲');
    expect([states, started]).toEqual([[], []]);
  });
});

describe('the document that is followed', () => {
  const quarter = recordOf({ period: '2021Q1' });
  const half = recordOf({ period: '2021H1', writtenAt: '2022-01-11T00:00:00.000Z' });

  test('before a ledger comes: it is counted for the same', async () => {
    const { store, told } = openedLedger();
    await store.followDocument(quarter);
    await store.readFiles([chosen(LEDGER)]);
    expect(told()).toEqual([2021, '2021Q1', '1']);
  });

  test('after it: it is counted anew, and back without one', async () => {
    const { store, told } = openedLedger();
    await store.readFiles([chosen(LEDGER)]);
    await store.followDocument(quarter);
    expect(told()).toEqual([2021, '2021Q1', '1']);
    await store.followDocument(half);
    expect(told()).toEqual([2021, '2021H1', '2']);
    await store.followDocument(null);
    expect(told()).toEqual([2021, '2021', '2']);
  });

  test('a record that was not written since asks nothing', async () => {
    const { store, states } = openedLedger();
    await store.readFiles([chosen(LEDGER)]);
    await store.followDocument(quarter);
    const { length } = states;
    await store.followDocument({ ...quarter });
    expect(states).toHaveLength(length);
  });

  test('goes behind what the user chose', async () => {
    const { store, told } = openedLedger();
    await store.readFiles([chosen(LEDGER)]);
    await store.choose({ year: 2021, period: '2021Q2' });
    await store.followDocument(quarter);
    expect(told()).toEqual([2021, '2021Q2', '1']);
  });
});

/** A desk that answers a question about 2020 only when it is told to; it keeps the years it was asked for. */
function slowDesk() {
  const desk = newDesk();
  const asked: (number | undefined)[] = [];
  const go = promised();
  const served: Partial<Desk> = {
    readFiles: (...given) => desk.readFiles(...given),
    ask: async (question) => {
      asked.push(question.year);
      if (question.year === 2020) await go.promise;
      return desk.ask(question);
    },
    trace: (key) => desk.trace(key),
  };
  return { served, asked, go: () => go.resolve() };
}

describe('counting anew', () => {
  test('that is cancelled leaves what is shown, and the desk knows it again', async () => {
    const { served, asked, go } = slowDesk();
    const { store, told } = openedLedger(served);
    await store.readFiles([chosen(LEDGER)]);
    const choosing = store.choose({ year: 2020 });
    await until(() => asked.length === 1);
    store.get().work?.cancel?.();
    go();
    await choosing;
    expect(told()).toEqual([2021, '2021', '2']);
    await until(() => asked.length === 2);
    expect(asked).toEqual([2020, undefined]);
    const trace = await store.get().held?.desk.trace('partyLecture.count');
    expect(trace?.line.text).toBe('2');
  });

  test('keeps what was asked a moment before', async () => {
    const { served, asked, go } = slowDesk();
    const { store, told } = openedLedger(served);
    await store.readFiles([chosen(LEDGER)]);
    const questions = [
      store.choose({ year: 2020 }),
      store.typeProfile('brand', '书香先锋'),
      store.typeProfile('scope', '全馆'),
    ];
    go();
    await Promise.all(questions);
    expect(told()).toEqual([2020, '2020', '1']);
    expect(store.get().held?.asked).toEqual({
      year: 2020,
      profile: new Map([
        ['brand', '书香先锋'],
        ['scope', '全馆'],
      ]),
    });
    expect(asked).toEqual([2020, 2020, 2020]);
  });

  test('forgets what was cancelled', async () => {
    const { served, asked, go } = slowDesk();
    const { store, told } = openedLedger(served);
    await store.readFiles([chosen(LEDGER)]);
    const choosing = store.choose({ year: 2020 });
    await until(() => asked.length === 1);
    store.get().work?.cancel?.();
    const typing = store.typeProfile('brand', '书香先锋');
    go();
    await Promise.all([choosing, typing]);
    expect(told()).toEqual([2021, '2021', '2']);
    expect(store.get().held?.asked).toEqual({ profile: new Map([['brand', '书香先锋']]) });
  });

  test('waits for the ledger that is being read', async () => {
    const { store, told } = openedLedger();
    await store.readFiles([chosen(LEDGER)]);
    const reading = store.readFiles([chosen(LEDGER)]);
    const choosing = store.choose({ year: 2020 });
    expect(store.get().work?.name).toBe('readFiles');
    await Promise.all([reading, choosing]);
    expect(told()).toEqual([2020, '2020', '1']);
  });

  test('does not take a choice for one ledger as one for another', async () => {
    const { store, told } = openedLedger();
    await store.readFiles([chosen(LEDGER)]);
    const reading = store.readFiles([chosen(OTHER_LEDGER)]);
    await Promise.all([reading, store.choose({ year: 2020 }), store.typeProfile('brand', '甲')]);
    expect(told()).toEqual([2021, '2021', '1']);
    expect(store.get().held?.asked).toEqual({ profile: new Map([['brand', '甲']]) });
  });

  test('a worker that breaks down is told, and the ledger can be read again', async () => {
    const { store, started, told } = openedLedger();
    await store.readFiles([chosen(LEDGER)]);
    started[0]?.breaksDown('out of memory');
    await store.choose({ year: 2020 });
    expect(store.get().failure).toMatchObject({ code: 'internal', fields: { message: 'out of memory' } });
    await store.readFiles([chosen(LEDGER)]);
    expect([store.get().failure, told()]).toEqual([null, [2021, '2021', '2']]);
  });
});
