/** @jest-environment jsdom */
import { screen, within } from '@testing-library/react';
import type { LedgerRow } from '@/apps/taskpane/desk/ledger-row';
import { DocumentTrace } from '@/apps/taskpane/trace/DocumentTrace';
import type { RowReach } from '@/apps/taskpane/trace/row-reach';
import { Failure } from '@/core/failure';
import type { Mark, RecordReading, RecordedFigure } from '@/core/marks';
import { renderInPane } from '../render-in-pane';
import { marksOf, recordedFigure, recordedRow, recordWith } from './recorded';

const MARKS = marksOf(['partyLecture.count', '2'], ['research.count', '4']);
const present = (...figures: readonly RecordedFigure[]): RecordReading => ({
  state: 'present',
  record: recordWith(...figures),
});

interface Given {
  readonly reading?: RecordReading;
  readonly marks?: readonly Mark[];
  readonly atCursor?: Mark | null;
  readonly reach?: RowReach;
}

function element({ reading = present(recordedFigure()), marks = MARKS, atCursor = null, reach }: Given = {}) {
  return (
    <DocumentTrace document={{ marks, reading }} hint="点一个数字" atCursor={atCursor} reach={reach ?? null}>
      <button type="button">生成口径附件</button>
    </DocumentTrace>
  );
}
const lines = () => screen.queryAllByRole('listitem').map(({ textContent }) => textContent);
const statuses = () => screen.queryAllByRole('status').map(({ textContent }) => textContent);
const title = () => screen.queryByRole('heading', { name: '党课次数' });
const MARK = MARKS[0] ?? null;

describe('all figures of a document', () => {
  test('are listed with what they say; those that stand in it no more by themselves', async () => {
    const gone = recordedFigure({ key: 'x', label: '补课人次', unit: '人次', text: '3' });
    const { user } = renderInPane(element({ reading: present(recordedFigure(), gone) }));
    expect(screen.getByRole('button', { name: '文档里的指标（2）' })).toBeDefined();
    expect(lines()).toEqual(['党课次数2 次', '题 research.count4']);
    expect(screen.getByRole('button', { name: '生成口径附件' })).toBeDefined();
    await user.click(screen.getByRole('button', { name: '记录里有、文档里已经没有的指标（1）' }));
    expect(lines().at(-1)).toBe('补课人次3 人次');
  });

  test('are told with what is wrong with the records beside the one that is read', () => {
    const sound = present(recordedFigure());
    const beside = { joined: 0, damaged: 1, newer: 1 };
    renderInPane(element({ reading: { ...sound, beside } as RecordReading }));
    expect(statuses()).toEqual([
      expect.stringContaining('文档里的台账记录已损坏'),
      expect.stringContaining('文档里有更新版本的程序写的台账记录'),
    ]);
  });

  test('lead to the rows of one, and back', async () => {
    const { user } = renderInPane(element());
    await user.click(screen.getByRole('button', { name: /^党课次数/ }));
    expect(title()).not.toBeNull();
    expect(lines()).toEqual([
      '三会一课 第 2 行 2021-03-05 · 党课 · 学党史',
      '三会一课 第 3 行 2021-03-05 · 党课 · 学党史',
      '三会一课 第 9 行 2021-03-05 · 党课 · 学党史没有召开（取消）',
    ]);
    expect(screen.getByText('依据的台账：台账.xlsx（SHA-256 0123456789ab…）')).toBeDefined();
    expect(screen.getByText(/^写入时间：2022-01-10 \d\d:00$/)).toBeDefined();
    await user.click(screen.getByRole('button', { name: '全部指标' }));
    expect(title()).toBeNull();
  });
});

describe('the cursor', () => {
  test('opens the figure it stands in, and all of them where it stands in none', () => {
    const { show } = renderInPane(element({ atCursor: MARK }));
    expect(title()).not.toBeNull();
    show(element());
    expect(title()).toBeNull();
    expect(lines()).toHaveLength(2);
  });

  test('in a mark the record does not know says so', () => {
    renderInPane(element({ atCursor: MARKS[1] ?? null }));
    expect(screen.getByText('题 research.count').textContent).toBe('题 research.count 4');
    expect(statuses().join()).toContain('文档自带的记录里没有这个指标');
  });
});

interface TextCase {
  readonly title: string;
  readonly figure: Partial<RecordedFigure>;
  readonly text: string;
  readonly expected: readonly string[];
}

const manual = [{ text: '三', reason: '含补课一次', at: '2022-01-10T02:00:00.000Z' }];

