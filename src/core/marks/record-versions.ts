import type { XmlElement } from '@/core/xml';
import type { LeftChange, RecordedChange, RecordedFigure, RecordedVersion } from './record';
import { field, item, list } from './record-elements';
import { FIGURES, withRows } from './record-figures';
import { childOf, childrenOf, itemsIn, textOf } from './record-nodes';
import { formatFigure, type RowTable } from './record-row-table';
import type { RowReferences } from './record-rows';
import { formatLedgers, formatScope, ledgersOf, scopeOf } from './record-scope';

/** A writing as an element; the rows of its figures stand in the table with all others. */
export function formatVersion(version: RecordedVersion, table: RowTable): string {
  const { action, writtenAt, ledgers, changes, left, before } = version;
  return item('version', [
    field('action', action),
    field('writtenAt', writtenAt),
    formatLedgers(ledgers),
    list('changes', changes.map(formatChange)),
    list('left', left.map(formatLeft)),
    before === null
      ? ''
      : item('before', [
          formatScope(before),
          list(
            'figures',
            before.figures.map((figure) => formatFigure(figure, table)),
          ),
        ]),
  ]);
}

function formatChange({ key, label, marks }: RecordedChange): string {
  const texts = marks.map(({ before, after }) =>
    item('mark', [field('before', before), field('after', after)]),
  );
  return item('change', [field('key', key), field('label', label), ...texts]);
}

function formatLeft({ key, label, text, offered }: LeftChange): string {
  return item('change', [
    field('key', key),
    field('label', label),
    field('text', text),
    field('offered', offered),
  ]);
}

/** Throws NotARecord where it is none. */
export function versionOf(node: XmlElement, references: RowReferences): RecordedVersion {
  const before = childOf(node, 'before');
  return {
    action: textOf(node, 'action') === 'restore' ? 'restore' : 'refresh',
    writtenAt: textOf(node, 'writtenAt'),
    ledgers: ledgersOf(node),
    changes: itemsIn(node, 'changes', 'change').map((change) => ({
      key: textOf(change, 'key'),
      label: textOf(change, 'label'),
      marks: childrenOf(change, 'mark').map((mark) => ({
        before: textOf(mark, 'before'),
        after: textOf(mark, 'after'),
      })),
    })),
    left: itemsIn(node, 'left', 'change').map((change) => ({
      key: textOf(change, 'key'),
      label: textOf(change, 'label'),
      text: textOf(change, 'text'),
      offered: textOf(change, 'offered'),
    })),
    before: before === undefined ? null : { ...scopeOf(before), figures: figuresIn(before, references) },
  };
}

function figuresIn(node: XmlElement, references: RowReferences): readonly RecordedFigure[] {
  return itemsIn(node, 'figures', 'figure').map((figure) =>
    withRows(FIGURES.fromElement(figure), references),
  );
}
