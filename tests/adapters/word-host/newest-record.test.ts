import { newestRecord } from '@/adapters/word-host/record/newest-record';
import { formatRecord, type DocumentRecord } from '@/core/marks';
import { recordOf } from '#tests/core/marks/refresh-samples';

const written = (writtenAt: string, year = 2021): DocumentRecord => ({ ...recordOf([]), writtenAt, year });
const text = (record: DocumentRecord): string => formatRecord(record);

test.each([
  { title: 'none', given: [], expected: { state: 'missing' } },
  { title: 'none that can be read', given: ['<record', ''], expected: { state: 'damaged' } },
  {
    title: 'the one that can be read',
    given: ['<record', text(written('2021-12-31T00:00:00Z'))],
    expected: { state: 'present', record: written('2021-12-31T00:00:00Z') },
  },
  {
    title: 'the later one, in whatever zone it was written',
    given: [text(written('2021-12-31T20:00:00+08:00')), text(written('2021-12-31T13:00:00Z'))],
    expected: { state: 'present', record: written('2021-12-31T13:00:00Z') },
  },
  {
    title: 'the first of two of the same time',
    given: [text(written('2021-12-31T00:00:00Z', 2020)), text(written('2021-12-31T00:00:00Z', 2021))],
    expected: { state: 'present', record: written('2021-12-31T00:00:00Z', 2020) },
  },
  {
    title: 'one with a time rather than one without',
    given: [text(written('', 2020)), text(written('2021-12-31T00:00:00Z', 2021))],
    expected: { state: 'present', record: written('2021-12-31T00:00:00Z', 2021) },
  },
])('of several records: $title', ({ given, expected }) => {
  expect(newestRecord(given)).toEqual(expected);
});
