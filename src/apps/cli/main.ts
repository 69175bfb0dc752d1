import { Failure } from '@/core/failure';
import { LANGUAGES, sayFailures, type Language } from '@/core/wording';
import { partyBranch } from '@/packs/party-branch';
import { readArguments } from './arguments';
import { asFailure } from './as-failure';
import { COMMON_OPTIONS, type Command } from './command';
import { adopt } from './commands/adopt';
import { annex } from './commands/annex';
import { audit } from './commands/audit';
import { blanks } from './commands/blanks';
import { check } from './commands/check';
import { doctor } from './commands/doctor';
import { figures } from './commands/figures';
import { init } from './commands/init';
import { map } from './commands/map';
import { refresh } from './commands/refresh';
import { report } from './commands/report';
import { restore } from './commands/restore';
import { serve } from './commands/serve';
import { rollup } from './commands/rollup';
import { teach } from './commands/teach';
import { trace } from './commands/trace';
import { turn } from './commands/turn';
import { versions } from './commands/versions';
import { invalid } from './question';
import type { Terminal } from './terminal';
import { cliText } from './text';

const COMMANDS: readonly Command[] = [
  figures,
  check,
  doctor,
  report,
  rollup,
  refresh,
  blanks,
  adopt,
  teach,
  turn,
  trace,
  audit,
  annex,
  versions,
  restore,
  map,
  init,
  serve,
];

/** Runs one command. The status is 0, 1 (`--strict`) or 2; failures become a line each here and nowhere else. */
export async function main(argv: readonly string[], terminal: Terminal): Promise<0 | 1 | 2> {
  const language = languageOf(argv);
  try {
    return await run(argv, terminal, language);
  } catch (error) {
    for (const line of sayFailures(asFailure(error), language, 'commandLine'))
      terminal.err(`taizhang: ${line}\n`);
    return 2;
  }
}

async function run(argv: readonly string[], terminal: Terminal, language: Language): Promise<0 | 1 | 2> {
  const [name, ...rest] = argv;
  const known = COMMANDS.map((command) => command.name).join(' ');
  if (name === undefined) throw new Failure('usage.missingCommand', { known });
  if (name === '--help' || name === '-h') {
    terminal.out(help(language));
    return 0;
  }
  const command = COMMANDS.find((candidate) => candidate.name === name);
  if (command === undefined) throw new Failure('usage.unknownCommand', { command: name, known });
  const args = readArguments(rest, name, { ...command.options, ...COMMON_OPTIONS });
  if (args.has('help')) {
    terminal.out(`${command.usage}\n${command.summary[language]}\n`);
    return 0;
  }
  const asked = args.get('lang');
  if (asked !== undefined && asked !== language) throw invalid('--lang', asked, LANGUAGES.join(' | '));
  const text = cliText(language);
  const pack = partyBranch;
  const printing = { language, text, colours: terminal.colours, roles: pack.roleTexts[language] };
  return command.run({ args, terminal, language, text, printing, pack, usage: command.usage });
}

/** Looked for before anything else is understood, so that every failure can be said in it. */
function languageOf(argv: readonly string[]): Language {
  const place = argv.findIndex((argument) => argument === '--lang' || argument.startsWith('--lang='));
  const asked =
    argv[place]?.startsWith('--lang=') === true ? argv[place].slice('--lang='.length) : argv[place + 1];
  return LANGUAGES.find((language) => place >= 0 && language === asked) ?? LANGUAGES[0];
}

function help(language: Language): string {
  const lines = COMMANDS.map(({ usage, summary }) => `${usage}\n    ${summary[language]}`);
  const common =
    '--year Y  --period 2021Q1|2021H1|2021-01..2021-06  --branch NAME  --settings FILE.json  --map FILE.json  --lang zh-CN|en  --max-size MB  --max-rows N';
  return `${lines.join('\n')}\n\n${common}\n`;
}
