import { DocxFile } from '@/adapters/docx-file';
import type { RecordReading } from '@/core/marks';
import { deskOf } from '../state/open-report';
import { newDesk, NOTHING_ASKED, WRITTEN_AT } from './open-account';
import { meetingsFile } from './sample-files';

/** One a day. */
const lectures = (count: number) =>
  meetingsFile(
    '台账.xlsx',
    ...Array.from({ length: count }, (_, index) => [
      `2021-${String(Math.floor(index / 28) + 1)}-${String((index % 28) + 1)}`,
      '党课',
    ]),
  );
const NARRATIVE = { name: '小结.txt', text: '# {{报告年度}}年\n党课{{党课次数}}次。' };

/** The review of a report written of so many lectures, beside a ledger of so many. */
async function reviewed(before: number, after: number) {
  const writer = await deskOf(lectures(before));
  const written = await writer.writeReportFile({
    narrative: NARRATIVE,
    annex: false,
    definitions: false,
    chart: null,
    keepsPersons: false,
    writtenAt: WRITTEN_AT,
  });
  const file = new DocxFile(written, '小结.docx');
  const [marks, reading] = [await file.readMarks(), await file.readRecord()];
  const desk = await deskOf(lectures(after), written);
  const { changes } = await desk.planRefresh(marks, reading, { edited: 'keep' }, WRITTEN_AT);
  return (await desk.review(reading, changes, [])).whys;
}

test('of very many rows the first fifty are given, and how many there are', async () => {
  const [why] = await reviewed(1, 121);
  expect(why).toMatchObject({ key: 'partyLecture.count', hasRows: true, isWhole: true });
  expect([why?.came.count, why?.came.first.length, why?.went.count]).toEqual([120, 50, 0]);
});

test('what is gone is told too, where nothing is left', async () => {
  const [why] = await reviewed(2, 0);
  expect([why?.went.count, why?.hasRows]).toEqual([2, true]);
});

test('a document without a record, and a figure that does not change', async () => {
  const desk = newDesk();
  const { name, bytes } = lectures(2);
  await desk.readFiles([{ name, bytes: new Uint8Array(bytes) }], NOTHING_ASKED, () => undefined);
  const reading: RecordReading = { state: 'missing' };
  const marks = ['1', '2021'].map((text, index) => ({
    index,
    tag: index === 0 ? 'fig:partyLecture.count' : 'fig:report.year',
    title: '',
    text,
  }));
  const { changes } = await desk.planRefresh(marks, reading, { edited: 'keep' }, WRITTEN_AT);
  const { whys, findings } = await desk.review(reading, changes, []);
  expect(whys.map(({ key, isRecorded }) => [key, isRecorded])).toEqual([['partyLecture.count', false]]);
  expect(findings).toEqual([]);
});
