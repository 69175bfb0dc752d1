import { p, run } from '#tests/adapters/docx-file/build-docx';
import { markXml, wordFile } from '#tests/contracts/report-host/contract-documents';
import { readResult } from '#tests/contracts/report-host/read-result';
import { openWord, type OpenedWord } from './open-word';

let word: OpenedWord;
afterEach(() => word.close());

const KEYS = ['a', 'b', 'c'];
const BODY = KEYS.map((key) => p(run('共') + markXml(key, run('5')) + run('次'))).join('');
const RELEASES = KEYS.map((_, index) => ({ index, text: 'XX' }));

async function open(): Promise<OpenedWord> {
  word = await openWord(wordFile(BODY));
  await word.document.readMarks();
  return word;
}

const outsideNow = async (): Promise<readonly string[]> => (await readResult(word.model.toBytes())).outside;

test('a mark that Word does not let go stays one, all others become words', async () => {
  await open();
  word.host.faults.arm({ at: 'Delete', nth: 2, code: 'GeneralException' });
  await expect(word.document.releaseMarks(RELEASES)).resolves.toEqual({
    written: [0, 2],
    unwritten: [{ index: 1, reason: 'refused', detail: 'GeneralException' }],
  });
  expect(await outsideNow()).toEqual(['共XX次', '共⟦fig:b⟧次', '共XX次']);
});

test.each([
  { title: 'performed, and its answer lost', code: 'ResponsePayloadSizeLimitExceeded', when: 'after' },
  { title: 'too large', code: 'RequestPayloadSizeLimitExceeded', when: 'before' },
] as const)('a request that is $title: all become words', async ({ code, when }) => {
  await open();
  word.host.refuse({ code, nth: 3, when });
  await expect(word.document.releaseMarks(RELEASES)).resolves.toEqual({
    written: [0, 1, 2],
    unwritten: [],
  });
  expect(await outsideNow()).toEqual(['共XX次', '共XX次', '共XX次']);
});

test('where Word stops answering, nothing is said of the marks that were to be let go', async () => {
  await open();
  for (const nth of [3, 4, 5, 6]) word.host.refuse({ code: 'GeneralException', nth, when: 'before' });
  const { written, unwritten } = await word.document.releaseMarks(RELEASES);
  expect(written).toEqual([]);
  expect(unwritten.map(({ index, reason }) => [index, reason])).toEqual([
    [0, 'unknown'],
    [1, 'unknown'],
    [2, 'unknown'],
  ]);
});
