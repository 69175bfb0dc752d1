/** @jest-environment jsdom */
import { act, screen } from '@testing-library/react';
import { AskDialog } from '@/apps/taskpane/parts/AskDialog';
import { CopyDialog } from '@/apps/taskpane/parts/CopyDialog';
import { renderInPane } from '../render-in-pane';

describe('a question that can’t wait', () => {
  const question = (onClose: () => void) => (
    <AskDialog title="问" action={{ label: '好', run: () => undefined }} onClose={onClose}>
      内容
    </AskDialog>
  );

  test('takes the focus from what is behind it', () => {
    const { show } = renderInPane(<button type="button">后面</button>);
    screen.getByRole('button', { name: '后面' }).focus();
    show(question(() => undefined));
    const dialog = screen.getByRole('dialog', { name: '问' });
    expect(dialog.contains(document.activeElement)).toBe(true);
    expect(dialog.getAttribute('aria-modal')).toBe('true');
  });

  test.each([
    { title: 'gives the focus back to where it was', stays: true },
    { title: 'gives it to nobody where that is gone', stays: false },
  ])('$title, when it is answered', async ({ stays }) => {
    const screenWith = (hasButton: boolean, isAsked: boolean) => (
      <>
        {hasButton && <button type="button">后面</button>}
        {isAsked && question(() => undefined)}
      </>
    );
    const { show } = renderInPane(screenWith(true, false));
    const behind = screen.getByRole('button', { name: '后面' });
    behind.focus();
    show(screenWith(true, true));
    expect(document.activeElement).not.toBe(behind);
    show(screenWith(stays, true));
    show(screenWith(stays, false));
    await act(() => new Promise((resolve) => setTimeout(resolve, 5)));
    expect(document.activeElement).toBe(stays ? behind : document.body);
  });

  test('is gone when nobody asks any more', () => {
    const { show } = renderInPane(question(() => undefined));
    show(<p>没有了</p>);
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  test.each([
    ['zh-CN', ['好', '关闭']],
    ['en', ['好', 'Close']],
  ] as const)('has its answers in %s, the one that does something first', (language, answers) => {
    renderInPane(
      question(() => undefined),
      { language },
    );
    expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual(answers);
  });
});

describe('a text to be copied by hand', () => {
  const copied = '{"taizhang":"packet"}';

  test('is selected from the first moment on', () => {
    renderInPane(<CopyDialog copied={copied} onClose={() => undefined} />);
    const { selectionStart, selectionEnd } = screen.getByRole<HTMLTextAreaElement>('textbox');
    expect([selectionStart, selectionEnd]).toEqual([0, copied.length]);
  });

  test.each([
    ['zh-CN', '给 Word 的数据包', '这里不能自动复制。下面的内容已经选中，请按 Ctrl+C。', '关闭'],
    [
      'en',
      'Packet for Word',
      'It can’t be copied by itself here. The text below is selected: press Ctrl+C.',
      'Close',
    ],
  ] as const)('comes with a word on how, and is put away: %s', async (language, title, how, close) => {
    const onClose = jest.fn();
    const { user } = renderInPane(<CopyDialog copied={copied} onClose={onClose} />, { language });
    expect(screen.getByRole('dialog', { name: title }).textContent).toContain(how);
    await user.click(screen.getByRole('button', { name: close }));
    expect(onClose).toHaveBeenCalledTimes(1);
  });
});
