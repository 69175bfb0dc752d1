import { locatePassage, type Passage } from '@/adapters/word-host/selection/locate-passage';
import { p, run } from '#tests/adapters/docx-file/build-docx';
import { markXml, wordFile } from '#tests/contracts/report-host/contract-documents';
import { openWord, type OpenedWord } from './open-word';

const SENTENCE = '党课5次，党员大会5次。';
/** The second 5 of the sentence. */
const SECOND: Passage = { paragraph: 0, sentence: SENTENCE, start: 9, length: 1 };

describe('a passage', () => {
  test.each<{
    title: string;
    paragraphs: readonly string[];
    passage?: Partial<Passage>;
    expected: ReturnType<typeof locatePassage>;
  }>([
    {
      title: 'is one hit of several',
      paragraphs: [SENTENCE],
      expected: { paragraph: 0, text: '5', hit: { number: 1, of: 2 } },
    },
    {
      title: 'may stand behind words that came before it',
      paragraphs: [`共15项。${SENTENCE}`],
      expected: { paragraph: 0, text: '5', hit: { number: 2, of: 3 } },
    },
    {
      title: 'is found in the nearest paragraph that says so',
      paragraphs: [SENTENCE, '新的一段', SENTENCE, '又一段', SENTENCE],
      passage: { paragraph: 3 },
      expected: { paragraph: 2, text: '5', hit: { number: 1, of: 2 } },
    },
    { title: 'is gone with its sentence', paragraphs: ['党课5次。'], expected: null },
    {
      title: 'that no search takes is only known by its paragraph',
      paragraphs: ['占比^5。'],
      passage: { sentence: '占比^5。', start: 2, length: 2 },
      expected: { paragraph: 0, text: '^5', hit: null },
    },
  ])('$title', ({ paragraphs, passage, expected }) => {
    expect(locatePassage(paragraphs, { ...SECOND, ...passage })).toEqual(expected);
  });
});

describe('in Word', () => {
  let word: OpenedWord;
  afterEach(() => word.close());

  test('is selected, also in a mark', async () => {
    word = await openWord(
      wordFile(p(run('首段')) + p(run('党课5次，党员大会') + markXml('a', run('5')) + run('次。'))),
    );
    await word.document.selectPassage(SECOND);
    expect(word.model.selectedText()).toBe('5');
    await word.document.readMarks();
    await expect(word.document.markAtSelection()).resolves.toMatchObject({ tag: 'fig:a' });
  });

  test('takes three requests', async () => {
    word = await openWord(wordFile(p(run(SENTENCE))));
    const { requests } = word.host.traffic;
    await word.document.selectPassage(SECOND);
    expect(word.host.traffic.requests - requests).toBe(3);
  });

  test('gives way to its paragraph where no search finds just it', async () => {
    word = await openWord(wordFile(p(run('占比^5。'))));
    await word.document.selectPassage({ paragraph: 0, sentence: '占比^5。', start: 2, length: 2 });
    expect(word.model.selectedText()).toBe('占比^5。');
  });

  test('that is gone is a failure, and nothing is selected', async () => {
    word = await openWord(wordFile(p(run('另一句。'))));
    await expect(word.document.selectPassage(SECOND)).rejects.toMatchObject({ code: 'office.gone' });
    expect(word.model.selectedText()).toBe('');
  });
});
