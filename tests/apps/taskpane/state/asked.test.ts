import type { Asked } from '@/apps/taskpane/desk/desk';
import { askedAnew, withoutLike } from '@/apps/taskpane/state/asked';
import type { DocumentRecord } from '@/core/marks';
import { recordOf } from '../desk/sample-record';

const profile = new Map([['brand', '书香先锋']]);
const before: Asked = { year: 2020, period: '2020Q1', branch: '第一党支部', profile };
const settings = { conventions: { hiddenRows: 'skip' } };
const document = recordOf();
const other = recordOf({ writtenAt: '2022-03-01T00:00:00.000Z' });
const NOTHING = { profile: new Map() };

interface AnewCase {
  readonly title: string;
  readonly before: Asked | null;
  readonly isSame: boolean;
  readonly like: DocumentRecord | null;
  readonly expected: Asked;
}

test.each<AnewCase>([
  { title: 'the first ledger', before: null, isSame: false, like: null, expected: NOTHING },
  {
    title: 'the first ledger beside a document',
    before: null,
    isSame: false,
    like: document,
    expected: { ...NOTHING, like: document },
  },
  { title: 'the same ledger keeps the choice', before, isSame: true, like: null, expected: before },
  { title: 'another ledger keeps the texts', before, isSame: false, like: null, expected: { profile } },
  {
    title: 'another ledger keeps the settings',
    before: { ...before, settings },
    isSame: false,
    like: null,
    expected: { profile, settings },
  },
  {
    title: 'the document as it is now, not as it was',
    before: { ...before, like: document },
    isSame: true,
    like: other,
    expected: { ...before, like: other },
  },
  {
    title: 'a document that was closed',
    before: { ...before, like: document },
    isSame: true,
    like: null,
    expected: before,
  },
])('$title', (given) => {
  expect(askedAnew(given.before, given.isSame, given.like)).toEqual(given.expected);
});

test('without a document to follow nothing else changes', () => {
  expect(withoutLike({ ...before, like: document })).toEqual(before);
  expect(withoutLike(before)).toEqual(before);
});
