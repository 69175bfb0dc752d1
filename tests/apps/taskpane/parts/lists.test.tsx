/** @jest-environment jsdom */
import { screen } from '@testing-library/react';
import { MoreList } from '@/apps/taskpane/parts/MoreList';
import { Section } from '@/apps/taskpane/parts/Section';
import { renderInPane } from '../render-in-pane';

describe('a long list', () => {
  const drawn = (count: number, step?: number) =>
    renderInPane(
      <MoreList
        items={Array.from({ length: count }, (_, index) => index)}
        keyOf={String}
        {...(step === undefined ? {} : { step })}
      >
        {(item) => `第${String(item)}条`}
      </MoreList>,
    );
  const items = () => screen.queryAllByRole('listitem').map(({ textContent }) => textContent);
  const more = () => screen.queryByRole('button');

  test.each([
    [0, 0],
    [1, 1],
    [50, 50],
  ])('of %d items shows all', (count, shown) => {
    drawn(count);
    expect([items().length, more()]).toEqual([shown, null]);
  });

  test('shows more and more of them when it is asked to, in their order', async () => {
    const { user } = drawn(300);
    expect(items()).toHaveLength(50);
    await user.click(screen.getByRole('button', { name: '再显示一些（还有 250 条）' }));
    expect(items()).toHaveLength(250);
    await user.click(screen.getByRole('button', { name: '再显示一些（还有 50 条）' }));
    expect([items().length, items().at(-1), more()]).toEqual([300, '第299条', null]);
  });

  test('may begin with other numbers', () => {
    drawn(10, 3);
    expect(items()).toEqual(['第0条', '第1条', '第2条']);
  });
});

describe('a section', () => {
  const heading = () => screen.getByRole('button', { name: '提醒' });
  const isOpen = () => heading().getAttribute('aria-expanded');
  /** What the heading says it opens and closes. */
  const controlled = () => document.getElementById(heading().getAttribute('aria-controls') ?? '');

  test('opens and closes by its heading, with the keyboard too', async () => {
    const { user } = renderInPane(<Section title="提醒">内容</Section>);
    expect(screen.getByRole('heading', { level: 2, name: '提醒' })).toBeDefined();
    expect([isOpen(), controlled()?.textContent]).toEqual(['true', '内容']);
    await user.click(heading());
    expect([isOpen(), controlled()?.hidden, screen.queryByText('内容')]).toEqual(['false', true, null]);
    await user.keyboard('{Enter}');
    expect([isOpen(), controlled()?.hidden, controlled()?.textContent]).toEqual(['true', false, '内容']);
  });

  test('may be closed at first', () => {
    renderInPane(
      <Section title="提醒" isOpenAtFirst={false}>
        内容
      </Section>,
    );
    expect([isOpen(), screen.queryByText('内容')]).toEqual(['false', null]);
  });

  test('keeps apart from another one', async () => {
    const { user } = renderInPane(
      <>
        <Section title="提醒">甲</Section>
        <Section title="别的">乙</Section>
      </>,
    );
    await user.click(heading());
    expect([screen.queryByText('甲'), screen.getByText('乙').textContent]).toEqual([null, '乙']);
  });
});
