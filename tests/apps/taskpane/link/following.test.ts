import { Following } from '@/apps/taskpane/link/following';
import { LinkAccess } from '@/apps/taskpane/link/link-access';
import { LinkedLedger } from '@/apps/taskpane/link/linked-ledger';
import type { Desk } from '@/apps/taskpane/desk/desk';
import { Failure } from '@/core/failure';
import { terminateAll } from '../desk/served-worker';
import { meetingsFile } from '../desk/sample-files';
import { openedLedger, until } from '../state/open-ledger';
import { AFTER, BEFORE, deskOf, earlierReport, openedReport, textsIn } from '../state/open-report';
import { codeIn, waiting } from './fake-around';
import { FakeLink, snapshot } from './fake-link';

let report: Uint8Array;
const packets: string[] = [];
beforeAll(async () => {
  report = await earlierReport();
  for (const [index, ledger] of [BEFORE, AFTER].entries()) {
    packets.push(await (await deskOf(ledger, report)).packetText(`2022-01-10T02:3${index}:00.000Z`));
  }
  const ofNextYear = await deskOf(meetingsFile('台账.xlsx', ['2022-03-05', '党课']));
  packets.push(await ofNextYear.packetText('2022-01-10T02:39:00.000Z'));
});

let end: () => void = () => undefined;
afterEach(() => {
  end();
  terminateAll();
});

/** A desk by which the next writing finds other numbers than were shown, so many times. */
function recounted(desk: Desk, times: { left: number }): Desk {
  const planRefresh: Desk['planRefresh'] = async (marks, reading, choices, writtenAt) => {
    const plan = await desk.planRefresh(marks, reading, choices, writtenAt);
    if (choices.marks === undefined || times.left === 0) return plan;
    times.left -= 1;
    return { ...plan, changes: plan.changes.map((change) => ({ ...change, new: '七' })) };
  };
  return Object.assign(Object.create(desk) as Desk, { planRefresh });
}

/** A report beside a ledger that is linked, which said already what the report says. */
async function opened() {
  const server = new FakeLink();
  const { store: ledger } = openedLedger();
  const recounts = { left: 0 };
  const { file, store: document } = openedReport(report, () => {
    const desk = ledger.get().held?.desk;
    return desk === undefined ? null : recounted(desk, recounts);
  });
  const link = new LinkedLedger(new LinkAccess(server, codeIn(), false), ledger, waiting().later);
  const ends = [
    ledger.subscribeTo(
      ({ held }) => held?.overview,
      () => void document.read(),
    ),
    link.start(),
    new Following(link, ledger, document).start(),
  ];
  end = () => {
    for (const each of ends) each();
  };
  await document.read();
  await ledger.followDocument(document.record());
  link.link('三会一课.xlsx');
  let sequence = 0;
  /** The ledger is saved, and the document planned for it. */
  const says = async (packet: number): Promise<void> => {
    const { plan } = document.get();
    sequence += 1;
    server.answer = () => Promise.resolve(packets[packet] ?? '');
    server.tell(snapshot(sequence));
    await until(() => document.get().plan !== plan);
    await settled();
  };
  /** What follows by itself begins at once; here it is over. */
  const settled = () => until(() => document.get().work === null);
  await says(0);
  return { server, ledger, link, document, file, says, settled, recounts };
}

const BEFORE_TEXTS = ['2021', '2', '1', '较少'];

test('nothing is written unless it is switched on', async () => {
  const { document, file, says } = await opened();
  await says(1);
  expect(document.get().plan?.edits.length).toBe(3);
  expect(await textsIn(file)).toEqual(BEFORE_TEXTS);
});

test('what changed already is written when it is switched on, and how much', async () => {
  const { link, file, says, settled } = await opened();
  await says(1);
  link.follow(true);
  await settled();
  expect(link.get().followed).toBe(3);
  expect(await textsIn(file)).toEqual(['2021', '3', '2', '较多']);
});

test('what changes from then on is written, with the record that goes with it', async () => {
  const { link, document, file, says } = await opened();
  link.follow(true);
  await says(1);
  expect(link.get().followed).toBe(3);
  expect(await textsIn(file)).toEqual(['2021', '3', '2', '较多']);
  expect(document.get().written).toMatchObject({ action: 'update', kept: 0 });
  expect(document.record()?.versions?.length).toBe(1);
});

test('a number written by hand stays', async () => {
  const { link, document, file, says } = await opened();
  const [, lectures] = await file.readMarks();
  if (lectures === undefined) throw new Error('the report has no such mark');
  await file.applyEdits([{ index: lectures.index, tag: lectures.tag, text: '九' }], {
    plannedFor: await file.readMarks(),
  });
  await document.read();
  link.follow(true);
  await says(1);
  await until(() => link.get().followed !== null);
  expect(await textsIn(file)).toEqual(['2021', '九', '2', '较多']);
});

test('what somebody left out stays', async () => {
  const { link, document, file, says } = await opened();
  await says(1);
  document.tick([1], false);
  link.follow(true);
  await until(() => link.get().followed !== null);
  expect(await textsIn(file)).toEqual(['2021', '2', '2', '较多']);
});

test('what somebody took back is not written again before the ledger says something new', async () => {
  const { link, document, file, says, settled } = await opened();
  link.follow(true);
  await says(1);
  expect(link.get().followed).toBe(3);
  await document.restore(1);
  await settled();
  expect(await textsIn(file)).toEqual(BEFORE_TEXTS);
});

test('a ledger of another year writes nothing', async () => {
  const { link, document, file, says } = await opened();
  link.follow(true);
  await says(2);
  expect(document.get().plan?.findings.map(({ code }) => code)).toContain('record.otherYear');
  expect(await textsIn(file)).toEqual(BEFORE_TEXTS);
  expect(link.get().followed).toBeNull();
});

test('a link that was ended writes nothing', async () => {
  const { link, file, says, settled } = await opened();
  await says(1);
  link.unlink();
  link.follow(true);
  await settled();
  expect(await textsIn(file)).toEqual(BEFORE_TEXTS);
});

test('figures of the ledger before write nothing while another one is being linked', async () => {
  const { link, file, says, settled } = await opened();
  await says(1);
  link.link('另一份.xlsx');
  link.follow(true);
  await settled();
  expect(await textsIn(file)).toEqual(BEFORE_TEXTS);
});

test('what was counted anew in the middle of it is written by the new plan', async () => {
  const { link, document, file, says, recounts } = await opened();
  recounts.left = 2;
  link.follow(true);
  await says(1);
  await until(() => link.get().followed !== null);
  expect([link.get().followed, document.get().failure, recounts.left]).toEqual([3, null, 0]);
  expect(await textsIn(file)).toEqual(['2021', '3', '2', '较多']);
});

test('a writing that fails otherwise is told, and not tried again before the ledger says something new', async () => {
  const { link, document, file, says } = await opened();
  const apply = jest.spyOn(file, 'applyEdits').mockRejectedValue(new Failure('office.denied'));
  link.follow(true);
  await says(1);
  expect([document.get().failure?.code, apply.mock.calls.length]).toEqual(['office.denied', 1]);
  apply.mockRestore();
  await document.read();
  expect(await textsIn(file)).toEqual(BEFORE_TEXTS);
});
