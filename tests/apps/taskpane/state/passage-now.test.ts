import { passageNow } from '@/apps/taskpane/state/passage-now';
import { turnedFile } from '@/apps/taskpane/state/turned-file';

const paragraphs = (...texts: readonly string[]) => texts.map((text, index) => ({ index, text, marks: [] }));
const WORDS = '3月5日开会，3月5日散会。';
const READ = paragraphs('甲', WORDS, '乙');
const SECOND = { paragraph: 1, start: 7, text: '3月5日' };

test.each([
  { title: 'nothing changed', now: READ, expected: { paragraph: 1, sentence: WORDS, start: 7, length: 4 } },
  {
    title: 'the paragraph moved down',
    now: paragraphs('甲', '新', WORDS, '乙'),
    expected: { paragraph: 2, sentence: WORDS, start: 7, length: 4 },
  },
  {
    title: 'words were put before it',
    now: paragraphs('甲', `上年${WORDS}`, '乙'),
    expected: { paragraph: 1, sentence: `上年${WORDS}`, start: 9, length: 4 },
  },
])('words are found where they stand now: $title', ({ now, expected }) => {
  expect(passageNow(SECOND, READ, now)).toEqual(expected);
});

test('words that are gone are told', () => {
  expect(() => passageNow(SECOND, READ, paragraphs('甲', '四月开会。'))).toThrow(
    expect.objectContaining({ code: 'office.gone' }),
  );
});

test.each([
  ['2021年述职报告.docx', '2022年述职报告.docx'],
  ['总结2021（终稿）.DOCX', '总结2022（终稿）.docx'],
  ['总结.docx', '总结（2022年度）.docx'],
  ['20210105.docx', '20210105（2022年度）.docx'],
])('%s becomes %s', (name, expected) => {
  expect(turnedFile(name, { from: 2021, to: 2022 })).toBe(expected);
});
