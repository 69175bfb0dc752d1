import { writeTables } from '@/adapters/xlsx-file';
import { layOutRollup } from '@/core/rollup';
import { describePeriod } from '@/core/values';
import {
  LEDGER_OPTIONS,
  refuseMore,
  refuseOtherKind,
  requireArgument,
  requireOption,
  type Command,
} from '../command';
import { writeBytes } from '../files';
import { writeJson } from '../json';
import { NODE_COMPRESSION } from '../node-compression';
import { isMissed, makeRollup, type MadeRollup } from '../make-rollup';
import { printRollup } from '../print-rollup';
import { rollupJson } from '../rollup-json';
import { rollupNotes } from '../rollup-notes';
import { rollupText } from '../rollup-text';

/** Which branch is meant is no question here: all of them. */
const OF_ALL_BRANCHES = Object.fromEntries(
  Object.entries(LEDGER_OPTIONS).filter(([option]) => option !== 'branch'),
);

export const rollup: Command = {
  name: 'rollup',
  usage: 'taizhang rollup FOLDER -o SUMMARY.xlsx [--branches FILE] [--json] [--strict]',
  summary: {
    'zh-CN': '汇总一个文件夹里各支部的台账和数据包，列出未报送和缺项的',
    en: 'add up the ledgers and packets of the branches in a folder; who has not reported, who is short of what',
  },
  options: {
    ...OF_ALL_BRANCHES,
    output: { type: 'string', short: 'o' },
    branches: { type: 'string' },
    json: { type: 'boolean' },
    strict: { type: 'boolean' },
  },
  async run(context) {
    const { args, terminal, text, language, pack } = context;
    const folder = requireArgument(context, 0, 'folder');
    refuseMore(context, 1);
    const output = requireOption(context, 'output', '-o SUMMARY.xlsx');
    refuseOtherKind(output, ['.xlsx']);
    const made = await makeRollup(folder, output, context);
    const tables = layOutRollup(made.rollup, pack.rollup, await rollupNotes(made, context));
    const { kept } = await writeBytes(output, writeTables(tables, NODE_COMPRESSION));
    await made.remember();
    if (made.isSpokenPeriod) {
      terminal.err(`${rollupText(language).spokenPeriod(describePeriod(made.rollup.period))}\n`);
    }
    if (args.has('json')) await writeJson(rollupJson(made, language), terminal);
    else terminal.out(`${printRollup(made, context)}${text.written(output)}\n`);
    if (kept !== null) terminal.err(`${text.kept(kept)}\n`);
    return args.has('strict') && isLacking(made) ? 1 : 0;
  },
};

/** Is anything missing of what the committee should have, or may a number be wrong? */
function isLacking({ rollup: { branches, notReported, superseded }, unread }: MadeRollup): boolean {
  const hasError = branches.some(({ findings }) => findings.some(({ severity }) => severity === 'error'));
  return hasError || [notReported, superseded, unread.filter(isMissed)].some((lacking) => lacking.length > 0);
}
