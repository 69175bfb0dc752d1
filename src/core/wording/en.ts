import type { Catalogue } from './catalogue';
import { enBlanks } from './en-blanks';
import { EN_AUDIT } from './en-audit';
import { EN_FAILURES } from './en-failures';
import { EN_FILE_KINDS } from './en-file-kinds';
import { EN_INSTEAD } from './en-instead';
import { EN_MARKS } from './en-marks';
import { EN_RECORD_STATES } from './en-record-states';
import { enMoves } from './en-moves';
import { enOutcomes } from './en-outcomes';
import { enTurn } from './en-turn';

export const en: Catalogue = {
  findings: {
    'sheet.duplicateOfOther': '{rows} rows record the same events as “{other}”; they count once.',
    'sheet.repeatsCounted':
      '{rows} rows record the same events as “{other}”; by your settings they count again.',
    'sheet.summary':
      'This is a summary: what is recorded elsewhere it only checks; nothing is counted twice.',
    'sheet.hidden': 'This sheet is hidden; its records of the year count.',
    'sheet.unread':
      'No heading row was recognized, so the sheet was not read. Put the headings in one row, such as 会议时间, 会议类型, 应到人数, 实到人数, or {mapHeadings}.',
    'sheet.template':
      'By its name “{value}” this is a template, not counted. Rename it if it holds the real thing.',
    'sheet.ignored': 'By the mapping by hand, this sheet is not read.',
    'map.sheetMissing': 'The mapping speaks of a sheet “{value}” that is not there. Check the sheet’s name.',
    'map.headerMissing': 'The mapping puts the headings into row {value}, which is empty. Correct the row.',
    'map.columnMissing':
      'The mapping speaks of a column “{value}” that is not in this table; it was not matched. Correct the heading, or write letters such as C列.',
    'map.roleUnknown':
      'Mapping: there is no ledger called “{value}”; this entry was not used. Possible: {choices}, 不读 (not read).',
    'map.kindUnknown': 'Mapping: “{value}” is no kind. Possible: {choices}.',
    'map.columnUnknown': 'Mapping: such a ledger has no column “{value}”. Possible: {choices}, 不用 (none).',
    'map.unreadable':
      'Mapping: “{value}” cannot be read. Write it like 会议台账；时间=会议时间；C列=不用, divided by semicolons.',
    'sheet.counts': 'Counts only, no records. Kinds without records anywhere are counted from here: {kinds}.',
    'table.other': 'No built-in figure uses “{value}”; figures defined in the sheet 指标 may.',
    'table.unsure':
      '“{value}” looks like a ledger, but its kind or date is not known; not counted. Name them, or {mapHeadings}.',
    'table.plan': '“{value}” is a plan, not what was held; it is not counted.',
    'layout.detail': 'One row per person ({rows} rows), brought together into {count} meetings.',
    'layout.form': 'One form per meeting, read as {count}.',
    'layout.names': '“{value}” lists names and no column says how many: the names were counted.',
    'layout.persons': 'One column per person ({count}): counted by what they are marked with.',
    'layout.personsBlank':
      'One column per person ({count}), counted by their marks; a blank is taken for not expected. Write 缺席 where it means absent.',
    'layout.dates': 'A column for each kind, with days below: {count} cells, each counts once.',
    'sheet.countsUnused':
      '{kinds}: only counts by quarter or year, of no known month; not counted. Give counts by month, or each meeting.',
    'total.differs': '{heading}: the sheet says {value}, the records say {counted}. Please check.',
    'totals.unchecked':
      '{rows} totals are too many: only the first {count} were checked. Check the others yourself.',
    'branch.many':
      '{count} branches ({branches}): the figures add all of them up. Name a branch to count only one.',
    'branch.chosen': '{count} branches ({branches}); only “{branch}” is counted.',
    'branch.unnamed':
      'The table does not say of which branch it is; all of it counts. Name the branch in a title or column.',
    'row.notHeld': '“{value}”: this did not take place and is not counted.',
    'row.maybeNotHeld': '“{value}” may mean that it was not held; it counts. If so, put 未召开 in 备注.',
    'row.otherBody':
      '“{value}”: the row is of another organisation and is not counted. If it is the branch’s own, mend this.',
    'row.contradiction':
      '“{value}” here, “{other}” there: not sure that it was held, so not counted. Please mend one.',
    'ledger.empty': 'The ledger has not a single record yet, so no count is known. Please fill it in.',
    'row.leaveUnsure':
      '“{value}” does not tell whether it was leave; the meeting’s number on leave stays out of the sums. Write 请假 or 缺席.',
    'row.nameless': 'No name: nobody knows who this is, so not counted. Please fill it in or delete it.',
    'row.dayOnly':
      'Only the day “{value}” and nothing else; not counted. If something was held, complete the row.',
    'row.alike': 'The same day and kind as row {first}; both count. If it was one meeting, delete one.',
    'row.alikeElsewhere':
      'The same day and kind as row {first} of “{other}”; both count. If it was one meeting, delete one.',
    'row.nearElsewhere':
      'The same kind and topic as row {first} of “{other}”, {days} day(s) apart; both count. If it was one meeting, check the date and delete one.',
    'year.few':
      'The rows are of more than one year: {rows} of {value}, {count} of {other}; counted for {value}. If {other} is meant, {chooseYear}; correct the year if it is mistyped.',
    'year.otherAccount':
      '“{value}” is for {account} and counts in the report of {report}; this report is about {wanted}, so it is not counted. Correct the year if it is mistyped.',
    'year.unsaid':
      '“{value}” does not say for which year it is, and nothing in the ledger tells the report year; counted as of the year before the report. Name the year in the title, or {chooseYear}.',
    'rows.alike':
      'At least {rows} rows tell of the same day and kind as others; all count. If they are of several branches or groups, add a column that says so; else delete repeats.',
    'row.makeUp':
      '“{value}” looks like a make-up; it counts. If it only repeats a meeting for those absent, delete it and fill in 补课人数 there.',
    'row.moved':
      '“{value}”, but nothing is told of that day; not counted. If it was held, write the day it was held on.',
    'note.notHeld':
      '“{value}” seems to say that one was not held. Notes are not read and all rows count; say so in that row’s 备注.',
    'cell.struck':
      'Something in it is struck through; it was read as “{value}”. Delete what is void, or take the line off.',
    'row.struck': 'The row is struck through; it counts. If it is void, delete it or put 作废 in 备注.',
    'row.hidden': 'The row is hidden; it counts.',
    'row.hiddenSkipped': 'The row is hidden; by your settings it does not count.',
    'row.goesOn':
      'Date and numbers are merged with row {first}, so this row goes on with it and is not counted. If it was another, write its date.',
    'row.example': 'An example row, not counted.',
    'row.duplicate': 'The same as row {first}; counted once.',
    'row.duplicateCounted': 'The same as row {first}; by your settings it counts again.',
    'row.subtotal': 'A subtotal, not counted.',
    'row.total': 'A total, not counted.',
    'row.comparison': '“{value}”: a comparison with another year, no record; not counted.',
    'date.impossible': 'There is no such day as “{value}”; the row is not counted. Correct the date.',
    'date.missing': 'No date; the row is not counted. Fill it in.',
    'date.partial': '“{value}” tells only the month; the row counts. Add the day.',
    'date.partialSkipped':
      '“{value}” tells only the month; by your settings the row does not count. Add the day.',
    'date.outOfYear':
      '“{value}” lies outside the report year, for which the row is not counted. Correct it if the year is mistyped.',
    'date.ambiguousNumber':
      '“{value}” is a number, not a date (Excel makes 10.2 of 10.20, so no day is sure); the row is not counted. Make it a date.',
    'date.several': '“{value}” names several dates; the row is not counted. Give each a row of its own.',
    'date.unreadable': '“{value}” is not a readable date; the row is not counted. Write it like 2021-03-05.',
    'date.yearUnknown':
      '“{value}” has no year and nothing in the ledger tells one, so not counted. Name the year in the title, or {chooseYear}.',
    'date.noYear': '“{value}” is not a whole date; counted as {read}.',
    'date.noYearRead': '“{value}” is not a whole date; read as {read}.',
    'date.text': '“{value}” has no date format; read as {read}.',
    'number.unreadable':
      '“{value}” in {heading} is not a number; it stays out of the sums. Write digits only.',
    'number.negative': '“{value}” in {heading} is negative; it stays out of the sums. Correct it.',
    'number.fraction': '“{value}” in {heading} is not a whole number; it stays out of the sums. Correct it.',
    'number.text': '“{value}” in {heading} is text; it was read as a number.',
    'number.names': '“{value}” in {heading} lists names: they were counted.',
    'heading.twice':
      'Several columns are headed “{value}”; only the first was read, this one was not counted. Make them one, or name them apart.',
    'heading.alike':
      '“{value}” and “{other}” seem to mean the same; only “{other}” was read, this column was not counted. If this one is meant, head the other one differently.',
    'number.repeated': '{heading} is merged down to row {last}: each meeting there counts {value}.',
    'number.mergedOnce':
      '{heading} is merged down to row {last}, so that nobody knows the number of each row: “{value}” counts in the first, the others count as blank. Write it in each row.',
    'kind.missing': 'No kind; the row is not counted. Fill it in.',
    'kind.multiple': '“{value}” names several kinds; counted once for each.',
    'kind.firstOnly': '“{value}” names several kinds; by your settings only the first one counts.',
    'kind.times': '“{value}” seems to tell of several; counted once. Give each a row of its own.',
    'kind.noneKnown':
      'No row of this table has a known kind, so none is counted. Known are {kinds}. If it is another kind of ledger, never mind.',
    'kind.unknown': '“{value}” is no known kind; the row is not counted.',
    'tick.unsure': '“{value}” may or may not be a tick; it was not counted. Put √ or nothing.',
    'cell.error':
      'The cell holds the error “{value}” and tells nothing; where it is the day or the kind, the row is left out. Correct the formula.',
    'formula.noResult':
      'The formula has no stored result and tells nothing; where it is the day or the kind, the row is left out. Open the file in Excel and save it once.',
    'attendance.moreThanExpected':
      '{value} attended, more than the {expected} expected; both stay out of the sums. Correct it.',
    'attendance.moreNames':
      '“{heading}” names {named}, but only {missing} more were expected than came. Compare them.',
    'attendance.signedByOther':
      '“{value}” seems to be signed by another; counted as attended. Put 缺席 or 请假 if not there.',
    'grade.unknown':
      '“{value}” is no known grade; counted in the total only. Use 优秀, 合格, 基本合格 or 不合格.',
    'appraisal.duplicateMember': '“{value}” stands in row {first} already; counted once.',
    'status.missing': 'No status; counted as not resolved.',
    'status.unknown': '“{value}” may or may not mean resolved; counted as not. Put 已办结 or 正在办理.',
    'rule.excellentShare': '{label} {value} is above {share} of {other} {otherValue} (at most {limit}).',
    'profile.duplicate': '“{heading}” is filled in twice; the first one is used.',
    'profile.placeholder': '“{heading}” is not filled in yet.',
    'figure.nameMissing': 'This figure has no name. Fill in the column 名称.',
    'figure.nameTaken':
      '“{value}” can’t be a name: it is taken, or holds one of { } @ =. Choose another name.',
    'figure.tableUnknown': 'Figure “{name}”: there is no ledger “{value}”. Choose one of {choices}.',
    'figure.reducerUnknown': 'Figure “{name}”: unknown method “{value}”. Choose one of {choices}.',
    'figure.columnUnknown': 'Figure “{name}”: the ledger has no column “{heading}”. Choose one of {choices}.',
    'figure.columnMissing': 'Figure “{name}”: this method needs a column in 列.',
    'figure.conditionInvalid':
      'Figure “{name}”: the condition “{part}” is not readable. Write it like 会议类型=党员大会；实到人数>20.',
    'figure.periodInvalid':
      'Figure “{name}”: the period “{value}” is not readable. Write 2021, 2021Q1, 上半年, 1月至6月 or 全部.',
    'figure.formatInvalid':
      'Figure “{name}”: the format “{value}” is not readable. Write 整数, 一位小数, 百分比, 中文数字, 月日 or 年月日.',
    'figure.cellInvalid': 'Figure “{name}”: there is no cell “{value}”. Write a defined name, or sheet!B3.',
    'figure.cellEmpty': 'Figure “{name}”: the cell {cell} holds no value.',
    'figure.noValue': 'The ledger does not hold “{value}”; the report says 〔待补：{value}〕.',
    'figure.sourcesDisagree':
      '{label} is {value} but {other} is {otherValue}; they should be equal. The report uses the first.',
    'figure.partAboveWhole': '{label} {value} is more than {other} {otherValue}. Check the ledger.',
    'narrative.unknownFigure':
      'There is no figure “{value}”: the text says 〔待补：{value}〕, a condition takes it for one without a value. Correct the name.',
    ...EN_RECORD_STATES,
    'record.otherYear':
      'The report was of {value}; it is refreshed for {year}, the ledger’s year. For the numbers of {value}, {chooseYear}.',
    'record.otherPeriod':
      'The report counted {value}; it is refreshed for {period}, so the figures of {period} are written. Choose {value} for those of before.',
    ...EN_MARKS,
    'branch.missing': 'No branch is named; the row is left out where only one branch is counted.',
    'record.settings': 'Refreshed by the conventions the report was written with: {value}.',
    'record.otherSettings':
      'The report was written by the conventions “{value}”; it is now refreshed by “{settings}”.',
    'record.newSettings':
      'The report was written by the usual conventions; it is now refreshed by “{settings}”.',
    'record.usualSettings':
      'The report was written by the conventions “{value}”; it is now refreshed by the usual ones.',
    'record.unknownSetting':
      'The report’s record names an unknown setting “{value}”, which was left aside. Check with the version that wrote the report.',
    'annex.outdated':
      '“{value}” does not follow a refresh and may be out of date. Write the report anew if needed; for the definitions alone, {writeAnnex}.',
  },
  audit: EN_AUDIT,
  failures: EN_FAILURES,
  reasons: {
    notHeld: 'not held ({detail})',
    otherBody: 'of another organisation ({detail})',
    hidden: 'a hidden row',
    dateMissing: 'no date',
    dayMissing: 'only the month is known',
    dateUnreadable: 'date not readable',
    kindUnreadable: 'kind not readable',
    duplicate: 'repeats {detail}',
    repeated: 'records the same event as {detail}',
    outOfPeriod: 'dated {detail}, outside the period',
    otherYear: 'belongs to {detail}',
    otherBranch: 'belongs to {detail}',
    branchMissing: 'names no branch',
    valueUnknown: 'no usable value',
  },
  severities: { error: 'error', warning: 'warning', info: 'note' },
  fileKinds: EN_FILE_KINDS,
  instead: EN_INSTEAD,
  limits: { MB: '{limit} MB', rows: '{limit} rows' },
  frequencies: { month: 'month', quarter: 'quarter', halfYear: 'half-year', year: 'year' },
  statuses: {
    changed: 'changed',
    same: 'same',
    edited: 'edited by hand',
    unknown: 'no such figure',
    empty: 'no longer in the ledger',
  },
  ...enMoves,
  ...enOutcomes,
  ...enTurn,
  ...enBlanks,
  corrections: {
    dateText: 'The date is a text; write it as a date.',
    dateNumber: 'The date is a bare number; write it as a date.',
    dateYear: 'The date has no year; complete it with {year}.',
    numberText: 'The number in “{heading}” is a text; write it as a number.',
    pair: '“{heading}” holds both numbers, expected and attended; write each in its own column.',
    repeat: 'Equal to row {first}; say in the remark that it is void. It still counts once.',
  },
  leftovers: {
    left: 'The new sheets “{left}” could not be taken out: delete them by hand.',
    remaining: 'New paragraphs that could not be taken out: {remaining}. Delete them by hand.',
  },
};
