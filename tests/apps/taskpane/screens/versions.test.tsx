/** @jest-environment jsdom */
import { screen, within } from '@testing-library/react';
import { Versions } from '@/apps/taskpane/screens/Versions';
import type { RecordedVersion } from '@/core/marks';
import { recordOf } from '../desk/sample-record';
import { renderInPane } from '../render-in-pane';

/** In the time of whatever machine runs this. */
const at = (day: number) => new Date(2022, 0, day, 9, 5).toISOString();

function versionOf(changes: Partial<RecordedVersion> = {}): RecordedVersion {
  return {
    action: 'refresh',
    writtenAt: at(10),
    ledgers: [{ file: '台账.xlsx', sha256: '0123456789abcdef' }],
    changes: [],
    left: [],
    before: null,
    ...changes,
  };
}

/** From 4 to 5, and the 支委会 was left. */
const FIRST = versionOf({
  writtenAt: at(9),
  changes: [{ key: 'partyLecture.count', label: '党课次数', marks: [{ before: '4', after: '5' }] }],
  left: [{ key: 'committeeMeeting.count', label: '支委会次数', text: '11', offered: '12' }],
});
/** From 5 to 6. */
const SECOND = versionOf({
  changes: [{ key: 'partyLecture.count', label: '党课次数', marks: [{ before: '5', after: '6' }] }],
});

async function drawn(versions: readonly RecordedVersion[], says = '6') {
  const onRestore = jest.fn();
  const marks = [{ index: 0, tag: 'fig:partyLecture.count', title: '党课次数', text: says }];
  const reading = { state: 'present', record: recordOf({ versions }) } as const;
  const rendered = renderInPane(
    <Versions document={{ marks, reading }} isBusy={false} onRestore={onRestore} />,
  );
  await rendered.user.click(screen.getByRole('button', { name: `以前的版本（${String(versions.length)}）` }));
  return { ...rendered, onRestore };
}

const back = (day: string) => screen.getByRole('button', { name: `恢复到这次之前 2022-01-${day} 09:05` });

test('each writing tells when it was, of which ledgers, and how much it changed', async () => {
  await drawn([
    SECOND,
    versionOf({
      action: 'restore',
      writtenAt: at(9),
      ledgers: [
        { file: '甲.xlsx', sha256: 'aaaaaaaaaa' },
        { file: '乙.xlsx', sha256: 'bbbbbbbbbb' },
      ],
    }),
  ]);
  const told = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
  expect(told).toEqual([
    '2022-01-10 09:05 更新台账.xlsx（01234567）改了 1 项指标恢复到这次之前',
    '2022-01-09 09:05 恢复甲.xlsx（aaaaaaaa）、乙.xlsx（bbbbbbbb）改了 0 项指标恢复到这次之前',
  ]);
});

test('a writing opens to what it changed, and what was left', async () => {
  const { user } = await drawn([FIRST], '5');
  await user.click(screen.getByRole('button', { name: '改了 1 项指标' }));
  expect(
    screen
      .getAllByRole('listitem')
      .slice(1)
      .map(({ textContent }) => textContent),
  ).toEqual(['党课次数原来4改为5', '支委会次数原来11改为12']);
});

test('of several marks those are told that changed', async () => {
  const marks = [
    { before: '4', after: '5' },
    { before: '五', after: '五' },
    { before: '3', after: '5' },
  ];
  const { user } = await drawn([versionOf({ changes: [{ key: 'a', label: '甲', marks }] })]);
  await user.click(screen.getByRole('button', { name: '改了 1 项指标' }));
  expect(
    screen
      .getAllByRole('listitem')
      .slice(1)
      .map(({ textContent }) => textContent),
  ).toEqual(['甲原来4改为5', '甲原来3改为5']);
});

describe('the way back', () => {
  test.each([
    ['before the last one', '10', 1, '党课次数原来6改为5'],
    ['before the one before it', '09', 2, '党课次数原来6改为4'],
  ])('%s is asked for, with what will change', async (_title, day, steps, change) => {
    const { user, onRestore } = await drawn([SECOND, FIRST]);
    await user.click(back(day));
    const dialog = within(screen.getByRole('dialog'));
    expect(dialog.getByText('会改 1 处，其他内容不动：')).toBeDefined();
    expect(dialog.getByRole('listitem').textContent).toBe(change);
    await user.click(dialog.getByRole('button', { name: '恢复 1 处' }));
    expect(onRestore.mock.calls).toEqual([[steps]]);
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  test('is not gone where somebody thinks better of it', async () => {
    const { user, onRestore } = await drawn([SECOND]);
    await user.click(back('10'));
    await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: '关闭' }));
    expect(onRestore).not.toHaveBeenCalled();
  });

  test('leads nowhere where a hand was there since, and says so', async () => {
    const { user } = await drawn([SECOND], '七');
    await user.click(back('10'));
    const dialog = within(screen.getByRole('dialog'));
    expect(dialog.getByText(/没有可以恢复的数/)).toBeDefined();
    expect(dialog.getAllByRole('button').map(({ textContent }) => textContent)).toEqual(['关闭']);
  });
});
