import { editedMarks } from '@/core/marks';
import { marksOf, recordOf, recordOfValues, type Value } from './refresh-samples';

const [figure] = recordOfValues(new Map<string, Value>([['a', 6]])).figures;
const RECORD = recordOf(figure === undefined ? [] : [{ ...figure, earlier: ['5'] }]);

describe('marks that somebody’s hand wrote', () => {
  it.each([
    { title: 'what was last written', key: 'a', text: '6', expected: [] },
    { title: 'an earlier writing', key: 'a', text: '5', expected: [] },
    { title: 'another number', key: 'a', text: '9', expected: ['9'] },
    { title: 'nothing any more', key: 'a', text: '', expected: [''] },
    { title: 'a figure the record does not know', key: 'b', text: '9', expected: [] },
  ])('$title', ({ key, text, expected }) => {
    expect(editedMarks(RECORD, marksOf([[key, text]])).map((mark) => mark.text)).toEqual(expected);
  });
});
