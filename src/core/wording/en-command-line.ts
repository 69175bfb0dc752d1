import type { CommandLineFailures } from './catalogue';

/** What only the command line fails at. */
export const EN_COMMAND_LINE: CommandLineFailures = {
  'folder.noLedgers': ['There is no ledger in the folder {folder}', 'Check the path; ledgers end in {known}'],
  'bind.notJson': ['{file} is no JSON text ({message})', 'Write it like {example}'],
  'bind.notObject': ['{file} does not give a content by the number of each blank', 'Write it like {example}'],
  'bind.unknownBlank': [
    '{file} names the blank {index}, and the document has {count} blanks',
    'See their numbers with taizhang blanks',
  ],
  'bind.unknownNumber': [
    'The file {file} names number “{index}”; {count} are listed of the report',
    'See their numbers with taizhang teach --dry-run --all',
  ],
  'bind.unknownFigure': [
    '{file} at {index}: there is no figure {name}',
    'The nearest are: {nearest}; for ordinary text put = before it',
  ],
  'bind.noSuchFigure': [
    '{file} at {index}: there is no figure {name}',
    'See all of them with taizhang figures; for ordinary text put = before it',
  ],
  'bind.invalid': [
    '{file} says {value} at {index}',
    'Put the name of a figure, = and a text, or null to leave it open',
  ],
  'rollup.nothing': [
    'None of the {count} files in {folder} can be counted: {first}',
    'Mend one of them, or check which folder is meant',
  ],
  'rollup.noBranches': [
    'No name was found in {file}',
    'Write one branch a line, or one a row in the first column of a sheet',
  ],
  'usage.missingCommand': ['No command given', 'Commands are: {known}'],
  'usage.unknownCommand': ['There is no command “{command}”', 'Commands are: {known}'],
  'usage.unknownOption': ['The command {command} has no option “{option}”', 'See taizhang --help'],
  'usage.missingArgument': ['Missing: {argument}', 'Usage: {usage}'],
  'usage.missingOption': ['Missing: {option}', 'Usage: {usage}'],
  'usage.tooManyArguments': ['Too many arguments: “{argument}”', 'Usage: {usage}'],
  'usage.invalidValue': ['The value “{value}” of {option} is wrong', 'It must be {expected}'],
  'usage.missingValue': ['Option {option} lacks its value', 'See taizhang --help'],
  'usage.noBranches': [
    'The ledger names no branch, so that none can be counted by itself',
    'Leave --branch out, or add a column 支部 to the ledger',
  ],
  'usage.copyOfXlsx': [
    'A corrected copy can be written of .xlsx and .xlsm only, which {file} is not',
    'Save it as .xlsx first; without -o the corrections are listed',
  ],
  'usage.outputKind': ['The output {file} must end in {expected}', 'Give it another name'],
  'usage.outputFolder': [
    '{file} is no folder, and reports of a folder of ledgers need one',
    'Name a folder by -o, such as -o reports',
  ],
  'usage.folderOnly': ['{option} goes with a folder of ledgers only', 'Leave it out, or name a folder'],
  'usage.notFolder': ['{folder} is no folder', 'Name the folder the ledgers lie in'],
  'usage.sameFile': ['The output {file} is the ledger itself', 'Choose another name'],
  'usage.sameTemplate': [
    'The output {file} is the template itself',
    'Choose another name and keep the template',
  ],
  'usage.sameReport': ['The output {file} is the report itself', 'Choose another name'],
};
