/** @jest-environment jsdom */
import { screen, waitFor, within } from '@testing-library/react';
import { TextDecoder } from 'node:util';
import { useState } from 'react';
import type { Overview } from '@/apps/taskpane/desk/overview';
import { MissingTexts } from '@/apps/taskpane/screens/MissingTexts';
import { ReportOptions } from '@/apps/taskpane/screens/ReportOptions';
import type { ReportDraft } from '@/apps/taskpane/state/report-draft';
import { type Finding, findingAt, NO_PLACE } from '@/core/findings';
import { MONTH_LINES } from '../chart/month-lines';
import { renderInPane } from '../render-in-pane';
import { overviewOf } from './overview-of';

describe('what a report is to be', () => {
  const FIRST: ReportDraft = {
    narrative: { name: 'work-report', text: null },
    annex: false,
    definitions: false,
    chart: false,
    keepsPersons: false,
  };
  const NARRATIVES = [
    { name: 'work-report', label: '述职报告' },
    { name: 'period-summary', label: '阶段小结' },
  ];

  // Browsers have it; jsdom does not.
  Object.assign(globalThis, { TextDecoder });

  /** The options, and the draft they came to. */
  function drawn(overview: Partial<Overview> = {}) {
    const drafts: ReportDraft[] = [FIRST];
    function Options() {
      const [draft, setDraft] = useState(FIRST);
      const change = (next: ReportDraft) => {
        drafts.push(next);
        setDraft(next);
      };
      return (
        <ReportOptions
          overview={overviewOf({ narratives: NARRATIVES, months: MONTH_LINES, ...overview })}
          draft={draft}
          onChange={change}
        />
      );
    }
    return { ...renderInPane(<Options />), draft: () => drafts.at(-1) };
  }

  const select = () => screen.getByRole<HTMLSelectElement>('combobox', { name: '报告文本' });
  const options = () =>
    within(select())
      .getAllByRole('option')
      .map(({ textContent }) => textContent);

  /** A text file as a browser hands it out. */
  function fileOf(bytes: Uint8Array<ArrayBuffer>): File {
    const file = new File([bytes], '我的.txt');
    return Object.assign(file, { arrayBuffer: () => Promise.resolve(bytes.buffer) });
  }

  async function choose({ user }: ReturnType<typeof drawn>, file: File): Promise<void> {
    await user.click(screen.getByRole('button', { name: '用自己的报告文本' }));
    await user.upload(screen.getByLabelText('选择 Word 模板或文本文件', { selector: 'input' }), file);
  }

  test('a narrative of the pack is chosen by its label', async () => {
    const { user, draft } = drawn();
    expect(options()).toEqual(['述职报告', '阶段小结']);
    await user.selectOptions(select(), '阶段小结');
    expect(draft()).toEqual({ ...FIRST, narrative: { name: 'period-summary', text: null } });
  });

  test.each([
    ['附统计表和明细表', 'annex'],
    ['附统计图', 'chart'],
    ['在文档记录里保留人名（主讲人、主持人、党员姓名），反查时可见', 'keepsPersons'],
  ])('“%s” is ticked and unticked', async (name, option) => {
    const { user, draft } = drawn();
    await user.click(screen.getByRole('checkbox', { name }));
    expect(draft()).toEqual({ ...FIRST, [option]: true });
    await user.click(screen.getByRole('checkbox', { name }));
    expect(draft()).toEqual(FIRST);
  });

  test.each([
    ['knows no months', null],
    ['has no kinds to draw', { ...MONTH_LINES, columns: [] }],
  ])('no chart is offered where the ledger %s', (_title, months) => {
    drawn({ months });
    expect(screen.queryByRole('checkbox', { name: '附统计图' })).toBeNull();
  });

  describe('a narrative of the user’s own', () => {
    const text = '# 小结\n党课{{党课次数}}次。';

    test('is read from a file, and stays to be chosen as the one that is', async () => {
      const pane = drawn();
      await choose(pane, fileOf(Uint8Array.from(Buffer.from(text))));
      await waitFor(() => expect(pane.draft()?.narrative).toEqual({ name: '我的.txt', text }));
      expect(options()).toEqual(['述职报告', '阶段小结', '我的.txt']);
      expect(select().selectedOptions[0]?.textContent).toBe('我的.txt');
      await pane.user.selectOptions(select(), '述职报告');
      expect(pane.draft()).toEqual(FIRST);
      expect(options()).toEqual(['述职报告', '阶段小结']);
    });

    test('that is no UTF-8 is told, and the draft stays as it was', async () => {
      const pane = drawn();
      await choose(pane, fileOf(Uint8Array.of(0xcc, 0xa8, 0xd5, 0xcb)));
      expect((await screen.findByRole('alert')).textContent).toContain('我的.txt');
      expect(pane.draft()).toEqual(FIRST);
    });
  });
});

