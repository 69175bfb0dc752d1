/** @jest-environment jsdom */
import { TextDecoder, TextEncoder } from 'node:util';
import { act, screen, within } from '@testing-library/react';
import type { Pane } from '@/apps/taskpane/state/pane-context';
import { CheckTab } from '@/apps/taskpane/screens/CheckTab';
import { CorrectedNotice } from '@/apps/taskpane/screens/CorrectedNotice';
import { downloading, inExcel, type Treatment } from '@/apps/taskpane/screens/treatment';
import type { HeldLedger } from '@/apps/taskpane/state/ledger-store';
import type { Correction } from '@/core/doctor';
import { findingAt } from '@/core/findings';
import { renderInPane } from '../render-in-pane';
import { PANE_TEXTS } from '../text/pane-texts';
import { overviewOf } from './overview-of';

// jsdom has none of them.
Object.assign(globalThis, { TextEncoder });

const TEXT = PANE_TEXTS['zh-CN'];
const at = (cell: string, file = '台账.xlsx') => ({ file, sheet: '三会一课', cell });

function correction(row: number, text: string, value: number, file = '台账.xlsx'): Correction {
  const finding = findingAt('number.text', at(`D${String(row)}`, file), text, { heading: '应到人数' });
  const { fields, sheet } = finding;
  const stands = { column: 4, type: 'text', value: text } as const;
  const cells = [{ row, column: 4, stands, becomes: { type: 'number', value } as const }];
  return { file, sheet, reason: 'numberText', findings: [finding], fields, cells };
}

const ONE = correction(2, '27人', 27);
const TWO = correction(3, '２５', 25);
const UNCURED = findingAt('date.missing', at('A4'));

/** The check screen, once what can be corrected is known. */
async function drawn(
  corrections: readonly Correction[],
  treat: (make: Treatment['make']) => Treatment,
  changes: Partial<Pane> = {},
) {
  const made: (readonly Correction[])[] = [];
  const findings = [UNCURED, ...corrections.flatMap((one) => one.findings)];
  const held: HeldLedger = {
    origin: 'files',
    name: '台账.xlsx',
    readAt: new Date(0),
    asked: { profile: new Map() },
    overview: overviewOf({ findings }),
    desk: { corrections: () => Promise.resolve(corrections) } as unknown as HeldLedger['desk'],
  };
  const treatment = treat((chosen) => void made.push(chosen));
  const mapping = { canKeep: false, onMap: () => undefined };
  const { user } = renderInPane(
    <CheckTab held={held} goTo={null} treatment={treatment} mapping={mapping} />,
    changes,
  );
  await act(() => Promise.resolve());
  if (corrections.length > 0)
    await user.click(await screen.findByText(`可修正 ${String(corrections.length)} 处`));
  return { user, made };
}

const excel = (make: Treatment['make']) => inExcel(TEXT, false, make);
const files = (make: Treatment['make']) => downloading(TEXT, false, make);

describe('what can be corrected', () => {
  test('is listed with what stands there, what takes its place and why; all is ticked', async () => {
    const { user, made } = await drawn([ONE, TWO], excel);
    const box = screen.getByRole('checkbox', { name: /三会一课!D2/ });
    expect(box).toHaveProperty('checked', true);
    expect(screen.getByRole('checkbox', { name: /27人.*27.*“应到人数”里的数字写成了文字/ })).toBe(box);
    await user.click(screen.getByRole('button', { name: '在 Excel 中修正 2 处' }));
    expect(made).toEqual([[ONE, TWO]]);
  });

  test('what is unticked stays as it is; all can be ticked at once', async () => {
    const { user, made } = await drawn([ONE, TWO], excel);
    await user.click(screen.getByRole('checkbox', { name: /三会一课!D2/ }));
    await user.click(screen.getByRole('button', { name: '在 Excel 中修正 1 处' }));
    expect(made).toEqual([[TWO]]);
    const all = screen.getByRole('checkbox', { name: '全选' });
    expect(all).toHaveProperty('indeterminate', true);
    await user.click(all);
    expect(screen.getByRole('checkbox', { name: /三会一课!D2/ })).toHaveProperty('checked', true);
    await user.click(all);
    expect(screen.getByRole('button', { name: '在 Excel 中修正 0 处' })).toHaveProperty('disabled', true);
  });

  test('stands beside its finding, to be made alone', async () => {
    const { user, made } = await drawn([ONE], excel);
    await user.click(screen.getByRole('button', { name: '说明（1）' }));
    await user.click(screen.getByRole('button', { name: '修正 三会一课!D2' }));
    expect(made).toEqual([[ONE]]);
    expect(screen.getAllByText('可修正：')).toHaveLength(1);
  });

  test('in files is made in a copy, and not one by one', async () => {
    const { user, made } = await drawn([ONE], files);
    await user.click(screen.getByRole('button', { name: '说明（1）' }));
    expect(screen.queryByRole('button', { name: '修正 三会一课!D2' })).toBeNull();
    await user.click(screen.getByRole('button', { name: '下载修正后的副本（改 1 处）' }));
    expect(made).toEqual([[ONE]]);
  });

  test('in files of another kind is only listed', async () => {
    await drawn([correction(2, '27人', 27, '台账.xls')], files);
    expect(screen.getByText(/台账.xls 不能生成副本/)).toBeDefined();
    expect(screen.queryByRole('checkbox')).toBeNull();
    expect(screen.queryByRole('button', { name: /下载/ })).toBeNull();
  });

  test('is nothing to speak of where nothing can be', async () => {
    await drawn([], excel);
    expect(screen.queryByText(/可修正/)).toBeNull();
  });
});

