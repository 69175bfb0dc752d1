import { basename } from 'node:path';
import { writeReport } from '@/adapters/docx-file';
import { withDefinitions } from '@/core/annex';
import { assembleReport } from '@/core/assemble';
import { Failure, isFailure } from '@/core/failure';
import type { Pack } from '@/core/pack';
import { chooseNarrative, parseNarrative, type Narrative } from '@/core/report';
import { describePeriod } from '@/core/values';
import type { Arguments } from '../arguments';
import {
  LEDGER_OPTIONS,
  refuseOtherKind,
  requireLedgers,
  requireOption,
  type Command,
  type CommandContext,
} from '../command';
import { exists, isSamePath, readBytes, writeBytes } from '../files';
import { fillTemplate, isTemplate } from '../fill-template';
import type { MadeReport } from '../made-report';
import { NODE_COMPRESSION } from '../node-compression';
import { printFigures, printFindings, printSources } from '../print';
import { invalid } from '../question';
import { readNames } from '../read-names';
import { takeAccount } from '../take-account';

const ANNEXES = ['tables', 'definitions'] as const;

export const report: Command = {
  name: 'report',
  usage:
    'taizhang report LEDGER… -o OUT.docx [--narrative NAME|FILE.txt|FILE.docx] [--annex [tables,definitions]] [--names yes|no] [--set profile.brand=…]',
  summary: { 'zh-CN': '由台账写出报告', en: 'write the narrative report' },
  options: {
    ...LEDGER_OPTIONS,
    output: { type: 'string', short: 'o' },
    narrative: { type: 'string' },
    annex: { type: 'boolean', words: ANNEXES, multiple: true },
    names: { type: 'string' },
    set: { type: 'string', multiple: true },
  },
  async run(context) {
    const { args, terminal, text, printing } = context;
    const ledgers = requireLedgers(context);
    refuseStrayAnnex(args);
    const output = requireOption(context, 'output', '-o OUT.docx');
    refuseOtherKind(output, ['.docx']);
    if (ledgers.some((path) => isSamePath(path, output)))
      throw new Failure('usage.sameFile', { file: basename(output) });
    const asked = args.get('narrative');
    const { account, findings, bytes } = isTemplate(asked)
      ? await fillTemplate(asked, ledgers, output, context)
      : await fillNarrative(asked, ledgers, context);
    const { kept } = await writeBytes(output, bytes);
    terminal.out(printSources(account.sources, printing));
    terminal.out(printFigures(account.figures.all(), describePeriod(account.figures.scope.period), printing));
    terminal.out(printFindings([...account.findings, ...findings], account.sources, printing));
    terminal.out(`${text.written(output)}\n`);
    if (kept !== null) terminal.err(`${text.kept(kept)}\n`);
    return 0;
  },
};

/** A new document, laid out by the house. @throws Failure narrative.*, and as reading ledgers does */
async function fillNarrative(
  asked: string | undefined,
  ledgers: readonly string[],
  context: CommandContext,
): Promise<MadeReport> {
  const { args, terminal, pack } = context;
  const { phrases } = await readNarrative(asked, pack);
  const account = await takeAccount(ledgers, context, { wordings: phrases });
  const narrative = await readNarrative(asked, account.pack);
  const writtenAt = terminal.now().toISOString();
  const annexes = readAnnexes(args);
  const keepsPersons = readNames(args) === true;
  const options = { annex: annexes.has('tables'), keepsPersons, writtenAt };
  const bare = assembleReport(account, narrative, pack, options);
  const assembled = annexes.has('definitions') ? withDefinitions(bare, pack) : bare;
  const bytes = await writeReport(assembled.report, assembled.record, NODE_COMPRESSION);
  return { bytes, account, findings: assembled.findings };
}

/** A word behind `--annex` that is none of its own would be looked for as a ledger. @throws Failure usage.invalidValue */
function refuseStrayAnnex(args: Arguments): void {
  const stray = args.has('annex') ? args.positionals.find((word) => /^[a-z,]+$/.test(word)) : undefined;
  if (stray !== undefined) throw invalid('--annex', stray, ANNEXES.join(' | '));
}

/** What to put behind the report; `--annex` alone means the tables. */
function readAnnexes(args: Arguments): ReadonlySet<string> {
  return new Set(args.all('annex').flatMap((words) => (words === '' ? ['tables'] : words.split(','))));
}

/** One of the pack's narratives by name, or a text file of the user's own. @throws Failure narrative.* */
async function readNarrative(name: string | undefined, pack: Pack): Promise<Narrative> {
  try {
    const chosen = chooseNarrative(pack.narratives, name);
    return parseNarrative(chosen.text, chosen.name);
  } catch (error) {
    if (
      name === undefined ||
      !isFailure(error) ||
      error.code !== 'narrative.unknown' ||
      !(await exists(name))
    )
      throw error;
    return parseNarrative(await readText(name), basename(name));
  }
}

async function readText(path: string): Promise<string> {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await readBytes(path));
  } catch (error) {
    if (isFailure(error)) throw error;
    throw new Failure('narrative.notUtf8', { name: basename(path) }, { cause: error });
  }
}
