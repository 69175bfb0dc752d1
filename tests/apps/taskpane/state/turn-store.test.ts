import { DocxFile } from '@/adapters/docx-file';
import { PageSession } from '@/apps/taskpane/state/page-session';
import type { TurnStore } from '@/apps/taskpane/state/turn-store';
import { terminateAll } from '../desk/served-worker';
import { handleOf } from './file-handles';
import { chosen, until } from './open-ledger';
import { outsideOf } from './outside-of';
import { LINES, NEXT_LEDGER, reportToTurn } from './turn-report';

afterEach(terminateAll);

let bytes: Uint8Array;
beforeAll(async () => {
  bytes = await reportToTurn();
});

/** A page with the report and next year's ledger, and its screen for the turn of the year. */
async function opened(report = bytes, name = '2021年小结.docx') {
  const { outside, saved } = outsideOf();
  const session = new PageSession(outside);
  session.start();
  await session.takeFiles([handleOf(name, report), chosen(NEXT_LEDGER)]);
  await session.openTurn();
  const { turn } = session.get();
  if (turn === null) throw new Error('nothing was opened');
  await until(() => turn.get().planned !== null || turn.get().failure !== null);
  return { session, saved, turn };
}

const changes = (turn: TurnStore) =>
  turn.get().planned?.turn.changes.map(({ key, old, new: text, odd }) => [key, old, text, odd]);
const live = (turn: TurnStore) =>
  turn.get().planned?.prose.live.map(({ word }) => [word.paragraph, word.text]);

async function linesIn(file: Uint8Array): Promise<readonly string[]> {
  const paragraphs = await new DocxFile(new Uint8Array(file), '').readParagraphs();
  return paragraphs.map(({ text }) => text);
}

async function yearIn(file: Uint8Array): Promise<number | null> {
  const reading = await new DocxFile(new Uint8Array(file), '').readRecord();
  return reading.state === 'present' ? reading.record.year : null;
}

test('what would become of the document is shown first, and nothing is written', async () => {
  const { turn, saved } = await opened();
  expect(turn.get().planned?.turn.years).toEqual({ from: 2021, to: 2022 });
  expect(changes(turn)).toEqual([
    ['partyLecture.count', '2', '3', null],
    ['committeeMeeting.count', '1', '0', 'zero'],
  ]);
  expect(live(turn)).toEqual([
    [0, '2021年度'],
    [1, '2021年'],
  ]);
  expect(saved).toEqual([]);
});

test('next year’s report is a file of its own, with its record; what is left to do stays as a list', async () => {
  const { session, turn, saved } = await opened();
  await session.turnReport();
  const [file] = saved;
  expect(file?.name).toBe('2022年小结.docx');
  expect(await linesIn(file?.bytes ?? new Uint8Array())).toEqual(LINES.after);
  expect(await yearIn(file?.bytes ?? new Uint8Array())).toBe(2022);
  expect(session.get().report?.file).toBe('2022年小结.docx');
  const { finished } = turn.get();
  expect(finished?.live).toBe(2);
  expect(finished?.outcome.written).toHaveLength(2);
  expect(finished?.prose).toMatchObject({
    live: [],
    yearWords: [{ paragraph: 3, text: '2022年', doubt: 'next' }],
    yearBound: [{ paragraph: 2, text: '党史学习教育' }],
    stale: [{ paragraph: 2, text: '3月5日' }],
  });
  await session.get().report?.document.read();
  expect(turn.get().finished).toBe(finished);
  session.closeTurn();
  expect(session.get().turn).toBeNull();
});

test('a refresh finds nothing to be done afterwards', async () => {
  const { session } = await opened();
  await session.turnReport();
  await until(() => session.get().report?.document.get().work === null);
  const plan = session.get().report?.document.get().plan;
  expect(plan?.changes.map(({ status }) => status)).toEqual(['same', 'same', 'same', 'same']);
  expect(plan?.findings).toEqual([]);
});

test('years that were unticked stay as they are typed', async () => {
  const { session, turn, saved } = await opened();
  turn.tick(['0:0', '1:0'], false);
  turn.tick(['1:0'], true);
  await session.turnReport();
  const lines = await linesIn(saved[0]?.bytes ?? new Uint8Array());
  expect(lines.slice(0, 2)).toEqual(['2021年度小结', '2022年，党课3次，支委会0次。']);
  expect(turn.get().finished?.prose.live.map(({ word }) => word.text)).toEqual(['2021年度']);
});

test('a number edited by hand stays', async () => {
  const document = new DocxFile(new Uint8Array(bytes), '');
  await document.applyEdits([{ index: 0, text: '两' }]);
  const { session, saved } = await opened(document.toBytes());
  await session.turnReport();
  expect((await linesIn(saved[0]?.bytes ?? new Uint8Array()))[1]).toBe('2022年，党课两次，支委会0次。');
});

test('what has changed since it was shown is shown first', async () => {
  const { session, turn, saved } = await opened();
  const desk = session.ledger.get().held?.desk;
  if (desk === undefined) throw new Error('no ledger is held');
  const planTurn = jest.spyOn(desk, 'planTurn').mockImplementationOnce(async (...given) => {
    const planned = await desk.planTurn(...given);
    return { ...planned, years: { from: 2020, to: 2022 } };
  });
  await session.turnReport();
  expect(planTurn).toHaveBeenCalled();
  expect(session.get().report?.document.get().failure).toMatchObject({ code: 'turn.recounted' });
  expect(saved).toEqual([]);
  expect(turn.get().finished).toBeNull();
});

test('a ledger that is of no later year is told, until another comes', async () => {
  const { session, turn } = await opened();
  await session.ledger.choose({ year: 2021 });
  await until(() => turn.get().failure !== null);
  expect(turn.get()).toMatchObject({ planned: null, failure: { code: 'turn.notLater' } });
  await session.ledger.choose({ year: 2022 });
  await until(() => turn.get().planned !== null);
  expect(turn.get().failure).toBeNull();
});

test('a report that does not tell its year is turned once the user did', async () => {
  const document = new DocxFile(new Uint8Array(bytes), '');
  await document.writeRecord(null);
  const { turn } = await opened(document.toBytes());
  await turn.tellYear(2020);
  // The document may just be read anew, which takes the place of this reading.
  await until(() => turn.get().planned?.turn.years.from === 2020);
  expect(turn.get().planned?.turn.years).toEqual({ from: 2020, to: 2022 });
});