describe('the list', () => {
  const LIST =
    '三会一课!D2  27人 → 27  “应到人数”里的数字写成了文字，改成数字。\r\n' +
    '三会一课!D3  ２５ → 25  “应到人数”里的数字写成了文字，改成数字。\r\n';

  function outside(mayCopy: boolean) {
    const kept: string[] = [];
    const given: Pane['outside'] = {
      startWorker: () => null,
      now: () => new Date(0),
      reload: () => undefined,
      openLink: () => Promise.resolve(null),
      copyText: (text) => {
        kept.push(text);
        return Promise.resolve(mayCopy);
      },
      saveFile: (name, bytes) =>
        void kept.push(name, new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)),
    };
    return { kept, outside: given };
  }

  test.each([
    { mayCopy: true, says: '清单已复制。' },
    { mayCopy: false, says: '这里不能自动复制，请用“保存清单”。' },
  ])('is copied: $says', async ({ mayCopy, says }) => {
    const { kept, ...world } = outside(mayCopy);
    const { user } = await drawn([ONE, TWO], excel, world);
    await user.click(screen.getByRole('button', { name: '复制清单' }));
    expect((await screen.findByRole('status')).textContent).toBe(says);
    expect(kept).toEqual([LIST]);
  });

  test('is saved as a text that Windows reads', async () => {
    const { kept, ...world } = outside(true);
    const { user } = await drawn([ONE, TWO], excel, world);
    await user.click(screen.getByRole('button', { name: '保存清单' }));
    expect(kept).toEqual(['台账修正清单.txt', `\uFEFF${LIST}`]);
  });
});

describe('what came of it', () => {
  const undo = [{ sheet: '三会一课', cells: [] }];

  test('can be taken back', async () => {
    const asked: string[] = [];
    const { user } = renderInPane(
      <CorrectedNotice
        corrected={{ action: 'correct', made: [ONE, TWO], left: [], undo }}
        isBusy={false}
        onRestore={() => asked.push('restore')}
        onDismiss={() => asked.push('dismiss')}
      />,
    );
    expect(screen.getByText('已修正 2 处。')).toBeDefined();
    await user.click(screen.getByRole('button', { name: '撤销修正' }));
    await user.click(screen.getByRole('button', { name: '关闭' }));
    expect(asked).toEqual(['restore', 'dismiss']);
  });

  test('tells of what was left, and why', () => {
    renderInPane(
      <CorrectedNotice
        corrected={{ action: 'restore', made: [], left: [{ correction: ONE, reason: 'changed' }], undo: [] }}
        isBusy={false}
        onRestore={() => undefined}
        onDismiss={() => undefined}
      />,
    );
    expect(screen.getByText('已撤销 0 处。')).toBeDefined();
    expect(within(screen.getByRole('listitem')).getByText('三会一课!D2')).toBeDefined();
    expect(screen.getByRole('listitem').textContent).toBe('三会一课!D2 这里刚改过，没有动');
    expect(screen.queryByRole('button', { name: '撤销修正' })).toBeNull();
  });
});
