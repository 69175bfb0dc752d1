import { documentFigures } from '@/apps/taskpane/trace/document-figures';
import { marksOf, recordedFigure, recordWith } from './recorded';

const told = (...given: Parameters<typeof documentFigures>) =>
  documentFigures(...given).map(
    ({ label, texts, recorded }) => `${label}: ${texts.join()} (${recorded?.key ?? '∅'})`,
  );
const LECTURES = recordedFigure();
const RESEARCH = recordedFigure({ key: 'research.count', label: '调研次数' });

test('figures come in the order of the document, each once with all it says there', () => {
  const marks = marksOf(['research.count', '4'], ['partyLecture.count', '2'], ['partyLecture.count', '3']);
  expect(told(marks, recordWith(LECTURES, RESEARCH))).toEqual([
    '调研次数: 4 (research.count)',
    '党课次数: 2,3 (partyLecture.count)',
  ]);
});

test('a mark the record does not know is called by its title, or else by its tag', () => {
  const bare = { index: 1, tag: 'fig:乙', title: '', text: '1' };
  expect(told([...marksOf(['甲', '9']), bare], recordWith(LECTURES))).toEqual([
    '题 甲: 9 (∅)',
    '乙: 1 (∅)',
    '党课次数:  (partyLecture.count)',
  ]);
});

test('without a record the marks are all there is', () => {
  expect(told(marksOf(['partyLecture.count', '2']), null)).toEqual(['题 partyLecture.count: 2 (∅)']);
});
