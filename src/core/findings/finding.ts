/** `error`: a figure may be wrong. `warning`: a person should look. `info`: read and put in standard form. */
export type Severity = 'error' | 'warning' | 'info';

/** Every code with its severity; the wording room has one sentence per code and language (contract §3). */
export const SEVERITIES = {
  'sheet.duplicateOfOther': 'info',
  'sheet.repeatsCounted': 'info',
  'sheet.summary': 'info',
  'sheet.hidden': 'info',
  'sheet.unread': 'warning',
  'sheet.template': 'info',
  'sheet.ignored': 'info',
  'map.sheetMissing': 'warning',
  'map.headerMissing': 'error',
  'map.columnMissing': 'error',
  'map.roleUnknown': 'error',
  'map.kindUnknown': 'error',
  'map.columnUnknown': 'error',
  'map.unreadable': 'error',
  'sheet.counts': 'info',
  'table.other': 'info',
  'table.unsure': 'warning',
  'table.plan': 'info',
  'layout.detail': 'info',
  'layout.form': 'info',
  'layout.names': 'info',
  'layout.dates': 'info',
  'sheet.countsUnused': 'warning',
  'layout.persons': 'info',
  'layout.personsBlank': 'warning',
  'total.differs': 'warning',
  'totals.unchecked': 'info',
  'branch.many': 'warning',
  'branch.chosen': 'info',
  'branch.unnamed': 'warning',
  'row.notHeld': 'info',
  'row.maybeNotHeld': 'warning',
  'row.otherBody': 'warning',
  'row.contradiction': 'warning',
  'row.nameless': 'warning',
  'row.leaveUnsure': 'warning',
  'row.dayOnly': 'warning',
  'row.alike': 'warning',
  'row.alikeElsewhere': 'warning',
  'row.nearElsewhere': 'warning',
  'rows.alike': 'warning',
  'year.few': 'warning',
  'year.otherAccount': 'warning',
  'year.unsaid': 'warning',
  'row.moved': 'error',
  'note.notHeld': 'warning',
  'row.makeUp': 'warning',
  'ledger.empty': 'info',
  'row.struck': 'warning',
  'cell.struck': 'warning',
  'row.hidden': 'info',
  'row.hiddenSkipped': 'info',
  'row.example': 'info',
  'row.goesOn': 'info',
  'row.duplicate': 'warning',
  'row.duplicateCounted': 'warning',
  'row.subtotal': 'info',
  'row.total': 'info',
  'row.comparison': 'info',
  'date.impossible': 'error',
  'date.missing': 'error',
  'date.partial': 'warning',
  'date.partialSkipped': 'warning',
  'date.outOfYear': 'warning',
  'date.ambiguousNumber': 'error',
  'date.several': 'error',
  'date.unreadable': 'error',
  'date.noYear': 'info',
  'date.noYearRead': 'info',
  'date.yearUnknown': 'error',
  'date.text': 'info',
  'number.unreadable': 'error',
  'number.negative': 'error',
  'number.fraction': 'error',
  'number.text': 'info',
  'number.names': 'info',
  'heading.twice': 'error',
  'heading.alike': 'error',
  'number.repeated': 'info',
  'number.mergedOnce': 'warning',
  'kind.missing': 'error',
  'kind.multiple': 'info',
  'kind.firstOnly': 'info',
  'kind.times': 'warning',
  'kind.noneKnown': 'warning',
  'kind.unknown': 'warning',
  'tick.unsure': 'warning',
  'cell.error': 'error',
  'formula.noResult': 'error',
  'attendance.moreThanExpected': 'error',
  'attendance.moreNames': 'warning',
  'attendance.signedByOther': 'warning',
  'grade.unknown': 'error',
  'appraisal.duplicateMember': 'warning',
  'status.missing': 'warning',
  'status.unknown': 'warning',
  'rule.excellentShare': 'warning',
  'profile.duplicate': 'warning',
  'profile.placeholder': 'warning',
  'figure.nameMissing': 'error',
  'figure.nameTaken': 'error',
  'figure.tableUnknown': 'error',
  'figure.reducerUnknown': 'error',
  'figure.columnUnknown': 'error',
  'figure.columnMissing': 'error',
  'figure.conditionInvalid': 'error',
  'figure.periodInvalid': 'error',
  'figure.formatInvalid': 'error',
  'figure.cellInvalid': 'error',
  'figure.cellEmpty': 'warning',
  'figure.noValue': 'warning',
  'figure.sourcesDisagree': 'warning',
  'figure.partAboveWhole': 'error',
  'narrative.unknownFigure': 'error',
  'record.damaged': 'warning',
  'record.missing': 'info',
  'record.newer': 'warning',
  'record.joined': 'warning',
  'record.scopesDiffer': 'error',
  'record.otherYear': 'warning',
  'record.otherPeriod': 'warning',
  'record.settings': 'info',
  'record.otherSettings': 'warning',
  'record.newSettings': 'warning',
  'record.usualSettings': 'warning',
  'record.unknownSetting': 'warning',
  'mark.copied': 'warning',
  'mark.manyCopied': 'warning',
  'mark.cut': 'warning',
  'mark.emptied': 'warning',
  'mark.oneForSeveral': 'warning',
  'mark.otherUnit': 'warning',
  'mark.unitTwice': 'warning',
  'record.foreign': 'warning',
  'document.unread': 'warning',
  'branch.missing': 'warning',
  'annex.outdated': 'warning',
} as const satisfies Record<string, Severity>;

export type FindingCode = keyof typeof SEVERITIES;

/**
 * One fault of a ledger, a document or a definition, as data. `cell` is an A1 address, or empty where the
 * fault has no cell (a figure without a value); `value` is what stands there, as text.
 */
export interface Finding {
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly file: string;
  readonly sheet: string;
  readonly cell: string;
  readonly value: string;
  /** What else the sentence needs: a column's heading, the row it repeats, what would be right. */
  readonly fields: Readonly<Record<string, string | number>>;
}

/** Where a finding points to. */
export interface Place {
  readonly file: string;
  readonly sheet: string;
  readonly cell: string;
}

/** For faults that lie in no sheet. */
export const NO_PLACE: Place = { file: '', sheet: '', cell: '' };

/** A finding with the severity of its code. */
export function findingAt(
  code: FindingCode,
  place: Place,
  value = '',
  fields: Finding['fields'] = {},
): Finding {
  return { code, severity: SEVERITIES[code], ...place, value, fields };
}
