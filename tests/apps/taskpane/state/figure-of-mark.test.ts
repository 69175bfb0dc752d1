import { figureOfMark } from '@/apps/taskpane/state/figure-of-mark';
import type { DocumentState } from '@/apps/taskpane/state/document-store';
import { recordedFigure, recordWith } from '../trace/recorded';

const LECTURES = recordedFigure({ definition: '写入时的口径' });
const PLANNED = { key: 'research.count' };

interface MarkCase {
  readonly title: string;
  readonly tag: string;
  readonly lines: readonly { readonly key: string; readonly definition: string }[];
  readonly expected: { readonly key: string; readonly definition: string } | null;
}

test.each<MarkCase>([
  {
    title: 'the ledger knows is told by it',
    tag: 'fig:partyLecture.count',
    lines: [{ key: 'partyLecture.count', definition: '现在的口径' }],
    expected: { key: 'partyLecture.count', definition: '现在的口径' },
  },
  {
    title: 'only the record knows is told by that',
    tag: 'fig:partyLecture.count',
    lines: [],
    expected: { key: 'partyLecture.count', definition: '写入时的口径' },
  },
  {
    title: 'a refresh knows has a key at least',
    tag: 'fig:research.count',
    lines: [],
    expected: { key: 'research.count', definition: '' },
  },
  { title: 'nobody knows is none', tag: 'fig:甲', lines: [], expected: null },
])('a mark that $title', ({ tag, lines, expected }) => {
  const document = {
    get: () => ({ plan: { changes: [PLANNED] } }) as unknown as DocumentState,
    record: () => recordWith(LECTURES),
  };
  expect(figureOfMark({ tag }, document, lines)).toEqual(expected);
});
