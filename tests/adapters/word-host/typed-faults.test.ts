import type { TypedEdit } from '@/core/marks';
import { p, run } from '#tests/adapters/docx-file/build-docx';
import { wordFile } from '#tests/contracts/report-host/contract-documents';
import { readResult } from '#tests/contracts/report-host/read-result';
import { openWord, type OpenedWord } from './open-word';

let word: OpenedWord;
afterEach(() => word.close());

const EDITS: readonly TypedEdit[] = [
  { paragraph: 0, start: 2, blank: '5', text: '12' },
  { paragraph: 0, start: 5, blank: '90', text: '9' },
  { paragraph: 1, start: 1, blank: '24', text: '25' },
];
const WHOLE = ['会议12次、9人', '共25项'];

async function open(): Promise<void> {
  word = await openWord(wordFile(p(run('会议5次、90人')) + p(run('共24项'))));
}

const outsideNow = async () => (await readResult(word.model.toBytes())).outside;

test('a number that fails stays, all others are written', async () => {
  await open();
  word.host.faults.arm({ at: 'InsertText', nth: 2, code: 'GeneralException' });
  await expect(word.document.writeTyped(EDITS)).resolves.toEqual({
    written: [0, 2],
    left: [{ position: 1, reason: 'refused', detail: 'GeneralException' }],
  });
  expect(await outsideNow()).toEqual(['会议12次、90人', '共25项']);
});

test.each([
  { title: 'performed, and its answer lost', when: 'after' },
  { title: 'too large', when: 'before' },
] as const)('a request that is $title: all are written, none twice', async ({ when }) => {
  await open();
  const code = when === 'after' ? 'ResponsePayloadSizeLimitExceeded' : 'RequestPayloadSizeLimitExceeded';
  word.host.refuse({ code, nth: 3, when });
  await expect(word.document.writeTyped(EDITS)).resolves.toEqual({ written: [0, 1, 2], left: [] });
  expect(await outsideNow()).toEqual(WHOLE);
});

test('a number that is typed over before the search is left', async () => {
  await open();
  word.host.before(2, () => word.model.user.replacesParagraphText(1, '共30项'));
  await expect(word.document.writeTyped(EDITS)).resolves.toEqual({
    written: [0, 1],
    left: [{ position: 2, reason: 'changed', detail: '' }],
  });
  expect(await outsideNow()).toEqual(['会议12次、9人', '共30项']);
});
