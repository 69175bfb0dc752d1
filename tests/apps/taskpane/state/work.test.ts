import { failureOf, isWriting, type WorkName } from '@/apps/taskpane/state/work';
import { Failure } from '@/core/failure';

describe('what is to be told of an error', () => {
  const damaged = new Failure('file.damaged', { file: '断.xlsx' });

  test('a failure as it is', () => {
    expect(failureOf(damaged)).toBe(damaged);
  });

  test.each([
    ['cancelled by the browser', new DOMException('', 'AbortError')],
    ['cancelled in another thread, of which only a copy comes', { name: 'AbortError' }],
  ])('nothing where it was %s', (_title, error) => {
    expect(failureOf(error)).toBeNull();
  });

  test.each([
    ['an error of ours', new RangeError('no sheet 3'), 'RangeError: no sheet 3'],
    ['a text', 'Script error.', 'Script error.'],
    ['nothing at all', undefined, 'undefined'],
    ['an object', { code: 7 }, '[object Object]'],
  ])('%s as one nobody foresaw, with what caused it', (_title, error, message) => {
    expect(failureOf(error)).toMatchObject({ code: 'internal', fields: { message }, cause: error });
  });
});

test.each<readonly [WorkName | null, boolean]>([
  [null, false],
  ['readDocument', false],
  ['applyEdits', true],
  ['restore', true],
])('%s: something is being changed: %s', (name, expected) => {
  const work = name === null ? null : { name, about: '', share: null, isWaiting: false, cancel: null };
  expect(isWriting(work)).toBe(expected);
});
