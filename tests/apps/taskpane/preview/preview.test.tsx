/** @jest-environment jsdom */
import { screen, within } from '@testing-library/react';
import { PreviewBlock } from '@/apps/taskpane/preview/PreviewBlock';
import type { Block, Heading, Inline, ParagraphRole } from '@/core/report';
import { renderInPane } from '../render-in-pane';

function drawn(block: Block) {
  const onMark = jest.fn();
  return { ...renderInPane(<PreviewBlock block={block} onMark={onMark} />), onMark };
}

const text = (said: string): Inline => ({ type: 'text', text: said });
const mark = (key: string, label: string, said: string): Inline => ({ type: 'mark', key, label, text: said });
const heading = (level: Heading['level'], said: string): Block => ({
  type: 'heading',
  level,
  inlines: [text(said)],
});
const paragraph = (role: ParagraphRole, ...inlines: readonly Inline[]): Block => ({
  type: 'paragraph',
  role,
  inlines,
});

const five = mark('partyLecture.count', '党课次数', '5');

describe('a figure in the text', () => {
  const body = paragraph('body', text('上党课'), five, text('次，'), mark('a', '学时', '9'), text('学时。'));

  test('stands in its sentence', () => {
    const { container } = drawn(body);
    expect(container.textContent).toBe('上党课5次，9学时。');
  });

  test('shows where it comes from when it is clicked', async () => {
    const { user, onMark } = drawn(body);
    await user.click(screen.getByRole('button', { name: '5' }));
    expect(onMark.mock.calls).toEqual([['partyLecture.count']]);
  });

  test.each([
    ['Enter', '{Enter}'],
    ['the space bar', ' '],
  ])('is reached with Tab, and shows where it comes from with %s', async (_title, key) => {
    const { user, onMark } = drawn(body);
    await user.tab();
    await user.tab();
    expect(document.activeElement?.textContent).toBe('9');
    await user.keyboard(key);
    expect(onMark.mock.calls).toEqual([['a']]);
  });

  test('takes no notice of other keys', async () => {
    const { user, onMark } = drawn(body);
    await user.tab();
    await user.keyboard('a{ArrowDown}{Escape}');
    expect(onMark).not.toHaveBeenCalled();
  });

  test('tells its name', () => {
    drawn(body);
    expect(screen.getByRole('button', { name: '5' }).title).toBe('党课次数：查看来源');
  });

  test('that is missing looks otherwise', () => {
    const { container } = drawn(paragraph('body', five, mark('b', '学时', '〔待补：党课学时〕')));
    const [known, missing] = within(container).getAllByRole('button');
    expect(missing?.textContent).toBe('〔待补：党课学时〕');
    expect(missing?.className).not.toBe(known?.className);
  });
});

test.each<readonly [title: string, block: Block]>([
  ['a heading', heading(1, '一、组织生活')],
  ['a heading of the fourth level', heading(4, '（1）党课')],
  ['a title', paragraph('title', text('报告'))],
  ['a signature', paragraph('signature', text('第一党支部'))],
])('%s is a paragraph of its own', (_title, block) => {
  const { container } = drawn(block);
  const [shown] = container.getElementsByTagName('p');
  expect(shown?.textContent).toBe('inlines' in block ? block.inlines.map((one) => one.text).join('') : '');
});

test('a table has its headings, and figures in its cells', async () => {
  const { user, onMark } = drawn({
    type: 'table',
    columns: [
      { heading: '月份', width: 3, align: 'center' },
      { heading: '次数', width: 1, align: 'left' },
    ],
    rows: [[[text('1月')], [five]], [[text('2月')]]],
  });
  expect(
    screen.getAllByRole('columnheader').map(({ textContent, style }) => [textContent, style.width]),
  ).toEqual([
    ['月份', '75%'],
    ['次数', '25%'],
  ]);
  expect(screen.getAllByRole('cell').map(({ textContent }) => textContent)).toEqual(['1月', '5', '2月', '']);
  await user.click(screen.getByRole('button', { name: '5' }));
  expect(onMark.mock.calls).toEqual([['partyLecture.count']]);
});

describe('a picture', () => {
  /** What a browser gives addresses to; jsdom has no such thing. */
  function addresses() {
    const open = new Set<string>();
    let made = 0;
    Object.assign(URL, {
      createObjectURL: () => {
        made += 1;
        open.add(`blob:${String(made)}`);
        return `blob:${String(made)}`;
      },
      revokeObjectURL: (address: string) => open.delete(address),
    });
    return open;
  }

  const CHART: Block = {
    type: 'picture',
    png: Uint8Array.of(0x89, 0x50, 0x4e, 0x47),
    width: 300,
    height: 150,
    alternativeText: '柱形图：1月2次',
  };

  test('is as large as on paper and told in words; its address is given back', () => {
    const open = addresses();
    const { show } = drawn(CHART);
    const shown = screen.getByRole<HTMLImageElement>('img', { name: '柱形图：1月2次' });
    expect([shown.src, shown.style.width]).toEqual(['blob:1', '400px']);
    expect(open).toEqual(new Set(['blob:1']));
    show(<p>没有了</p>);
    expect(open).toEqual(new Set());
  });
});
