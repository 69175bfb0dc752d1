import { formatRanges } from '@/core/values';
import { escapeText } from '@/core/xml';
import type {
  DocumentRecord,
  RecordedConvention,
  RecordedExclusion,
  RecordedFigure,
  RecordedLedger,
  RecordedMapping,
  RecordedPhrase,
  RecordedRow,
} from './record';

export const RECORD_NAMESPACE = 'urn:taizhang:record:1';

/** Rows by content: each distinct one is written once, figures refer to it by position. */
class RowTable {
  readonly rows: RecordedRow[] = [];
  private readonly positions = new Map<string, number>();
  /** Most figures share the very objects, which are found faster than what they say. */
  private readonly positionOfRow = new Map<RecordedRow, number>();
  private readonly rangesOfRows = new Map<readonly RecordedRow[], string>();
  private readonly exclusionsOfList = new Map<readonly RecordedExclusion[], string>();

  /** Their positions as a text; figures that count the same rows share the list of them. */
  rangesOf(rows: readonly RecordedRow[]): string {
    const known = this.rangesOfRows.get(rows) ?? formatRanges(rows.map((row) => this.positionOf(row)));
    this.rangesOfRows.set(rows, known);
    return known;
  }

  /** Rows that fell out, as elements; figures that pass over the same rows share the list of them. */
  exclusionsOf(excluded: readonly RecordedExclusion[]): string {
    const known =
      this.exclusionsOfList.get(excluded) ??
      groupExclusions(excluded)
        .map((group) => formatExclusions(group, this))
        .join('');
    this.exclusionsOfList.set(excluded, known);
    return known;
  }

  private positionOf(row: RecordedRow): number {
    const position = this.positionOfRow.get(row) ?? this.positionOfContent(row);
    this.positionOfRow.set(row, position);
    return position;
  }

  private positionOfContent(row: RecordedRow): number {
    // Between them stands what no XML may hold.
    const content = [row.file, row.sheet, row.row, row.date, row.kind, row.topic].join('\u0000');
    const known = this.positions.get(content);
    if (known !== undefined) return known;
    this.positions.set(content, this.rows.length);
    this.rows.push(row);
    return this.rows.length - 1;
  }
}

/**
 * The record as XML without declaration (Word's setXmlAsync fails on one: office-js #1643), of elements and
 * text only (LibreOffice drops attributes). Empty fields and lists are left out. Characters XML forbids are dropped.
 */
export function formatRecord(record: DocumentRecord): string {
  const table = new RowTable();
  const figures = record.figures.map((figure) => formatFigure(figure, table));
  return [
    `<record xmlns="${RECORD_NAMESPACE}">`,
    field('writtenAt', record.writtenAt),
    field('year', String(record.year)),
    field('period', record.period),
    record.branch === null ? '' : item('branch', [escapeText(record.branch)]),
    list('conventions', (record.conventions ?? []).map(formatConvention)),
    list('ledgers', record.ledgers.map(formatLedger)),
    list('mappings', (record.mappings ?? []).map(formatMapping)),
    list('phrases', record.phrases.map(formatPhrase)),
    list(
      'lists',
      record.lists.map((title) => item('list', [escapeText(title)])),
    ),
    list('rows', table.rows.map(formatRow)),
    list('figures', figures),
    '</record>',
  ].join('');
}

function formatConvention({ id, choice, text }: RecordedConvention): string {
  return item('convention', [field('id', id), field('choice', choice), field('text', text)]);
}

function formatLedger({ file, sha256 }: RecordedLedger): string {
  return item('ledger', [field('file', file), field('sha256', sha256)]);
}

function formatMapping({ file, sheet, text }: RecordedMapping): string {
  return item('mapping', [field('file', file), field('sheet', sheet), field('text', text)]);
}

function formatPhrase({ label, cases }: RecordedPhrase): string {
  const wordings = cases.map((wording) => item('case', [escapeText(wording)]));
  return item('phrase', [field('label', label), ...wordings]);
}

function formatFigure(figure: RecordedFigure, table: RowTable): string {
  const ranges = table.rangesOf(figure.rows);
  return item('figure', [
    field('key', figure.key),
    field('label', figure.label),
    field('text', figure.text),
    figure.earlier.map((text) => item('earlier', [escapeText(text)])).join(''),
    field('value', figure.value),
    field('unit', figure.unit),
    field('definition', figure.definition),
    field('rows', ranges),
    table.exclusionsOf(figure.excluded),
    field('shortened', figure.shortened ? 'true' : ''),
  ]);
}

/** Neighbours that fell out for the same reason stand together; their order stays. */
function groupExclusions(excluded: readonly RecordedExclusion[]): readonly (readonly RecordedExclusion[])[] {
  const groups: RecordedExclusion[][] = [];
  for (const exclusion of excluded) {
    const group = groups.at(-1);
    const [first] = group ?? [];
    if (first?.reason === exclusion.reason && first.detail === exclusion.detail) group?.push(exclusion);
    else groups.push([exclusion]);
  }
  return groups;
}

function formatExclusions(group: readonly RecordedExclusion[], table: RowTable): string {
  const [first] = group;
  return item('excluded', [
    field('reason', first?.reason ?? ''),
    field('detail', first?.detail ?? ''),
    field('rows', table.rangesOf(group)),
  ]);
}

function formatRow({ file, sheet, row, date, kind, topic }: RecordedRow): string {
  const place = `${field('file', file)}${field('sheet', sheet)}${field('number', String(row))}`;
  return `<row>${place}${field('date', date)}${field('kind', kind)}${field('topic', topic)}</row>`;
}

function field(name: string, text: string): string {
  return text === '' ? '' : `<${name}>${escapeText(text)}</${name}>`;
}

function list(name: string, items: readonly string[]): string {
  return items.length === 0 ? '' : item(name, items);
}

function item(name: string, content: readonly string[]): string {
  return `<${name}>${content.join('')}</${name}>`;
}
