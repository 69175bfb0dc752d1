import { p, run } from '#tests/adapters/docx-file/build-docx';
import { markXml, wordFile } from '#tests/contracts/report-host/contract-documents';
import { openWord, type OpenedWord } from './open-word';

let word: OpenedWord;
afterEach(() => word.close());

const BODY = p(run('2021年，')) + p(run('2021年召开') + markXml('a', run('5')) + run('次，2021年结束'));

test.each([
  { title: 'the first of several', at: [1, 0, 5], expected: '2021年' },
  { title: 'a later one of several', at: [1, 10, 5], expected: '2021年' },
])(
  'words of a paragraph are selected: $title',
  async ({ at: [paragraph = 0, start = 0, length = 0], expected }) => {
    word = await openWord(wordFile(BODY));
    await word.document.selectText(paragraph, start, length);
    expect(word.model.selectedText()).toBe(expected);
  },
);

test.each([
  { title: 'a paragraph that is not there', at: [9, 0, 5] },
  { title: 'beyond its end', at: [0, 20, 5] },
  { title: 'nothing', at: [0, 0, 0] },
])('$title is told', async ({ at: [paragraph = 0, start = 0, length = 0] }) => {
  word = await openWord(wordFile(BODY));
  await expect(word.document.selectText(paragraph, start, length)).rejects.toMatchObject({
    code: 'office.gone',
  });
});
