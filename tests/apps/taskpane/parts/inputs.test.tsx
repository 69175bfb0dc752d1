/** @jest-environment jsdom */
import { act, createEvent, fireEvent, screen } from '@testing-library/react';
import { AskDialog } from '@/apps/taskpane/parts/AskDialog';
import { CopyDialog } from '@/apps/taskpane/parts/CopyDialog';
import { FilePicker } from '@/apps/taskpane/parts/FilePicker';
import { PacketBox } from '@/apps/taskpane/parts/PacketBox';
import { useDropAnywhere } from '@/apps/taskpane/state/use-drop-anywhere';
import { renderInPane } from '../render-in-pane';

describe('files', () => {
  const file = (name: string) => new File(['x'], name);
  const FILES = [file('甲.xlsx'), file('乙.xlsx')];

  /** A picker, and the names of the files it gave, time by time. */
  function picked({ multiple = false } = {}) {
    const given: string[][] = [];
    const { user, container } = renderInPane(
      <FilePicker
        button="选择台账文件"
        hint="也可以拖到这里"
        accept=".xlsx,.xlsm"
        multiple={multiple}
        onFiles={(files) => given.push(files.map(({ name }) => name))}
      />,
    );
    const button = screen.getByRole('button', { name: '选择台账文件' });
    const input = screen.getByLabelText<HTMLInputElement>('选择台账文件', { selector: 'input' });
    return { user, container, given, button, input };
  }

  describe('the button', () => {
    test('opens the system’s own window', async () => {
      const { user, button, input } = picked();
      const opened = jest.spyOn(input, 'click');
      await user.click(button);
      expect(opened).toHaveBeenCalledTimes(1);
      expect([input.accept, input.hidden]).toEqual(['.xlsx,.xlsm', true]);
    });

    test('is described by what else can be done', () => {
      const { button } = picked();
      const hint = document.getElementById(button.getAttribute('aria-describedby') ?? '');
      expect(hint?.textContent).toBe('也可以拖到这里');
    });

    test.each([true, false])('lets several be chosen: %s', (multiple) => {
      expect(picked({ multiple }).input.multiple).toBe(multiple);
    });
  });

  describe('files that are chosen', () => {
    test('are given', async () => {
      const { user, given, input } = picked({ multiple: true });
      await user.upload(input, FILES);
      expect(given).toEqual([['甲.xlsx', '乙.xlsx']]);
    });

    test('can be the same once more, as they may have changed', async () => {
      const { user, given, input } = picked();
      await user.upload(input, file('甲.xlsx'));
      await user.upload(input, file('甲.xlsx'));
      expect(given).toEqual([['甲.xlsx'], ['甲.xlsx']]);
    });

    test('none, where the window was cancelled, are no files', () => {
      const { given, input } = picked();
      fireEvent.change(input, { target: { files: [] } });
      expect(given).toEqual([]);
    });
  });

  /** What a browser tells of files over an element. */
  function drag(kind: 'dragOver' | 'drop', target: Element, files: readonly File[] = []): Event {
    const event = createEvent[kind](target);
    Object.defineProperty(event, 'dataTransfer', { value: { files } });
    fireEvent(target, event);
    return event;
  }

  describe('files that are dropped', () => {
    test.each([
      ['all of them, where several may be', true, ['甲.xlsx', '乙.xlsx']],
      ['the first, where one may be', false, ['甲.xlsx']],
    ])('are given: %s', (_title, multiple, expected) => {
      const { given, button } = picked({ multiple });
      expect(drag('dragOver', button).defaultPrevented).toBe(true);
      expect(drag('drop', button, FILES).defaultPrevented).toBe(true);
      expect(given).toEqual([expected]);
    });

    test('a text that is dropped is no file', () => {
      const { given, button } = picked();
      drag('drop', button);
      expect(given).toEqual([]);
    });

    test('are not taken by the page as well', () => {
      const elsewhere: string[] = [];
      function Page() {
        useDropAnywhere((files) => elsewhere.push(...files.map(({ name }) => name)));
        return <FilePicker button="选择" hint="拖" accept=".txt" onFiles={() => undefined} />;
      }
      renderInPane(<Page />);
      drag('drop', screen.getByRole('button', { name: '选择' }), FILES);
      expect(elsewhere).toEqual([]);
      expect(drag('drop', document.body, FILES).defaultPrevented).toBe(true);
      expect(elsewhere).toEqual(['甲.xlsx', '乙.xlsx']);
    });
  });

  describe('files dropped beside every picker', () => {
    function Page({ onFiles }: { readonly onFiles: (files: readonly File[]) => void }) {
      useDropAnywhere(onFiles);
      return <p>正文</p>;
    }

    test('go to who asks for them now, and to nobody once the page is gone', () => {
      const [first, second] = [jest.fn(), jest.fn()];
      const { show } = renderInPane(<Page onFiles={first} />);
      show(<Page onFiles={second} />);
      drag('drop', screen.getByText('正文'), FILES);
      expect([first.mock.calls, second.mock.calls]).toEqual([[], [[FILES]]]);
      show(<p>没有了</p>);
      expect(drag('drop', document.body, FILES).defaultPrevented).toBe(false);
      expect(second).toHaveBeenCalledTimes(1);
    });
  });
});

