/** @jest-environment jsdom */
import { fireEvent, screen } from '@testing-library/react';
import { RefreshScreen } from '@/apps/taskpane/screens/RefreshScreen';
import { NOTHING_DECIDED } from '@/apps/taskpane/state/decisions';
import type { DocumentState } from '@/apps/taskpane/state/document-store';
import { findingAt, NO_PLACE } from '@/core/findings';
import { recordOf } from '../desk/sample-record';
import { renderInPane } from '../render-in-pane';
import { PANE_TEXTS } from '../text/pane-texts';
import { changeOf } from './change-of';

const EDITED = changeOf({ index: 1, old: '六', status: 'edited', chosen: false });

/** A document of one figure that changed and one that was edited by hand. */
function drawn(changes: Partial<DocumentState> = {}) {
  const update = jest.fn();
  const keepPersons = jest.fn();
  const actions = {
    tick: jest.fn(),
    keep: jest.fn(),
    keepPersons,
    update,
    restore: jest.fn(),
    readAgain: jest.fn(),
    dismissWritten: jest.fn(),
    show: null,
  };
  const state: DocumentState = {
    document: null,
    plan: {
      changes: [changeOf(), EDITED],
      edits: [],
      figures: [],
      counted: new Set(),
      record: recordOf(),
      findings: [],
    },
    review: null,
    ...NOTHING_DECIDED,
    written: null,
    work: null,
    failure: null,
    ...changes,
  };
  return {
    ...renderInPane(<RefreshScreen state={state} isCounting={false} actions={actions} />),
    update,
    keepPersons,
  };
}

const button = (name: string) => screen.getByRole<HTMLButtonElement>('button', { name });

describe('the button', () => {
  test.each<
    readonly [ticks: readonly number[], kept: readonly [number, string][], name: string, isReady: boolean]
  >([
    [[], [], '更新 0 处', false],
    [[0], [], '更新 1 处', true],
    [[0], [[1, '上级通报']], '更新 1 处，保留 1 处人工口径', true],
    [[], [[1, '上级通报']], '保留 1 处人工口径', true],
    [[0], [[1, ' ']], '更新 1 处，保留 1 处人工口径', false],
  ])('with %j ticked and %j kept says “%s”, ready: %s', async (ticks, kept, name, isReady) => {
    const { user, update } = drawn({ ticks: new Set(ticks), kept: new Map(kept) });
    expect(button(name).disabled).toBe(!isReady);
    await user.click(button(name));
    expect(update).toHaveBeenCalledTimes(isReady ? 1 : 0);
  });

  test('says what it waits for', () => {
    drawn({ kept: new Map([[1, '']]) });
    expect(screen.getByText('还有 1 处要保留的没有写理由。')).toBeDefined();
  });
});

test('what was done to the marks is told on top, five at a time', async () => {
  const findings = Array.from({ length: 7 }, (_, index) =>
    findingAt('mark.copied', NO_PLACE, `指标${String(index)}`, { places: 2, before: 1 }),
  );
  const { user } = drawn({ review: { whys: [], findings } });
  expect(screen.getAllByText(/指标\d/)).toHaveLength(5);
  await user.click(button('再显示一些（还有 2 条）'));
  expect(screen.getAllByText(/指标\d/)).toHaveLength(7);
});

describe('names of persons', () => {
  const label = PANE_TEXTS['zh-CN'].review.keepsPersons;
  const box = () => screen.getByRole<HTMLInputElement>('checkbox', { name: label });
  const documentOf = (keeps: boolean) => ({
    marks: [],
    reading: {
      state: 'present' as const,
      record: { ...recordOf(), ...(keeps ? { keepsPersons: true as const } : {}) },
    },
  });

  test.each([
    { title: 'as the record has them', keeps: true, decided: null, expected: true },
    { title: 'as the record has none', keeps: false, decided: null, expected: false },
    { title: 'as somebody has just said', keeps: true, decided: false, expected: false },
  ])('are kept or not $title', ({ keeps, decided, expected }) => {
    drawn({ document: documentOf(keeps), keepsPersons: decided });
    expect(box().checked).toBe(expected);
  });

  test('are taken out by a writing that changes nothing else', () => {
    const { update } = drawn({ document: documentOf(true), keepsPersons: false, ticks: new Set() });
    fireEvent.click(button(PANE_TEXTS['zh-CN'].review.recordOnly));
    expect(update).toHaveBeenCalledTimes(1);
  });

  test('are asked for by a click', () => {
    const { keepPersons } = drawn({ document: documentOf(false) });
    fireEvent.click(box());
    expect(keepPersons).toHaveBeenCalledWith(true);
  });
});
