/** @jest-environment jsdom */
import { createEvent, fireEvent, screen } from '@testing-library/react';
import { FilePicker } from '@/apps/taskpane/parts/FilePicker';
import { renderInPane } from '../render-in-pane';

function drag(kind: 'dragOver' | 'dragLeave' | 'drop', target: Element, files: readonly File[] = []): void {
  const event = createEvent[kind](target);
  Object.defineProperty(event, 'dataTransfer', { value: { files } });
  fireEvent(target, event);
}

describe('a place to drop files on', () => {
  function drawn() {
    const onFiles = jest.fn();
    const { user } = renderInPane(
      <FilePicker button="选择" hint="拖到这里" accept=".txt" onFiles={onFiles} />,
    );
    const button = screen.getByRole('button', { name: '选择' });
    const zone = button.parentElement ?? document.body;
    return { onFiles, user, button, zone };
  }

  test('looks another way as long as files are held over it', () => {
    const { zone, onFiles } = drawn();
    const atRest = zone.className;
    drag('dragOver', zone);
    const isOver = zone.className;
    expect(isOver).not.toBe(atRest);
    drag('dragLeave', zone);
    expect(zone.className).toBe(atRest);
    drag('dragOver', zone);
    expect(zone.className).toBe(isOver);
    drag('drop', zone, [new File(['x'], '甲.txt')]);
    expect(zone.className).toBe(atRest);
    expect(onFiles).toHaveBeenCalledTimes(1);
  });

  test('a file that only passed over it is not given', () => {
    const { zone, onFiles } = drawn();
    drag('dragOver', zone, [new File(['x'], '甲.txt')]);
    drag('dragLeave', zone, [new File(['x'], '甲.txt')]);
    expect(onFiles).not.toHaveBeenCalled();
  });

  test.each(['{Enter}', ' '])('opens the system’s own window by the key “%s”', async (key) => {
    const { user, button } = drawn();
    const opened = jest.spyOn(screen.getByLabelText('选择', { selector: 'input' }), 'click');
    await user.tab();
    expect(document.activeElement).toBe(button);
    await user.keyboard(key);
    expect(opened).toHaveBeenCalledTimes(1);
  });
});