describe('packets and questions', () => {
  const PACKET = '{"taizhang":"packet"}';

  describe('where a packet is pasted', () => {
    function drawn() {
      const onPacket = jest.fn();
      const { user } = renderInPane(<PacketBox onPacket={onPacket} />);
      const area = screen.getByRole<HTMLTextAreaElement>('textbox', {
        name: /粘贴从 Excel 窗格复制的数据包/,
      });
      return { onPacket, user, area };
    }
    const button = () => screen.queryByRole('button', { name: '读取数据包' });

    test('a paste that is all there is needs no further click', async () => {
      const { onPacket, user, area } = drawn();
      await user.click(area);
      await user.paste(PACKET);
      expect(onPacket.mock.calls).toEqual([[PACKET]]);
      expect([area.value, button()]).toEqual(['', null]);
    });

    test('what is typed needs the button, which is not there before', async () => {
      const { onPacket, user, area } = drawn();
      expect(button()).toBeNull();
      await user.type(area, '[[a');
      expect(onPacket).not.toHaveBeenCalled();
      await user.click(screen.getByRole('button', { name: '读取数据包' }));
      expect(onPacket.mock.calls).toEqual([['[a']]);
      expect([area.value, button()]).toEqual(['', null]);
    });

    test('a paste behind something typed is added to it', async () => {
      const { onPacket, user, area } = drawn();
      await user.type(area, 'a');
      await user.paste('b');
      expect(onPacket).not.toHaveBeenCalled();
      expect(area.value).toBe('ab');
    });
  });

  describe('a question', () => {
    const asked = () => ({ run: jest.fn(), onClose: jest.fn() });

    test('has a title, what it is about and two answers', async () => {
      const { run, onClose } = asked();
      const { user } = renderInPane(
        <AskDialog title="单元格被隐藏了" action={{ label: '显示并转到', run }} onClose={onClose}>
          三会一课!B2 是隐藏的
        </AskDialog>,
      );
      const dialog = screen.getByRole('dialog', { name: '单元格被隐藏了' });
      expect(dialog.textContent).toContain('三会一课!B2 是隐藏的');
      await user.click(screen.getByRole('button', { name: '显示并转到' }));
      expect([run.mock.calls.length, onClose.mock.calls.length]).toEqual([1, 0]);
      await user.click(screen.getByRole('button', { name: '关闭' }));
      expect([run.mock.calls.length, onClose.mock.calls.length]).toEqual([1, 1]);
    });

    test('is answered with no by Escape', async () => {
      const { run, onClose } = asked();
      const { user } = renderInPane(
        <AskDialog title="问" action={{ label: '好', run }} onClose={onClose}>
          内容
        </AskDialog>,
      );
      await user.keyboard('{Escape}');
      expect([run.mock.calls.length, onClose.mock.calls.length]).toEqual([0, 1]);
    });

    test('that is only to be read has one answer', () => {
      renderInPane(
        <AskDialog title="说明" onClose={() => undefined}>
          内容
        </AskDialog>,
      );
      expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual(['关闭']);
    });
  });

  test('a text to be copied by hand is selected as soon as it has the focus', () => {
    renderInPane(<CopyDialog copied={PACKET} onClose={() => undefined} />);
    const area = screen.getByRole<HTMLTextAreaElement>('textbox', { name: '给 Word 的数据包' });
    act(() => area.focus());
    expect([area.value, area.readOnly]).toEqual([PACKET, true]);
    expect([area.selectionStart, area.selectionEnd]).toEqual([0, PACKET.length]);
  });
});
