/** @jest-environment jsdom */
import { screen } from '@testing-library/react';
import { MoreList } from '@/apps/taskpane/parts/MoreList';
import { renderInPane } from '../render-in-pane';

const list = (count: number, step?: number) => (
  <MoreList
    items={Array.from({ length: count }, (_, index) => `第${String(index + 1)}条`)}
    keyOf={(item) => item}
    {...(step === undefined ? {} : { step })}
  >
    {(item) => item}
  </MoreList>
);
const items = () => screen.getAllByRole('listitem').map(({ textContent }) => textContent);
const more = () => screen.queryByRole('button')?.textContent ?? null;

describe('a list of which more was asked for', () => {
  test('shows four steps more each time', async () => {
    const { user } = renderInPane(list(30, 3));
    expect([items().length, more()]).toEqual([3, '再显示一些（还有 27 条）']);
    await user.click(screen.getByRole('button'));
    expect([items().length, more()]).toEqual([15, '再显示一些（还有 15 条）']);
    await user.click(screen.getByRole('button'));
    expect([items().length, more()]).toEqual([27, '再显示一些（还有 3 条）']);
  });

  test('goes on showing as many where its items change', async () => {
    const { user, show } = renderInPane(list(30, 3));
    await user.click(screen.getByRole('button'));
    show(list(2, 3));
    expect([items(), more()]).toEqual([['第1条', '第2条'], null]);
    show(list(16, 3));
    expect([items().length, items().at(-1), more()]).toEqual([15, '第15条', '再显示一些（还有 1 条）']);
  });

  test('asks in English too', () => {
    renderInPane(list(51), { language: 'en' });
    expect([items().length, more()]).toEqual([50, 'Show more (1 left)']);
  });
});