describe('what it lacks', () => {
  const PROFILE = [
    { name: 'brand', label: '党建品牌', text: null },
    { name: 'scope', label: '范围', text: '全馆' },
  ];
  const missing = (value: string): Finding => findingAt('figure.noValue', NO_PLACE, value);
  const unknown = (value: string): Finding => findingAt('narrative.unknownFigure', NO_PLACE, value);

  function drawn(findings: readonly Finding[], typed: ReadonlyMap<string, string> = new Map()) {
    const onType = jest.fn();
    const { user, container } = renderInPane(
      <MissingTexts findings={findings} profile={PROFILE} typed={typed} onType={onType} />,
    );
    const field = (name = '党建品牌') => screen.getByRole<HTMLInputElement>('textbox', { name });
    const notices = () => screen.queryAllByRole('status').map(({ textContent }) => textContent);
    return { user, container, onType, field, notices };
  }

  test.each([
    ['nothing is missing', []],
    ['only something else was found', [findingAt('record.missing', NO_PLACE)]],
  ])('nothing is shown where %s', (_title, findings) => {
    const { container } = drawn(findings);
    expect(container.textContent).toBe('');
  });

  test('numbers belong in the ledger: they are only named, all in one sentence', () => {
    const { notices } = drawn([missing('党课学时'), missing('调研次数')]);
    expect(notices()).toEqual(['台账里没有：党课学时、调研次数。报告里会写成〔待补〕，请在台账里补上。']);
    expect(screen.queryByRole('textbox')).toBeNull();
  });

  test('names nobody knows are named', () => {
    expect(drawn([unknown('种树棵数')]).notices()).toEqual([
      '报告文本里有认不得的指标：种树棵数。请核对名称。',
    ]);
  });

  describe('a text of the profile', () => {
    test('can be typed, and is taken over when the field is left', async () => {
      const { user, onType, field, notices } = drawn([missing('党建品牌')]);
      expect(notices()).toEqual([]);
      await user.type(field(), '书香先锋');
      expect(onType).not.toHaveBeenCalled();
      await user.tab();
      expect(onType.mock.calls).toEqual([['brand', '书香先锋']]);
    });

    test('is taken over by Enter', async () => {
      const { user, onType, field } = drawn([missing('党建品牌')]);
      await user.type(field(), '书香{Enter}');
      expect(onType.mock.calls).toEqual([['brand', '书香']]);
    });

    test('that was not changed is not taken over', async () => {
      const { user, onType, field } = drawn([], new Map([['brand', '书香先锋']]));
      await user.click(field());
      await user.tab();
      expect(onType).not.toHaveBeenCalled();
    });

    test('that was typed stays to be changed, also where nothing is missing any more', async () => {
      const { user, onType, field } = drawn([], new Map([['brand', '书香先锋']]));
      expect(field().value).toBe('书香先锋');
      await user.clear(field());
      await user.tab();
      expect(onType.mock.calls).toEqual([['brand', '']]);
    });

    test('the ledger holds is not asked for', () => {
      drawn([missing('党建品牌')]);
      expect(screen.queryByRole('textbox', { name: '范围' })).toBeNull();
      const group = screen.getByRole('group', { name: '台账的“基本信息”里没有填，可以在这里补：' });
      expect(group.contains(screen.getByRole('textbox', { name: '党建品牌' }))).toBe(true);
    });

    test('Chinese that is being composed is not taken over by the Enter that ends the composing', async () => {
      const { user, onType, field } = drawn([missing('党建品牌')]);
      await user.type(field(), 'shu');
      field().dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true }));
      expect(onType).not.toHaveBeenCalled();
    });
  });
});
