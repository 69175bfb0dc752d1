import type { Catalogue } from './catalogue';
import { EN_COMMAND_LINE } from './en-command-line';
import { EN_LINK } from './en-link';

/** What ended a job, and what to do. */
export const EN_FAILURES: Catalogue['failures'] = {
  'file.damaged': ['{file} is damaged or incomplete', 'Open it in Excel or Word, check it and save a copy'],
  'file.encrypted': ['{file} is protected by a password', 'Remove the password, save it and try again'],
  'file.notXlsx': ['{file} can’t be read as a ledger: it is {found}', 'Choose a spreadsheet or a CSV file'],
  'file.notDocx': ['{file} is not a .docx document (it is {found})', 'Save it as .docx in Word or WPS'],
  'file.empty': ['{file} is empty', 'Choose a file with content'],
  'file.tooLarge': ['{file} is larger than the limit of {limit}', 'Please {splitFile}'],
  'file.noLedger': [
    'There is no ledger in {file}',
    'Check that it is the right file; a ledger has headings such as 会议时间 and 会议类型; where yours differ, {mapHeadings}',
  ],
  'file.isRollup': ['{file} is a roll-up and is not read as a ledger', 'Keep roll-ups in another folder'],
  'file.notFound': ['{file} does not exist', 'Check its name and folder'],
  'file.isFolder': ['{file} is a folder, not a file', 'Name the files in it; several may be given'],
  'file.exists': ['{file} exists already', 'Choose another name so that nothing is lost'],
  'file.unreadable': ['{file} can’t be read', 'Check the permissions, and whether another program holds it'],
  'file.unknownEncoding': [
    'The encoding of {file} can’t be told, so that its characters would come out wrong',
    'Open it in Excel and save it as .xlsx or as “CSV UTF-8”',
  ],
  'file.unwritable': ['{file} can’t be written', 'Check the permissions, and whether it is open in Word'],
  'file.changed': [
    '{file} was changed after it was chosen, so that the browser can’t read it',
    'Choose the file again',
  ],
  'narrative.unknown': [
    'There is no narrative “{name}”',
    'Known are: {known}; the path of a text file of your own will do as well',
  ],
  'narrative.notUtf8': [
    'The narrative {name} is no text in UTF-8',
    'Save it as text with the encoding UTF-8',
  ],
  'narrative.invalid': ['Line {line} of the narrative {name} is wrong: {problem}', 'Correct the line'],
  'narrative.unclosed': [
    'In line {line} of the narrative {name} {problem} is not closed by {closing}',
    'Put {closing} into the same line, behind the words that depend on it',
  ],
  'narrative.noMarks': [
    '{name} has no figures in it, so that it can be no narrative',
    'First {makeTemplate}',
  ],
  'narrative.withoutTables': [
    '{name} is a Word template, behind which no tables or definitions can be put ({option})',
    'Leave {option} out; definitions can be written by themselves with taizhang annex',
  ],
  'mapping.notJson': [
    '{file} is no JSON text ({message})',
    'Have one written by taizhang map LEDGER -o FILE.json, and edit that',
  ],
  'mapping.invalid': ['{file} says “{value}” at {entry}, which is not known', 'Possible: {expected}'],
  'mapping.missing': ['{file} says nothing at {entry}', 'Possible: {expected}'],
  'document.noMarks': ['{file} has no figures to refresh', 'Choose a report written by taizhang'],
  'document.lostMarks': [
    '{file} has kept its record, but the marks of its figures are gone (LibreOffice 7.4 and others lose them on saving)',
    'Take the file from before it was saved so; this one can only be traced',
  ],
  'document.nothingTaught': [
    'No number of {file} surely comes from the ledger, so that it makes no template',
    'Check that report and ledger are of the same year and branch, or choose figures by --bind',
  ],
  'document.nothingSure': [
    '{file} has no figures and no blank whose figure is sure, so that it makes no template',
    'See its blanks with taizhang blanks, and choose their figures by --bind',
  ],
  'document.noRecord': [
    '{file} has no record of its figures',
    'Choose a report written by taizhang; if saving lost the record, one refresh brings it back',
  ],
  'document.damagedRecord': [
    'The record of {file} is damaged, so nothing can be traced',
    'Use a copy that is sound; refreshing writes a new record',
  ],
  'document.newerRecord': [
    'The record of {file} was written by a newer version',
    'Update this program and trace again',
  ],
  'figure.unknown': ['{file} has no figure “{key}”', 'Without a key all of them are listed'],
  'figure.notEdited': [
    '“{key}” in {file} was not edited by hand',
    'Only a number edited by hand can be kept for a reason; leave it out',
  ],
  'document.otherScope': [
    'The figures of the document are counted for {was}, and those to be inserted for {is}: a refresh would count them all alike',
    'Choose the period, branch and conventions of the document, or insert into a new document',
  ],
  'document.noVersion': [
    'The record of {file} has no version {version}',
    'See which it has with taizhang versions',
  ],
  'audit.noFinding': [
    'The audit of {file} has no finding {number}',
    'Run it without --accept and --fix to see the numbers',
  ],
  'audit.notFixable': [
    'Finding {number} of the audit of {file} has no number that can be put right at once',
    'Correct it by hand, or say by --accept why it stands',
  ],
  'audit.recordDamaged': [
    'The record of the document is damaged; writing to it would lose what it holds',
    'Refresh the document from the ledger first, which writes a sound one, and try again',
  ],
  'audit.recordNewer': [
    'The record of the document was written by a later version and can’t be added to here',
    'Update the program',
  ],
  'document.noPlace': [
    'Nothing can be inserted where the cursor is',
    'Put it into a paragraph of the text and try again',
  ],
  'office.busy': [
    'Office does not answer for the moment',
    'Try again shortly; if it persists, save the file and open it anew',
  ],
  'office.cellEdit': ['Excel is editing a cell', 'Finish with Enter or Esc, then try again'],
  'office.changing': [
    'Rows or columns are being added or removed while the workbook is read',
    'Read it again shortly',
  ],
  'office.denied': [
    'Office does not allow this change',
    'The file may be protected or read-only: lift the protection or save a copy',
  ],
  'office.failed': [
    'Office reports error {code}: {message}',
    'Try again; if it persists, save the file and open it anew',
  ],
  'office.gone': ['What was meant is no longer in the file', 'Read it anew and try again'],
  'office.tooMuch': [
    'This is too much for Office at once',
    'Delete unused rows and columns, or split the file',
  ],
  'office.unsupported': [
    'This version of Office lacks what is needed ({message})',
    'Use Office 2021 or later',
  ],
  'workbook.partlyWritten': [
    'The sheet {sheet} was written only in part and could not be put back',
    'Write it once more',
  ],
  'workbook.sheetExists': [
    'There are sheets called {sheets} already',
    'Rename them, so that nothing is overwritten',
  ],
  'packet.unreadable': ['This is no packet', 'Choose “Copy packet” in the Excel pane and paste it here'],
  'packet.damaged': [
    'The packet is incomplete or was changed',
    'Copy it again in the Excel pane and paste all of it',
  ],
  'packet.newer': ['The packet is of a newer version', 'Update this program to the same version'],
  'ledger.replaced': ['The ledger has just been read anew', 'Please click once more'],
  'refresh.recounted': [
    'The ledger was counted anew; its new numbers stand below',
    'Check them, then update',
  ],
  'teach.noLedgerOfYear': [
    'No ledger is of {year}: {held}',
    'Give the ledger of {year}; where the year was misread, {tellBothYears}',
  ],
  'turn.yearUnknown': ['Nothing tells which year the report is of', '{tellYear}'],
  'turn.notLater': [
    'The report is of {from} and the ledger of {to}, which is no later year',
    'Take the new year’s ledger; where it holds several years, {chooseLaterYear}; to update figures only, refresh',
  ],
  'turn.otherYear': ['The record of {file} says that it is of {year}, not of {from}', 'Leave --from out'],
  'turn.severalScopes': [
    'The document was merged from reports that count different things: {scopes}; which number belongs to which can’t be told',
    'Turn each of them first, then merge them',
  ],
  'turn.recounted': [
    'Ledger or document have just changed; what is new stands below',
    'Check it, then click once more',
  ],
  'report.onlyOne': ['One report at a time: {file} is open, not {others}', 'Open the next when this is done'],
  'settings.unreadable': [
    'The settings file {file} cannot be read',
    'It must be JSON with the groups conventions and reminders, each with names and choices',
  ],
  'settings.unknown': ['The settings file {file} names “{name}”, which is unknown', 'Known are: {known}'],
  'settings.invalidChoice': [
    'The settings file {file} has no good choice for “{name}”: “{value}”',
    'Choices are: {known}',
  ],
  ...EN_COMMAND_LINE,
  ...EN_LINK,
  internal: [
    'Something went wrong inside ({message})',
    'Please tell us this line and what the file is like; no file was changed',
  ],
};
