import { readLink, writeLink, type KeptLink } from '@/apps/taskpane/link/kept-link';
import { keepLink } from '@/apps/taskpane/link/keep-link';
import { LinkAccess } from '@/apps/taskpane/link/link-access';
import { LinkedLedger } from '@/apps/taskpane/link/linked-ledger';
import { Failure } from '@/core/failure';
import { openedLedger } from '../state/open-ledger';
import { notesOf } from '../state/notes-of';
import { codeIn, waiting } from './fake-around';
import { FakeLink, snapshot, STORE } from './fake-link';

const NAME = 'taizhang.link';

describe('what a document keeps of its link', () => {
  test.each<readonly [string, KeptLink | null]>([
    ['a ledger that is followed', { ledger: '一组/三会一课.xlsx', followedIn: STORE }],
    ['one that is not', { ledger: '三会一课.xlsx', followedIn: null }],
    ['none', null],
  ])('%s, is read as it was written', async (_title, link) => {
    const kept = new Map([[NAME, '{"ledger":"另一份.xlsx"}']]);
    const notes = notesOf(kept);
    await writeLink(notes, link);
    expect(readLink(notes)).toEqual(link);
    expect(kept.size).toBe(link === null ? 0 : 1);
  });

  test.each<readonly [string, string, KeptLink | null]>([
    ['no JSON', '{', null],
    ['something else', '[1]', null],
    ['a name that is none', '{"ledger":3}', null],
    [
      'of a later version',
      '{"ledger":"甲","follow":"later","store":"s","more":1}',
      { ledger: '甲', followedIn: null },
    ],
    ['a store that is none', '{"ledger":"甲","follow":true,"store":1}', { ledger: '甲', followedIn: null }],
    ['of an earlier version', '{"ledger":"甲","follow":true}', { ledger: '甲', followedIn: null }],
  ])('%s keeps nothing from opening', (_title, text, expected) => {
    expect(readLink(notesOf(new Map([[NAME, text]])))).toEqual(expected);
  });

  test('is not written where it stands already', async () => {
    const write = jest.fn();
    const notes = { read: () => '{"ledger":"甲","follow":false}', write };
    await writeLink(notes, { ledger: '甲', followedIn: null });
    expect(write).not.toHaveBeenCalled();
  });
});

function opened(kept = new Map<string, string>()) {
  const server = new FakeLink();
  const link = new LinkedLedger(
    new LinkAccess(server, codeIn(), false),
    openedLedger().store,
    waiting().later,
  );
  const end = keepLink(link, notesOf(kept));
  return { server, link, kept, end };
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

const FOLLOWED = `{"ledger":"甲.xlsx","follow":true,"store":"${STORE}"}`;
const OF_OLD = '{"ledger":"甲.xlsx","follow":true}';
const NOT_FOLLOWED = '{"ledger":"甲.xlsx","follow":false}';

test('a document is linked again as it was', () => {
  const { server, link } = opened(new Map([[NAME, FOLLOWED]]));
  expect(server.heard()).toEqual(['甲.xlsx']);
  expect(link.get()).toMatchObject({ ledger: '甲.xlsx', line: 'opening', isFollowed: true });
});

test.each([
  ['is followed on where it was', FOLLOWED, [STORE], true, FOLLOWED],
  ['of another server is not', FOLLOWED, ['store-2'], false, NOT_FOLLOWED],
  ['is not once another server answers', FOLLOWED, [STORE, 'store-2'], false, NOT_FOLLOWED],
  ['is not on where it was, after another one answered', FOLLOWED, ['store-2', STORE], false, NOT_FOLLOWED],
  ['of nobody knows which server is not', OF_OLD, [STORE], false, OF_OLD],
  ['that was not followed is not', NOT_FOLLOWED, [STORE], false, NOT_FOLLOWED],
])('a ledger of the same name %s', async (_title, note, stores, isFollowed, after) => {
  const { server, link, kept } = opened(new Map([[NAME, note]]));
  for (const [index, store] of stores.entries()) server.tell(snapshot(index + 1, store));
  await settled();
  expect(link.get().isFollowed).toBe(isFollowed);
  expect(kept.get(NAME)).toBe(after);
});

test('the document keeps what a person does', async () => {
  const { server, link, kept } = opened();
  const steps: readonly (readonly [() => void, string | undefined])[] = [
    [() => link.link('甲.xlsx'), NOT_FOLLOWED],
    [() => link.follow(true), NOT_FOLLOWED],
    [() => server.tell(snapshot(1)), FOLLOWED],
    [() => link.follow(false), NOT_FOLLOWED],
    [() => link.link('乙.xlsx'), '{"ledger":"乙.xlsx","follow":false}'],
    [() => link.unlink(), undefined],
  ];
  for (const [step, expected] of steps) {
    step();
    await settled();
    expect(kept.get(NAME)).toBe(expected);
  }
});

test('a ledger the server does not have today is looked for again tomorrow', async () => {
  const { server, link, kept } = opened(new Map([[NAME, FOLLOWED]]));
  server.tell({ type: 'refused', failure: new Failure('link.noLedger', { ledger: '甲.xlsx' }) });
  await settled();
  expect([link.get().line, kept.get(NAME)]).toEqual(['refused', FOLLOWED]);
});

test('a document that takes no note is told of', async () => {
  const link = new LinkedLedger(
    new LinkAccess(new FakeLink(), codeIn(), false),
    openedLedger().store,
    waiting().later,
  );
  keepLink(link, { read: () => null, write: () => Promise.reject(new Failure('office.denied')) });
  link.link('甲.xlsx');
  await settled();
  expect(link.get().failure).toMatchObject({ code: 'office.denied' });
});
