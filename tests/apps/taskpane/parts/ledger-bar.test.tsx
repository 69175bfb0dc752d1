/** @jest-environment jsdom */
import { screen } from '@testing-library/react';
import type { Overview } from '@/apps/taskpane/desk/overview';
import { LedgerBar } from '@/apps/taskpane/parts/LedgerBar';
import type { HeldLedger, Origin } from '@/apps/taskpane/state/ledger-store';
import { renderInPane } from '../render-in-pane';
import { overviewOf } from '../screens/overview-of';

function held(
  origin: Origin,
  changes: Partial<HeldLedger> = {},
  overview: Partial<Overview> = {},
): HeldLedger {
  return {
    origin,
    name: '台账.xlsx',
    readAt: new Date(2022, 0, 10, 21, 0),
    asked: { profile: new Map() },
    overview: overviewOf(overview),
    // Nothing is asked of it here.
    desk: {} as HeldLedger['desk'],
    ...changes,
  };
}

describe('which ledger this is about, in English', () => {
  test.each<readonly [Origin, string]>([
    ['files', 'Choose again'],
    ['packet', 'Another ledger'],
    ['workbook', 'Read again'],
  ])('from %s: year, branch, time, and “%s”', (origin, again) => {
    const { container } = renderInPane(
      <LedgerBar held={held(origin)} isStale={false} onReadAgain={() => undefined} />,
      { language: 'en' },
    );
    expect(container.textContent).toBe(`台账.xlsx2021 · All branches · read at 21:00${again}`);
  });

  test('can be read again while it is stale', async () => {
    const onReadAgain = jest.fn();
    const { user } = renderInPane(<LedgerBar held={held('workbook')} isStale onReadAgain={onReadAgain} />, {
      language: 'en',
    });
    expect(screen.getByRole('status').textContent).toBe(
      'The ledger has just changed; it is counted anew when you stop typing',
    );
    await user.click(screen.getByRole('button', { name: 'Read again' }));
    expect(onReadAgain).toHaveBeenCalledTimes(1);
  });
});

test.each([
  ['zh-CN', '台账.xlsx2021年 · 全部支部 · 2022-01-09 10:32 统计更换台账'],
  ['en', '台账.xlsx2021 · All branches · counted 2022-01-09 10:32Another ledger'],
] as const)('in %s a packet says when it was counted', (language, expected) => {
  const takenAt = new Date(2022, 0, 9, 10, 32).toISOString();
  const { container } = renderInPane(
    <LedgerBar held={held('packet', {}, { takenAt })} isStale={false} onReadAgain={() => undefined} />,
    { language },
  );
  expect(container.textContent).toBe(expected);
});

test('which ledger this is about follows what is held', () => {
  const { container, show } = renderInPane(
    <LedgerBar held={held('files')} isStale onReadAgain={() => undefined} />,
  );
  const later = held('files', { name: '甲、乙', readAt: new Date(2022, 0, 10, 0, 7) }, { year: 2020 });
  show(<LedgerBar held={later} isStale={false} onReadAgain={() => undefined} />);
  expect(container.textContent).toBe('甲、乙2020年 · 全部支部 · 00:07 读取重新选择');
});

test('files that are not counted stand below, each with its reason, and stay', async () => {
  const unread = [
    { code: 'file.damaged', fields: { file: '断.xlsx' } },
    { code: 'file.notXlsx', fields: { file: '合影.jpg', found: 'jpeg' } },
  ] as const;
  renderInPane(
    <LedgerBar held={held('files', {}, { unread })} isStale={false} onReadAgain={() => undefined} />,
  );
  await screen.findByText(/^合影\.jpg 不能当台账读取/);
  expect(screen.getAllByRole('alert').map(({ textContent }) => textContent)).toEqual([
    '断.xlsx 已损坏或不完整。请用 Excel 或 Word 打开检查后另存一份。',
    '合影.jpg 不能当台账读取（实际内容：JPEG 图片）。图片里的字读不了，请选择原来的表格文件，没有时请录入 Excel。',
  ]);
  expect(screen.queryByRole('button', { name: '关闭' })).toBeNull();
});
