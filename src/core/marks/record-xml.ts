import { escapeText } from '@/core/xml';
import type { AcceptedFinding, DocumentRecord, RecordedMapping, RecordedPhrase } from './record';
import { field, item, list } from './record-elements';
import { RECORD_NAMESPACE } from './record-namespace';
import { formatFigure, formatRow, RowTable } from './record-row-table';
import { formatScope } from './record-scope';
import { formatVersion } from './record-versions';

/**
 * The record as XML without declaration (Word's setXmlAsync fails on one: office-js #1643), of elements and
 * text only (LibreOffice drops attributes). Empty fields and lists are left out. Characters XML forbids are dropped.
 */
export function formatWhole(record: DocumentRecord): string {
  const table = new RowTable();
  const figures = record.figures.map((figure) => formatFigure(figure, table));
  const versions = (record.versions ?? []).map((version) => formatVersion(version, table));
  return [
    `<record xmlns="${RECORD_NAMESPACE}">`,
    formatScope(record),
    list('mappings', (record.mappings ?? []).map(formatMapping)),
    list('phrases', record.phrases.map(formatPhrase)),
    list(
      'lists',
      record.lists.map((title) => item('list', [escapeText(title)])),
    ),
    field('keepsPersons', record.keepsPersons === true ? 'true' : ''),
    list('accepted', (record.accepted ?? []).map(formatAccepted)),
    list('scopes', table.scopes),
    list('rows', table.rows.map(formatRow)),
    list('figures', figures),
    list('versions', versions),
    '</record>',
  ].join('');
}

function formatMapping({ file, sheet, text }: RecordedMapping): string {
  return item('mapping', [field('file', file), field('sheet', sheet), field('text', text)]);
}

function formatPhrase({ label, cases }: RecordedPhrase): string {
  const wordings = cases.map((wording) => item('case', [escapeText(wording)]));
  return item('phrase', [field('label', label), ...wordings]);
}

function formatAccepted({ code, text, sentence, reason, at }: AcceptedFinding): string {
  return item('finding', [
    field('code', code),
    field('text', text),
    field('sentence', sentence),
    field('reason', reason),
    field('at', at),
  ]);
}
