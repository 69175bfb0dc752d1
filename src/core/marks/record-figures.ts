import { decodeText, type XmlElement } from '@/core/xml';
import type { RecordedExclusion, RecordedFigure } from './record';
import type { ItemReading } from './record-items';
import { childrenOf, textOf, toInteger } from './record-nodes';
import { caught, field, RANGES, TEXT, upTo } from './record-plain';
import type { RowReferences } from './record-rows';

/** A figure as it stands in a record, its rows as ranges. */
export interface ReferringFigure extends Omit<RecordedFigure, 'rows' | 'excluded' | 'counted'> {
  readonly rows: string;
  readonly excluded: readonly Exclusions[];
  /** The position of what it was counted for; empty: what the record is of. */
  readonly counted: string;
}

/** Rows that fell out for the same reason. */
interface Exclusions {
  readonly reason: string;
  readonly detail: string;
  readonly rows: string;
}

const earlier = (text: string) => `<earlier>${text}</earlier>`;
const excluded = (text: string, ranges: string) =>
  `<excluded>${field('reason', text)}${field('detail', text)}${field('rows', ranges)}</excluded>`;

const EARLIER = new RegExp(earlier(caught(TEXT)), 'g');
const EXCLUDED = new RegExp(excluded(caught(TEXT), caught(RANGES)), 'g');
const FIGURE = [
  ...['key', 'label', 'text'].map((name) => field(name, caught(TEXT))),
  caught(upTo(99, earlier(TEXT))),
  ...['value', 'unit', 'definition'].map((name) => field(name, caught(TEXT))),
  field('rows', caught(RANGES)),
  caught(upTo(300, excluded(TEXT, RANGES))),
  field('shortened', caught(TEXT)),
  field('places', caught(TEXT)),
].join('');

/** The figures of a record. */
export const FIGURES: ItemReading<ReferringFigure> = {
  name: 'figure',
  plain: new RegExp(`<figure>${FIGURE}</figure>`, 'y'),
  fromPlain: (caught) => {
    const textOf = (place: number) => decodeText(caught[place] ?? '');
    return {
      key: textOf(1),
      label: textOf(2),
      text: textOf(3),
      earlier: earlierIn(caught[4] ?? ''),
      value: textOf(5),
      unit: textOf(6),
      definition: textOf(7),
      rows: textOf(8),
      excluded: exclusionsIn(caught[9] ?? ''),
      shortened: textOf(10) === 'true',
      ...placesOf(textOf(11)),
      counted: '',
    };
  },
  fromElement: (node) => ({
    key: textOf(node, 'key'),
    label: textOf(node, 'label'),
    text: textOf(node, 'text'),
    earlier: childrenOf(node, 'earlier').map((said) => said.text),
    value: textOf(node, 'value'),
    unit: textOf(node, 'unit'),
    definition: textOf(node, 'definition'),
    rows: textOf(node, 'rows'),
    excluded: childrenOf(node, 'excluded').map((group) => ({
      reason: textOf(group, 'reason'),
      detail: textOf(group, 'detail'),
      rows: textOf(group, 'rows'),
    })),
    shortened: textOf(node, 'shortened') === 'true',
    ...placesOf(textOf(node, 'places')),
    ...furtherIn(node),
    ...manualIn(node),
    counted: textOf(node, 'counted'),
  }),
};

/** Rare, so that they are read as elements only. */
function furtherIn(node: XmlElement): Pick<RecordedFigure, 'further'> {
  const further = childrenOf(node, 'further').map((rows) => ({
    file: textOf(rows, 'file'),
    sheet: textOf(rows, 'sheet'),
    rows: textOf(rows, 'numbers'),
    count: toInteger(textOf(rows, 'count')),
    digest: textOf(rows, 'digest'),
  }));
  return further.length === 0 ? {} : { further };
}

function manualIn(node: XmlElement): Pick<RecordedFigure, 'manual'> {
  const manual = childrenOf(node, 'manual').map((kept) => ({
    text: textOf(kept, 'text'),
    reason: textOf(kept, 'reason'),
    at: textOf(kept, 'at'),
  }));
  return manual.length === 0 ? {} : { manual };
}

function placesOf(text: string): Pick<RecordedFigure, 'places'> {
  return text === '' ? {} : { places: toInteger(text) };
}

const NONE: readonly never[] = [];

function earlierIn(xml: string): readonly string[] {
  if (xml === '') return NONE;
  return Array.from(xml.matchAll(EARLIER), ([, said = '']) => decodeText(said));
}

function exclusionsIn(xml: string): readonly Exclusions[] {
  if (xml === '') return NONE;
  return Array.from(xml.matchAll(EXCLUDED), ([, reason = '', detail = '', rows = '']) => ({
    reason: decodeText(reason),
    detail: decodeText(detail),
    rows: decodeText(rows),
  }));
}

/** The figure with the rows its ranges mean. Throws NotARecord where they mean none. */
export function withRows({ counted, ...figure }: ReferringFigure, references: RowReferences): RecordedFigure {
  const rows = references.resolve(figure.rows);
  const fallen = figure.excluded.flatMap((group) => exclusionsOf(group, references));
  const scope = counted === '' ? undefined : references.scope(counted);
  return { ...figure, rows, excluded: fallen, ...(scope === undefined ? {} : { counted: scope }) };
}

function exclusionsOf(
  { reason, detail, rows }: Exclusions,
  references: RowReferences,
): readonly RecordedExclusion[] {
  // Field by field, which is several times as fast as all at once.
  return references.resolve(rows).map(({ file, sheet, row, date, kind, topic, fingerprint, persons }) => ({
    file,
    sheet,
    row,
    date,
    kind,
    topic,
    fingerprint,
    persons,
    reason,
    detail,
  }));
}
