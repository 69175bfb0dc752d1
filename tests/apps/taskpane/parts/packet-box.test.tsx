/** @jest-environment jsdom */
import { screen } from '@testing-library/react';
import { PacketBox } from '@/apps/taskpane/parts/PacketBox';
import { renderInPane } from '../render-in-pane';

function drawn(language: 'zh-CN' | 'en' = 'zh-CN') {
  const onPacket = jest.fn();
  const { user } = renderInPane(<PacketBox onPacket={onPacket} />, { language });
  return { onPacket, user, area: screen.getByRole<HTMLTextAreaElement>('textbox') };
}
const buttons = () => screen.queryAllByRole('button').map(({ textContent }) => textContent);

describe('a place for packets', () => {
  test('takes one after the other', async () => {
    const { onPacket, user, area } = drawn();
    await user.click(area);
    await user.paste('甲');
    await user.paste('乙');
    expect(onPacket.mock.calls).toEqual([['甲'], ['乙']]);
    expect(area.value).toBe('');
  });

  test('takes a paste at once again, when what was typed is gone', async () => {
    const { onPacket, user, area } = drawn();
    await user.type(area, 'a');
    expect(buttons()).toEqual(['读取数据包']);
    await user.keyboard('{Backspace}');
    expect(buttons()).toEqual([]);
    await user.paste('甲');
    expect(onPacket.mock.calls).toEqual([['甲']]);
  });

  test('gives a text of several lines as it is', async () => {
    const { onPacket, user, area } = drawn();
    await user.click(area);
    await user.paste('{"a":\n1}\n');
    expect(onPacket.mock.calls).toEqual([['{"a":\n1}\n']]);
  });

  test.each([
    ['zh-CN', '或者粘贴从 Excel 窗格复制的数据包：', '在这里按 Ctrl+V', '读取数据包'],
    ['en', 'Or paste the packet copied in the Excel pane:', 'Press Ctrl+V here', 'Read the packet'],
  ] as const)('says in %s what it is for', async (language, label, hint, button) => {
    const { user, area } = drawn(language);
    expect(screen.getByLabelText(label)).toBe(area);
    expect([area.placeholder, area.getAttribute('spellcheck')]).toEqual([hint, 'false']);
    await user.type(area, 'a');
    expect(buttons()).toEqual([button]);
  });
});