test.each<TextCase>([
  { title: 'what was written', figure: {}, text: '2', expected: [] },
  {
    title: 'what somebody typed',
    figure: {},
    text: '5',
    expected: ['文档里是“5”，写入时是“2”：写入以后被人改过。'],
  },
  {
    title: 'what was written earlier',
    figure: { earlier: ['1'] },
    text: '1',
    expected: ['文档里的“1”是以前写入的，最近一次写入的是“2”。'],
  },
  { title: 'what is kept for a reason', figure: { manual }, text: '三', expected: [] },
  {
    title: 'what is only partly recorded',
    figure: { shortened: true },
    text: '2',
    expected: ['行数太多，记录里只留了一部分行。'],
  },
])('a mark that says $title', ({ figure, text, expected }) => {
  const marks = marksOf(['partyLecture.count', text]);
  const reading = present(recordedFigure(figure));
  renderInPane(element({ marks, reading, atCursor: marks[0] ?? null }));
  expect(statuses()).toEqual(expected);
});

test('人工口径 is told with its reason', () => {
  renderInPane(element({ reading: present(recordedFigure({ manual })), atCursor: MARK }));
  expect(screen.getByText(/^“三”（2022-01-10 \d\d:00）：含补课一次$/)).toBeDefined();
});

test('rows the record has no room for are told by their places', () => {
  const further = [{ file: '台账.xlsx', sheet: '党小组会', rows: '4-9,12', count: 7, digest: '' }];
  const reading = present(recordedFigure({ shortened: true, further }));
  renderInPane(element({ reading, atCursor: MARK }));
  expect(screen.getByRole('button', { name: '计入 9 行' })).toBeDefined();
  expect(screen.getByText('另有 7 行计入，记录里只留了位置：')).toBeDefined();
  expect(screen.getByText('党小组会 第 4-9, 12 行')).toBeDefined();
});

test('persons are told where the record keeps them', () => {
  const rows = [recordedRow(2, { persons: '贺知新、岑思远' })];
  renderInPane(element({ reading: present(recordedFigure({ rows })), atCursor: MARK }));
  expect(screen.getByText('人员：贺知新、岑思远')).toBeDefined();
});

test.each<readonly [state: 'missing' | 'damaged', told: string]>([
  ['missing', '文档里没有自带的记录'],
  ['damaged', '文档自带的记录损坏了'],
])('a record that is %s is told, and the figure at the cursor named', (state, told) => {
  renderInPane(element({ reading: { state }, atCursor: MARK }));
  expect(statuses()[0]).toBe('光标处： 题 partyLecture.count 2');
  expect(statuses()[1]).toContain(told);
  expect(screen.queryByRole('button', { name: '生成口径附件' })).toBeNull();
});

describe('a row', () => {
  const CELLS = [
    { heading: '会议主题', letters: 'C', text: '学党史' },
    { heading: '', letters: 'D', text: '手写' },
    { heading: '备注', letters: 'E', text: '' },
  ];
  const reachTo = (found: Partial<LedgerRow>, type: RowReach['type'] = 'look'): RowReach => ({
    type,
    find: ({ file, sheet, row }) =>
      Promise.resolve({ file, sheet, row, state: 'same', cells: CELLS, ...found }),
  });

  async function looked(reach: RowReach) {
    const { user } = renderInPane(element({ atCursor: MARK, reach }));
    await user.click(screen.getByRole('button', { name: '看这一行：三会一课 第 3 行' }));
    return user;
  }

  test('is shown as the ledger has it, and folded again', async () => {
    const user = await looked(reachTo({}));
    const table = await screen.findByRole('table', { name: '台账里的 三会一课 第 3 行' });
    expect(
      within(table)
        .getAllByRole('row')
        .map(({ textContent }) => textContent),
    ).toEqual(['会议主题学党史', 'D 列手写', '备注（空）']);
    await user.click(screen.getByRole('button', { name: '收起：三会一课 第 3 行' }));
    expect(screen.queryByRole('table')).toBeNull();
  });

  test.each<readonly [told: string, found: Partial<LedgerRow>, tables: number]>([
    ['这一行现在在 三会一课 第 14 行。', { state: 'moved', row: 14 }, 1],
    ['台账这个位置的内容和写入时不一样了，可能改过，也可能换了行。', { state: 'changed' }, 1],
    ['台账里找不到这一行了，可能已经删除或改写。', { state: 'gone', cells: [] }, 0],
  ])('%s', async (told, found, tables) => {
    await looked(reachTo(found));
    expect(await screen.findByText(told)).toBeDefined();
    expect(screen.queryAllByRole('table')).toHaveLength(tables);
  });

  test('that a jump found elsewhere says where', async () => {
    const reach = reachTo({ state: 'moved', row: 14 }, 'jump');
    const { user } = renderInPane(element({ atCursor: MARK, reach }));
    await user.click(screen.getByRole('button', { name: '转到 三会一课 第 3 行' }));
    expect(await screen.findByText('这一行现在在 三会一课 第 14 行。')).toBeDefined();
    expect(screen.queryByRole('table')).toBeNull();
  });

  test('whose ledger was replaced says so', async () => {
    const find = () => Promise.reject(new Failure('ledger.replaced'));
    await looked({ type: 'look', find });
    expect((await screen.findByRole('alert')).textContent).not.toBe('');
  });
});
