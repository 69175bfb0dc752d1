/** @jest-environment jsdom */
import { screen } from '@testing-library/react';
import { ChangedLine } from '@/apps/taskpane/link/ChangedLine';
import { NOT_LINKED } from '@/apps/taskpane/link/link-state';
import { UNREAD } from '@/apps/taskpane/state/document-state';
import type { DocumentState, DocumentStore } from '@/apps/taskpane/state/document-store';
import type { Change } from '@/core/marks';
import { recordOf } from '../desk/sample-record';
import { renderInPane } from '../render-in-pane';
import { changeOf } from '../screens/change-of';

describe('what changed', () => {
  const CHANGED = changeOf({ index: 0 });
  const AGAIN = changeOf({ index: 1 });
  const OTHER = changeOf({ index: 2, key: 'committeeMeeting.count' });
  const EDITED = changeOf({ index: 3, key: 'research.count', status: 'edited', chosen: false });

  function drawn(changes: readonly Change[], link: Partial<typeof NOT_LINKED> = {}, otherYear = false) {
    const findings = otherYear ? [{ code: 'record.otherYear' }] : [];
    const state = {
      ...UNREAD,
      document: { marks: [], reading: { state: 'present', record: recordOf() } },
      plan: { changes, findings },
    } as unknown as DocumentState;
    const document = { subscribe: () => () => undefined, get: () => state } as unknown as DocumentStore;
    const onReview = jest.fn();
    const line = (
      <ChangedLine link={{ ...NOT_LINKED, ...link }} document={document} moment="10:32" onReview={onReview} />
    );
    return { ...renderInPane(line), onReview };
  }

  const lines = () => Array.from(screen.getByRole('status').children).map(({ textContent }) => textContent);

  test('is counted by figures, and leads to the review', async () => {
    const { user, onReview } = drawn([CHANGED, AGAIN, OTHER, EDITED]);
    expect(lines()).toEqual(['2 个指标有变化']);
    await user.click(screen.getByRole('button', { name: '查看变化' }));
    expect(onReview).toHaveBeenCalledTimes(1);
  });

  test.each<readonly [string, Parameters<typeof drawn>, readonly string[]]>([
    ['nothing', [[EDITED]], []],
    ['what was written by itself', [[], { followed: 3 }], ['已按 10:32 的台账更新 3 处']],
    [
      'what may not be written by itself',
      [[CHANGED], { isFollowed: true }, true],
      ['1 个指标有变化', '台账的年度、统计期、支部或口径和这份文档不同，没有自动更新，请先查看变化'],
    ],
  ])('tells %s', (_title, given, expected) => {
    drawn(...given);
    expect(lines()).toEqual(expected);
  });
});
