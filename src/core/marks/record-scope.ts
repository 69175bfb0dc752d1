import { escapeText, type XmlElement } from '@/core/xml';
import type { RecordedLedger, RecordedScope } from './record';
import { field, item, list } from './record-elements';
import { childOf, itemsIn, textOf, toInteger } from './record-nodes';

/** What a record is of, as elements. */
export function formatScope({
  writtenAt,
  year,
  period,
  branch,
  conventions = [],
  ledgers,
}: RecordedScope): string {
  return [
    field('writtenAt', writtenAt),
    field('year', String(year)),
    field('period', period),
    branch === null ? '' : item('branch', [escapeText(branch)]),
    list(
      'conventions',
      conventions.map(({ id, choice, text }) =>
        item('convention', [field('id', id), field('choice', choice), field('text', text)]),
      ),
    ),
    formatLedgers(ledgers),
  ].join('');
}

export function formatLedgers(ledgers: readonly RecordedLedger[]): string {
  return list(
    'ledgers',
    ledgers.map(({ file, sha256 }) => item('ledger', [field('file', file), field('sha256', sha256)])),
  );
}

/** Throws NotARecord where there is no year. */
export function scopeOf(node: Pick<XmlElement, 'children'>): RecordedScope {
  const conventions = itemsIn(node, 'conventions', 'convention').map((convention) => ({
    id: textOf(convention, 'id'),
    choice: textOf(convention, 'choice'),
    text: textOf(convention, 'text'),
  }));
  return {
    writtenAt: textOf(node, 'writtenAt'),
    year: toInteger(textOf(node, 'year')),
    period: textOf(node, 'period'),
    branch: childOf(node, 'branch')?.text ?? null,
    ...(conventions.length === 0 ? {} : { conventions }),
    ledgers: ledgersOf(node),
  };
}

export function ledgersOf(node: Pick<XmlElement, 'children'>): readonly RecordedLedger[] {
  return itemsIn(node, 'ledgers', 'ledger').map((ledger) => ({
    file: textOf(ledger, 'file'),
    sha256: textOf(ledger, 'sha256'),
  }));
}
