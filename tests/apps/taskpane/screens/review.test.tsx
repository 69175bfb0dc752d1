/** @jest-environment jsdom */
import { screen } from '@testing-library/react';
import { useState } from 'react';
import type { Why } from '@/apps/taskpane/desk/review';
import { ChangeGroups } from '@/apps/taskpane/screens/ChangeGroups';
import { NOTHING_DECIDED, withKept, withTicks } from '@/apps/taskpane/state/decisions';
import type { Change, ManualText } from '@/core/marks';
import { renderInPane } from '../render-in-pane';
import { changeOf } from './change-of';
import { allOf, recordedRowOf, whyOf } from './why-of';

describe('why a figure changes', () => {
  /** The rows behind the line, once it was opened. */
  async function opened(changes: Partial<Why>, line: string) {
    const deciding = {
      ...NOTHING_DECIDED,
      isBusy: false,
      onTick: jest.fn(),
      onKeep: jest.fn(),
      onShow: null,
    };
    const { user } = renderInPane(
      <ChangeGroups changes={[changeOf()]} whys={[whyOf(changes)]} deciding={deciding} />,
    );
    const button = screen.getByRole('button', { name: line });
    expect(button.getAttribute('aria-expanded')).toBe('false');
    await user.click(button);
    const content = document.getElementById(button.getAttribute('aria-controls') ?? '');
    return Array.from(content?.querySelectorAll('li') ?? [], ({ textContent }) => textContent);
  }

  test.each<readonly [title: string, why: Partial<Why>, line: string, rows: readonly string[]]>([
    [
      'rows that came, and why one had not counted',
      {
        came: allOf(
          { row: recordedRowOf(), reason: null, detail: '', other: null },
          { row: recordedRowOf({ row: 13, topic: '' }), reason: 'notHeld', detail: '延期', other: null },
        ),
      },
      '新增 2 行',
      [
        '新增 2021-03-05 党课 〈学习党章〉 三会一课 第 12 行',
        '新增 2021-03-05 党课 三会一课 第 13 行原来没有计入：没有召开（延期）',
      ],
    ],
    [
      'rows that went, and why',
      {
        went: allOf(
          { row: recordedRowOf(), reason: 'notHeld', detail: '取消', other: null },
          { row: recordedRowOf({ persons: '岑思远' }), reason: null, detail: '', other: null },
          { row: recordedRowOf(), reason: null, detail: '', other: recordedRowOf({ kind: '支委会' }) },
        ),
      },
      '减少 3 行',
      [
        '减少 2021-03-05 党课 〈学习党章〉 三会一课 第 12 行现在不计入：没有召开（取消）',
        '减少 2021-03-05 党课 〈学习党章〉 岑思远 三会一课 第 12 行台账里没有这一行了',
        '减少 2021-03-05 党课 〈学习党章〉 三会一课 第 12 行这一行还在，不再符合：由“党课”改为“支委会”',
      ],
    ],
    [
      'rows that say something else',
      {
        changed: allOf(
          {
            before: recordedRowOf({ date: '2021-03-04' }),
            after: recordedRowOf({ topic: '' }),
            isChanged: true,
            gives: 38,
          },
          {
            before: recordedRowOf(),
            after: recordedRowOf({ fingerprint: 'b2' }),
            isChanged: true,
            gives: null,
          },
        ),
      },
      '2 行有改动',
      [
        '改动 2021-03-05 党课 三会一课 第 12 行日期由“2021-03-04”改为“2021-03-05”；主题由“学习党章”改为空白；这一行现在是 38',
        '改动 2021-03-05 党课 〈学习党章〉 三会一课 第 12 行日期、类型、主题没有变，变的是人数等其他内容',
      ],
    ],
  ])('opens to %s', async (_title, why, line, rows) => {
    expect(await opened(why, line)).toEqual(rows);
  });

  test('opens to the definitions', async () => {
    await opened({ definition: { before: '类型=党课', after: '类型=党课，隐藏行不计' } }, '口径变了');
    expect(screen.getByText('类型=党课，隐藏行不计')).toBeDefined();
  });

  test('says where only the first of many rows are given, and where the record does not know all', async () => {
    const row = recordedRowOf();
    await opened(
      { came: { first: [{ row, reason: null, detail: '', other: null }], count: 300 }, isWhole: false },
      '新增 300 行',
    );
    expect(screen.getByText('只列出前 1 行，共 300 行。')).toBeDefined();
    expect(screen.getByText('行数太多，记录里不全，下面只比了记下的')).toBeDefined();
  });

  test('is a line without rows where there are none', () => {
    const deciding = {
      ...NOTHING_DECIDED,
      isBusy: false,
      onTick: jest.fn(),
      onKeep: jest.fn(),
      onShow: null,
    };
    renderInPane(<ChangeGroups changes={[changeOf()]} whys={[whyOf()]} deciding={deciding} />);
    const line = screen.getByText('行没有增减，行里的内容变了');
    expect(line.closest('button')).toBeNull();
  });
});

