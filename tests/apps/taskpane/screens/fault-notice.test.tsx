/** @jest-environment jsdom */
import { screen } from '@testing-library/react';
import { FaultNotice } from '@/apps/taskpane/screens/FaultNotice';
import { findingAt, NO_PLACE, type FindingCode } from '@/core/findings';
import { renderInPane } from '../render-in-pane';

const found = (...codes: readonly FindingCode[]) => codes.map((code) => findingAt(code, NO_PLACE));

test.each([
  {
    title: 'errors are counted, and nothing else',
    findings: found('date.impossible', 'kind.unknown', 'date.missing', 'date.text'),
    expected: ['台账有 2 处错误，有关的行或数没有计入。请先看“检查”，改好台账再写进报告。'],
  },
  { title: 'warnings keep nobody from writing', findings: found('kind.unknown'), expected: [] },
  { title: 'a sound ledger needs no word', findings: [], expected: [] },
])('$title', ({ findings, expected }) => {
  renderInPane(<FaultNotice findings={findings} />);
  expect(screen.queryAllByRole('status').map(({ textContent }) => textContent)).toEqual(expected);
});
