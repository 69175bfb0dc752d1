import { basename, extname } from 'node:path';
import { correctWorkbook, withoutFormulas } from '@/adapters/xlsx-file';
import { sha256OfBytes } from '@/core/digest';
import { changesText, planCorrections, provenCorrections, type Correction } from '@/core/doctor';
import { cellAddress, type Finding } from '@/core/findings';
import { Failure } from '@/core/failure';
import { plainText } from '@/core/values';
import { sayCorrection } from '@/core/wording';
import {
  LEDGER_OPTIONS,
  refuseMore,
  refuseOtherKind,
  requireLedgers,
  type Command,
  type CommandContext,
} from '../command';
import { isSamePath, readBytes, writeBytes } from '../files';
import { jsonText } from '../json';
import { section } from '../print';
import { takeAccountWithSources, type TakenAccount } from '../take-account';
import type { CliText } from '../text';

export const doctor: Command = {
  name: 'doctor',
  usage: 'taizhang doctor LEDGER… [-o COPY.xlsx] [--dry-run] [--json]',
  summary: {
    'zh-CN': '台账修正：列出可以放心改的地方；-o：写一份修正后的副本，原文件不动',
    en: 'list what can safely be corrected in a ledger; -o: write a corrected copy, never in place',
  },
  options: {
    ...LEDGER_OPTIONS,
    output: { type: 'string', short: 'o' },
    'dry-run': { type: 'boolean' },
    json: { type: 'boolean' },
  },
  async run(context) {
    const { args, terminal, text } = context;
    const ledgers = requireLedgers(context);
    const output = checkedOutput(ledgers, context);
    const taken = await takeAccountWithSources(ledgers, context);
    const corrections = await makeable(correctionsOf(taken, context), ledgers);
    const isWanted = output !== null && !args.has('dry-run') && corrections.length > 0;
    const kept = isWanted ? await writeCopy(ledgers[0] ?? '', output, corrections, taken) : null;
    if (args.has('json')) {
      const several = taken.workbooks.length > 1;
      const shown = corrections.map((correction) => correctionJson(correction, several, context));
      terminal.out(jsonText({ corrections: shown, written: isWanted }));
    } else {
      terminal.out(printCorrections(corrections, taken, context));
      if (output !== null) terminal.out(`${outcomeText(output, isWanted, corrections.length, text)}\n`);
    }
    if (kept !== null) terminal.err(`${text.kept(kept)}\n`);
    return 0;
  },
};

/** Where nothing is to be corrected the list has said so already. */
function outcomeText(output: string, isWritten: boolean, count: number, text: CliText): string {
  if (isWritten) return text.written(output);
  return count === 0 ? text.noCopy : text.notWritten;
}

const CAN_BE_COPIED: ReadonlySet<string> = new Set(['.xlsx', '.xlsm']);

/** A copy is of one ledger, of its kind, and never the ledger itself. @throws Failure usage.* */
function checkedOutput(ledgers: readonly string[], context: CommandContext): string | null {
  const output = context.args.get('output');
  if (output === undefined) return null;
  refuseMore(context, 1);
  const [ledger = ''] = ledgers;
  if (isSamePath(ledger, output)) throw new Failure('usage.sameFile', { file: basename(output) });
  const extension = extname(ledger).toLowerCase();
  if (!CAN_BE_COPIED.has(extension)) throw new Failure('usage.copyOfXlsx', { file: basename(ledger) });
  refuseOtherKind(output, [extension]);
  return output;
}

function correctionsOf(
  { account, workbooks, question, countAgain }: TakenAccount,
  { pack }: CommandContext,
): readonly Correction[] {
  const { ledger } = account;
  const planned = planCorrections({ workbooks, ledger, model: pack.ledger, year: question.year ?? null });
  const read = (books: typeof workbooks) => readingOf(countAgain(books));
  return provenCorrections(planned, { workbooks, before: readingOf(account), read });
}

/** The reader does not tell formulas whose result is empty; the file does. */
async function makeable(
  corrections: readonly Correction[],
  ledgers: readonly string[],
): Promise<readonly Correction[]> {
  const kept = new Set<Correction>();
  for (const file of new Set(corrections.map((one) => one.file))) {
    const own = corrections.filter((one) => one.file === file);
    const path = ledgers.find((ledger) => basename(ledger) === file);
    const left = path === undefined ? own : withoutFormulas(await readBytes(path), file, own);
    left.forEach((one) => kept.add(one));
  }
  return corrections.filter((one) => kept.has(one));
}

function readingOf({ figures, findings }: TakenAccount['account']) {
  return { figures: figures.all(), findings };
}

/** Gives the name under which an earlier file is kept. @throws Failure file.* */
async function writeCopy(
  path: string,
  output: string,
  corrections: readonly Correction[],
  { workbooks }: TakenAccount,
): Promise<string | null> {
  const bytes = await readBytes(path);
  // Saved by somebody since it was read: what was planned may lie elsewhere.
  if ((await sha256OfBytes(bytes)) !== workbooks[0]?.sha256) {
    throw new Failure('file.unreadable', { file: basename(path) });
  }
  return (await writeBytes(output, correctWorkbook(bytes, basename(path), corrections))).kept;
}

function correctionJson(correction: Correction, several: boolean, { language, text }: CommandContext) {
  const { file, sheet, reason, findings, cells } = correction;
  return {
    ...(several ? { file } : {}),
    sheet,
    cells: cells.map((change) => cellJson(change)),
    changes: changesText(correction, text),
    reason,
    findings: findings.map(({ code, cell }) => ({ code, cell })),
    message: sayCorrection(correction, language),
  };
}

function cellJson({ row, column, stands, becomes }: Correction['cells'][number]) {
  return {
    cell: cellAddress(row, column),
    before: stands === null || !('value' in stands) ? null : stands.value,
    after: becomes,
  };
}

function printCorrections(
  corrections: readonly Correction[],
  { account, workbooks }: TakenAccount,
  { text, language, printing }: CommandContext,
): string {
  const lines = corrections.map((correction) => {
    const { file, sheet } = correction;
    const place = workbooks.length > 1 ? `${plainText(file)} › ${plainText(sheet)}` : plainText(sheet);
    return `  ${place}!${changesText(correction, text)}  ${sayCorrection(correction, language)}`;
  });
  const cured = new Set(corrections.flatMap(({ findings }) => findings));
  const isLeft = (finding: Finding) => finding.severity !== 'info' && !cured.has(finding);
  const left = account.findings.filter(isLeft).length;
  return section(
    text.corrections(corrections.length),
    [
      ...(lines.length === 0 ? [`  ${text.noCorrections}`] : lines),
      ...(left === 0 ? [] : [`  ${text.uncured(left)}`]),
    ],
    printing,
  );
}
