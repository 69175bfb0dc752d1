import { formatRanges } from '@/core/values';
import { escapeText } from '@/core/xml';
import type { FurtherRows, ManualText, RecordedExclusion, RecordedFigure, RecordedRow } from './record';
import { field, item } from './record-elements';
import { formatScope } from './record-scope';

/**
 * What figures refer to by position: rows by content, each distinct one written once, and what figures were counted for
 * where that is not what the record is of.
 */
export class RowTable {
  readonly scopes: string[] = [];
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

  /** The position of what a figure was counted for; empty where the record says it of itself. */
  scopeOf({ counted }: RecordedFigure): string {
    if (counted === undefined) return '';
    const scope = item('scope', [formatScope(counted)]);
    const known = this.scopes.indexOf(scope);
    return String(known < 0 ? this.scopes.push(scope) - 1 : known);
  }

  private positionOf(row: RecordedRow): number {
    const position = this.positionOfRow.get(row) ?? this.positionOfContent(row);
    this.positionOfRow.set(row, position);
    return position;
  }

  private positionOfContent(row: RecordedRow): number {
    // Between them stands what no XML may hold.
    const content = [
      row.file,
      row.sheet,
      row.row,
      row.date,
      row.kind,
      row.topic,
      row.fingerprint,
      row.persons,
    ].join('\u0000');
    const known = this.positions.get(content);
    if (known !== undefined) return known;
    this.positions.set(content, this.rows.length);
    this.rows.push(row);
    return this.rows.length - 1;
  }
}

/** A figure as an element, its rows as ranges of the table. */
export function formatFigure(figure: RecordedFigure, table: RowTable): string {
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
    field('places', figure.places === undefined ? '' : String(figure.places)),
    ...(figure.further ?? []).map(formatFurther),
    ...(figure.manual ?? []).map(formatManual),
    field('counted', table.scopeOf(figure)),
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

function formatFurther({ file, sheet, rows, count, digest }: FurtherRows): string {
  return item('further', [
    field('file', file),
    field('sheet', sheet),
    field('numbers', rows),
    field('count', String(count)),
    field('digest', digest),
  ]);
}

function formatManual({ text, reason, at }: ManualText): string {
  return item('manual', [field('text', text), field('reason', reason), field('at', at)]);
}

export function formatRow(row: RecordedRow): string {
  const { file, sheet, date, kind, topic, fingerprint, persons } = row;
  const place = `${field('file', file)}${field('sheet', sheet)}${field('number', String(row.row))}`;
  const said = `${field('date', date)}${field('kind', kind)}${field('topic', topic)}`;
  return `<row>${place}${said}${field('fingerprint', fingerprint)}${field('persons', persons)}</row>`;
}
