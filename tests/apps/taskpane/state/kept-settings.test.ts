import { usualSettings } from '@/apps/taskpane/state/chosen-settings';
import { ExcelSession } from '@/apps/taskpane/state/excel-session';
import { readSettings, type Notes } from '@/apps/taskpane/state/kept-settings';
import { Failure } from '@/core/failure';
import type { Settings } from '@/core/settings';
import { closeExcel, openInExcel } from '#tests/adapters/excel-host/open-in-excel';
import { ExcelModel } from '#tests/office-host/excel';
import { terminateAll } from '../desk/served-worker';
import { notesOf } from './notes-of';
import { until } from './open-ledger';
import { outsideOf } from './outside-of';

let stop: () => void = () => undefined;

afterEach(() => {
  stop();
  terminateAll();
  closeExcel();
});

const NAME = 'taizhang.settings';
const SKIPPED: Settings = { conventions: { hiddenRows: 'skip' } };

/** A pane beside a workbook of two lectures, one of which is hidden. */
async function opened(notes: Notes) {
  const model = ExcelModel.fromRows(
    [
      {
        name: '三会一课',
        rows: [
          ['会议时间', '会议类型'],
          ['2021年3月5日', '党课'],
          ['2021年4月5日', '党课'],
        ],
      },
    ],
    '台账.xlsx',
  );
  model.user.hidesRows('三会一课', 3, 1);
  openInExcel(model);
  const session = new ExcelSession(outsideOf().outside, notes);
  stop = session.start();
  const { ledger } = session;
  await until(() => ledger.get().work === null && ledger.get().held !== null);
  const lectures = () =>
    ledger.get().held?.overview.figures.find(({ key }) => key === 'partyLecture.count')?.text;
  return { session, ledger, lectures };
}

test('what is decided is kept with the workbook, and holds when it is opened again', async () => {
  const kept = new Map<string, string>();
  const first = await opened(notesOf(kept));
  expect([first.lectures(), kept.size]).toEqual(['2', 0]);
  await first.ledger.decide(() => SKIPPED);
  expect([first.lectures(), kept.get(NAME)]).toEqual(['1', JSON.stringify(SKIPPED)]);
  stop();
  closeExcel();
  const again = await opened(notesOf(kept));
  expect(again.lectures()).toBe('1');
  await again.ledger.decide(usualSettings);
  expect([again.lectures(), kept.size]).toEqual(['2', 0]);
});

test('a workbook that takes nothing is told, and figures are counted all the same', async () => {
  const notes = { ...notesOf(), write: () => Promise.reject(new Failure('office.denied')) };
  const { session, ledger, lectures } = await opened(notes);
  await ledger.decide(() => SKIPPED);
  await until(() => session.get().failure !== null);
  expect([session.get().failure?.code, lectures()]).toEqual(['office.denied', '1']);
});

test.each([
  { title: 'no JSON', kept: 'hiddenRows=skip', read: null },
  { title: 'another shape', kept: '["skip"]', read: null },
  { title: 'nothing', kept: 'null', read: null },
  {
    title: 'what another version knows',
    kept: '{"conventions":{"hiddenRows":"skip","more":1},"others":{}}',
    read: SKIPPED,
  },
])('$title is read as far as it goes', ({ kept, read }) => {
  expect(readSettings(notesOf(new Map([[NAME, kept]])))).toEqual(read);
});
