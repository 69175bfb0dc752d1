/** @jest-environment jsdom */
import { act, fireEvent, render, screen } from '@testing-library/react';
import type { ReactElement } from 'react';
import { useAnswer } from '@/apps/taskpane/state/use-answer';
import { useView } from '@/apps/taskpane/state/use-view';
import { Failure } from '@/core/failure';
import { promised, type Promised } from './promised';

describe('an answer', () => {
  function Asking({
    question,
    ask,
  }: {
    readonly question: string;
    readonly ask: (text: string) => Promise<string>;
  }) {
    const { value, failure } = useAnswer(() => ask(question), [question]);
    return <p role="status">{failure === null ? (value ?? '等待') : failure.code}</p>;
  }

  /** Answers are given by hand, by question. */
  function asking() {
    const asked = new Map<string, Promised<string>>();
    const ask = (text: string) => {
      const answer = promised<string>();
      asked.set(text, answer);
      return answer.promise;
    };
    const element = (question: string): ReactElement => <Asking question={question} ask={ask} />;
    const { rerender } = render(element('甲'));
    return {
      show: (question: string) => rerender(element(question)),
      answer: (question: string, text: string) =>
        act(async () => {
          asked.get(question)?.resolve(text);
          await Promise.resolve();
        }),
      refuse: (question: string, reason: unknown) =>
        act(async () => {
          asked.get(question)?.reject(reason);
          await Promise.resolve();
        }),
      asked,
    };
  }
  const shown = () => screen.getByRole('status').textContent;

  test('is awaited, and stays until the next one has come', async () => {
    const { show, answer } = asking();
    expect(shown()).toBe('等待');
    await answer('甲', '一');
    show('乙');
    expect(shown()).toBe('一');
    await answer('乙', '二');
    expect(shown()).toBe('二');
  });

  test('that comes too late is not the answer to another question', async () => {
    const { show, answer, refuse } = asking();
    show('乙');
    await answer('乙', '二');
    await answer('甲', '一');
    expect(shown()).toBe('二');
    show('丙');
    show('丁');
    await refuse('丙', new Failure('office.busy'));
    expect(shown()).toBe('二');
  });

  test('that fails is told, and forgotten with the next one', async () => {
    const { show, answer, refuse } = asking();
    await refuse('甲', new Failure('narrative.unknown'));
    expect(shown()).toBe('narrative.unknown');
    show('乙');
    await answer('乙', '二');
    expect(shown()).toBe('二');
  });

  test('is asked for once for each question', async () => {
    const { show, answer, asked } = asking();
    show('甲');
    await answer('甲', '一');
    show('甲');
    expect(Array.from(asked.keys())).toEqual(['甲']);
    expect(shown()).toBe('一');
  });
});

describe('the pane that comes into view', () => {
  function Looking({ onView }: { readonly onView: () => void }) {
    useView(onView);
    return null;
  }
  const visible = (state: DocumentVisibilityState) => {
    jest.spyOn(document, 'visibilityState', 'get').mockReturnValue(state);
  };

  test('is looked at: by the focus, or by being shown again; not while it is hidden', () => {
    const onView = jest.fn();
    render(<Looking onView={onView} />);
    expect(onView).not.toHaveBeenCalled();
    visible('visible');
    fireEvent.focus(window);
    fireEvent(document, new Event('visibilitychange'));
    expect(onView).toHaveBeenCalledTimes(2);
    visible('hidden');
    fireEvent(document, new Event('visibilitychange'));
    expect(onView).toHaveBeenCalledTimes(2);
  });

  test('is looked at by who asks for it now, and by nobody once it is gone', () => {
    const [first, second] = [jest.fn(), jest.fn()];
    visible('visible');
    const { rerender, unmount } = render(<Looking onView={first} />);
    rerender(<Looking onView={second} />);
    fireEvent.focus(window);
    unmount();
    fireEvent.focus(window);
    expect([first.mock.calls.length, second.mock.calls.length]).toEqual([0, 1]);
  });
});
