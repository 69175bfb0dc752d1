import { assembleTurn, turnedQuestion } from '@/core/assemble-turn';
import { recordedPhrases } from '@/core/assemble';
import type { YearWord } from '@/core/year-turn';
import { LEDGER_OPTIONS, requireArgument, requireLedgers, type Command } from '../command';
import { writeBytes } from '../files';
import { jsonText } from '../json';
import { printTurn } from '../print-turn';
import { readYear } from '../question';
import { readEdited, readReport, refuseOtherYear, reportOutput } from '../read-report';
import { takeAccount } from '../take-account';
import { turnJson } from '../turn-json';
import { warn } from '../warn';
import { writeTurn } from '../write-turn';

export const turn: Command = {
  name: 'turn',
  usage:
    'taizhang turn REPORT.docx LEDGER… -o OUT.docx [--year 2022] [--from 2021] [--keep-words] [--edited keep|overwrite] [--dry-run] [--json] [--all]',
  summary: {
    'zh-CN': '换年度：用新一年的台账，把上年的报告改成新一年的，并列出要改写的地方',
    en: 'make next year’s report from this year’s, and list what is to be rewritten',
  },
  options: {
    ...LEDGER_OPTIONS,
    output: { type: 'string', short: 'o' },
    from: { type: 'string' },
    'keep-words': { type: 'boolean' },
    edited: { type: 'string' },
    'dry-run': { type: 'boolean' },
    set: { type: 'string', multiple: true },
    json: { type: 'boolean' },
    all: { type: 'boolean' },
  },
  async run(context) {
    const { args, terminal, text } = context;
    const path = requireArgument(context, 0, 'report');
    const ledgers = requireLedgers(context, 1);
    const from = readYear(args.get('from'), '--from');
    const choices = { edited: readEdited(args), ...(from === undefined ? {} : { from }) };
    const output = reportOutput(context, path, ledgers);
    const report = await readReport(path);
    const { document, marks, reading } = report;
    refuseOtherYear(from, report);
    const known =
      reading.state === 'present'
        ? { wordings: recordedPhrases(reading.record), question: turnedQuestion(reading.record) }
        : {};
    const account = await takeAccount(ledgers, context, known);
    const paragraphs = await document.readParagraphs();
    const read = { marks, reading, paragraphs };
    const planned = assembleTurn(account, read, choices, terminal.now().toISOString());
    const outcome =
      output === null
        ? { turn: planned, prose: planned.prose, paragraphs, done: new Set<YearWord>() }
        : await writeTurn(planned, report, account, !args.has('keep-words'));
    const kept = output === null ? null : (await writeBytes(output, document.toBytes())).kept;
    if (args.has('json')) terminal.out(jsonText({ ...turnJson(outcome, context), written: output !== null }));
    else {
      terminal.out(printTurn(outcome, context));
      terminal.out(`${output === null ? text.notWritten : text.written(output)}\n`);
    }
    warn([...account.findings, ...planned.findings], kept, context);
    return 0;
  },
};
