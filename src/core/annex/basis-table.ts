import type { Table } from '@/core/report';
import { describePeriod, parsePeriod } from '@/core/values';
import type { AnnexHead } from './annex-source';
import { beijingTime } from './beijing-time';
import { WORDS } from './words';

type Line = readonly [item: string, content: string];

/** What was counted, when, from which ledgers and how: one line each, a ledger's whole hash in a line of its own. */
export function basisTable(head: AnnexHead): Table {
  const { branch, chosen, usual } = head;
  const lines: readonly Line[] = [
    [WORDS.period, periodInWords(head)],
    ...(branch === null ? [] : [[WORDS.branch, branch] as const]),
    [WORDS.writtenAt, momentInWords(head.writtenAt)],
    ...ledgerLines(head.ledgers),
    [WORDS.chosen, chosen.length === 0 ? WORDS.allUsual : listed(chosen)],
    ...(usual.length === 0 ? [] : [[WORDS.usual, listed(usual)] as const]),
  ];
  return {
    type: 'table',
    // So that the second one holds the 64 signs of a hash in one line, and the first the longest item.
    columns: [
      { heading: WORDS.item, width: 20, align: 'center' },
      { heading: WORDS.content, width: 80, align: 'left' },
    ],
    rows: lines.map((line) => line.map((text) => [{ type: 'text', text }])),
  };
}

function periodInWords({ period, year }: AnnexHead): string {
  const parsed = parsePeriod(period, year);
  return parsed === null ? period : describePeriod(parsed);
}

function momentInWords(moment: string): string {
  const shown = beijingTime(moment);
  return shown === null ? moment : `${shown.date}${shown.time}（北京时间）`;
}

function ledgerLines(ledgers: AnnexHead['ledgers']): readonly Line[] {
  if (ledgers.length === 0) return [[WORDS.onlyLedger, WORDS.noLedger]];
  return ledgers.flatMap(({ file, sha256 }, index): readonly Line[] => [
    [ledgers.length === 1 ? WORDS.onlyLedger : WORDS.ledger(index + 1), file],
    [WORDS.hash, sha256],
  ]);
}

function listed(sentences: readonly string[]): string {
  return `${sentences.join('；')}。`;
}
