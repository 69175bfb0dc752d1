import { basename } from 'node:path';
import { assembleAccount } from '@/core/assemble';
import { Failure } from '@/core/failure';
import { NO_WORDS } from '@/core/figures';
import {
  IGNORED,
  mappableSheets,
  proposeMapping,
  type Doubt,
  type MappingProposal,
  type Workbook,
} from '@/core/ledger';
import type { Language } from '@/core/wording';
import {
  LEDGER_OPTIONS,
  refuseOtherKind,
  requireLedgers,
  type Command,
  type CommandContext,
} from '../command';
import { isSamePath, writeBytes } from '../files';
import { jsonText } from '../json';
import { readLedgers } from '../read-ledgers';
import { askedQuestion, today } from '../take-account';

export const map: Command = {
  name: 'map',
  usage: 'taizhang map LEDGER… [-o FILE.json]',
  summary: {
    'zh-CN': '写出表头对照：每张表认作什么台账、每一列认作什么；改好后用 --map FILE.json',
    en: 'how sheets and columns are understood, as a file to be corrected and given by --map FILE.json',
  },
  options: { ...LEDGER_OPTIONS, output: { type: 'string', short: 'o' } },
  async run(context) {
    const { args, terminal, text } = context;
    const ledgers = requireLedgers(context);
    const output = args.get('output');
    if (output !== undefined) refuseOtherKind(output, ['.json']);
    if (output !== undefined && ledgers.some((path) => isSamePath(path, output)))
      throw new Failure('usage.sameFile', { file: basename(output) });
    const workbooks = await readLedgers(ledgers, args, terminal, text);
    const proposed = await proposeAll(workbooks, context);
    const several = workbooks.length > 1;
    const sheets = proposed.map(({ proposal }) => mappingJson(proposal, several, context.language));
    const json = jsonText({ sheets });
    if (output === undefined) terminal.out(json);
    else {
      const { kept } = await writeBytes(output, new TextEncoder().encode(json));
      terminal.out(`${text.written(output)}\n`);
      if (kept !== null) terminal.err(`${text.kept(kept)}\n`);
    }
    for (const { proposal, doubt } of proposed)
      if (doubt !== null) terminal.err(`${proposal.sheet}  ${text.doubts[doubt]}\n`);
    return 0;
  },
};

interface Proposed {
  readonly proposal: MappingProposal;
  readonly doubt: Doubt | null;
}

/** Of every sheet that is read, or that should be; with what `--map` says already. */
async function proposeAll(
  workbooks: readonly Workbook[],
  context: CommandContext,
): Promise<readonly Proposed[]> {
  const { pack, terminal } = context;
  const question = await askedQuestion(context);
  const { ledger } = assembleAccount(workbooks, pack, question, NO_WORDS, today(terminal.now()));
  const isRead = (file: string, sheet: string) =>
    ledger.tables.some((table) => table.file === file && table.sheet === sheet);
  return mappableSheets(ledger, workbooks, pack.ledger).flatMap(({ file, sheet: name, doubt }) => {
    if (doubt === null && !isRead(file, name)) return [];
    const sheet = workbooks.find((one) => one.file === file)?.sheets.find((one) => one.name === name);
    if (sheet === undefined) return [];
    return [{ doubt, proposal: proposeMapping(file, sheet, pack.ledger, ledger.mappings) }];
  });
}

/** An entry of the file of `--map`; in Chinese by the words people use, in English by identifiers. */
function mappingJson(proposal: MappingProposal, several: boolean, language: Language) {
  const { file, sheet, role, headerRow, kind, columns } = proposal;
  const place = several ? { file, sheet } : { sheet };
  const choice = proposal.roles.find((one) => one.role === role);
  if (choice === undefined) return { ...place, role: IGNORED };
  const labelled = language === 'zh-CN';
  const nameOf = (name: string | null | undefined) =>
    (labelled ? choice.names.find((one) => one.name === name)?.label : name) ?? null;
  const kindLabel = choice.kinds.find(({ id }) => id === kind)?.label;
  return {
    ...place,
    role: labelled ? choice.label : choice.role,
    headerRow,
    ...(kind === null ? {} : { kind: labelled ? kindLabel : kind }),
    columns: Object.fromEntries(
      columns.map(({ heading }, index) => [heading, nameOf(choice.matched[index])]),
    ),
  };
}
