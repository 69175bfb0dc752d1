import { writeReport } from '@/adapters/docx-file';
import { withDefinitions } from '@/core/annex';
import { assembleReport } from '@/core/assemble';
import type { CommandContext } from './command';
import { fillTemplate, isTemplate } from './fill-template';
import type { MadeReport } from './made-report';
import { NODE_COMPRESSION } from './node-compression';
import { readAnnexes } from './read-annexes';
import { readNames } from './read-names';
import { readNarrative } from './read-narrative';
import { takeAccount } from './take-account';

/** One report of the ledgers, by the narrative or template asked for. @throws Failure narrative.*, and as reading ledgers does */
export function makeReport(
  ledgers: readonly string[],
  output: string,
  context: CommandContext,
): Promise<MadeReport> {
  const asked = context.args.get('narrative');
  return isTemplate(asked)
    ? fillTemplate(asked, ledgers, output, context)
    : fillNarrative(asked, ledgers, context);
}

/** A new document, laid out by the house. */
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