describe('a number edited by hand', () => {
  const EDITED = changeOf({ index: 4, old: '六', new: '5', status: 'edited', chosen: false });

  /** The row as it is decided about, and what was decided. */
  function drawn(change: Change, isBusy = false) {
    let decided = NOTHING_DECIDED;
    function Row() {
      const [decisions, decide] = useState(NOTHING_DECIDED);
      decided = decisions;
      return (
        <ChangeGroups
          changes={[change]}
          whys={[]}
          deciding={{
            ...decisions,
            isBusy,
            onTick: (indexes, isOn) => decide(withTicks(decisions, indexes, isOn)),
            onKeep: (indexes, reason) => decide(withKept(decisions, indexes, reason)),
            onShow: null,
          }}
        />
      );
    }
    return { ...renderInPane(<Row />), decided: () => decided };
  }
  const choice = (name: string) => screen.getByRole<HTMLInputElement>('radio', { name });

  test('is left open unless somebody decides', () => {
    drawn(EDITED);
    expect(screen.getByRole('radiogroup', { name: '党课次数 原来 六 改为 5' })).toBeDefined();
    expect(choice('以后再说').checked).toBe(true);
    expect(screen.queryByRole('textbox')).toBeNull();
  });

  test('is kept once a reason is given', async () => {
    const { user, decided } = drawn(EDITED);
    await user.click(choice('保留我的（写明理由）'));
    expect(screen.getByText('请写明理由，才能作为人工口径记下来。')).toBeDefined();
    await user.type(screen.getByRole('textbox', { name: /理由/ }), '上级通报');
    expect(screen.queryByText('请写明理由，才能作为人工口径记下来。')).toBeNull();
    expect(decided().kept).toEqual(new Map([[4, '上级通报']]));
  });

  test('takes a reason of 200 signs at most', async () => {
    const { user, decided } = drawn(EDITED);
    await user.click(choice('保留我的（写明理由）'));
    await user.click(screen.getByRole('textbox'));
    await user.paste('理'.repeat(250));
    expect(decided().kept.get(4)).toHaveLength(200);
  });

  test('gives way to the ledger, or is left open again', async () => {
    const { user, decided } = drawn(EDITED);
    await user.click(choice('改用台账的数'));
    expect(decided()).toEqual({ ...NOTHING_DECIDED, ticks: new Set([4]) });
    await user.click(choice('以后再说'));
    expect(decided()).toEqual(NOTHING_DECIDED);
  });

  describe('that is kept', () => {
    const at = new Date(2022, 0, 10, 9, 5).toISOString();
    const manual: ManualText = { text: '六', reason: '上级通报', at };

    test('stands apart with its reason, and asks nothing', async () => {
      const { user, decided } = drawn({ ...EDITED, manual });
      await user.click(screen.getByRole('button', { name: '人工口径（1 处）' }));
      expect(screen.getByText('人工口径：上级通报（2022-01-10 09:05 记）')).toBeDefined();
      expect(screen.queryAllByRole('radio')).toEqual([]);
      await user.click(screen.getByRole('checkbox', { name: '改用台账的数' }));
      expect(decided().ticks).toEqual(new Set([4]));
      await user.click(screen.getByRole('checkbox', { name: '改用台账的数' }));
      expect(decided().ticks).toEqual(new Set());
    });
  });
});
