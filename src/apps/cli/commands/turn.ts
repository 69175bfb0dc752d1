import {
  assembleProse,
  assembleTurn,
  settleTurn,
  turnedQuestion,
  withLiveYears,
  type AssembledTurn,
  type TurnedProse,
} from '@/core/assemble-turn';
import { recordedPhrases, type Account } from '@/core/assemble';
import { Failure } from '@/core/failure';
import type { YearChange, YearWord } from '@/core/year-turn';
import {
  LEDGER_OPTIONS,
  requireArgument,
  requireLedgers,
  type Command,
  type CommandContext,
} from '../command';
import { writeBytes } from '../files';
import { jsonText } from '../json';
import { hintOf, printTurn, type TurnOutcome } from '../print-turn';
import { readYear } from '../question';
import { readEdited, readReport, reportOutput, type OpenReport } from '../read-report';
import { takeAccount } from '../take-account';
import { warn } from '../warn';

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
    if (args.has('json')) terminal.out(jsonText(turnJson(outcome, output !== null, context)));
    else {
      terminal.out(printTurn(outcome, context));
      terminal.out(`${output === null ? text.notWritten : text.written(output)}\n`);
    }
    warn([...account.findings, ...planned.findings], kept, context);
    return 0;
  },
};

/** The record knows better than anybody who types. @throws Failure turn.otherYear */
function refuseOtherYear(from: number | undefined, { file, reading }: OpenReport): void {
  if (from === undefined || reading.state !== 'present' || reading.record.year === from) return;
  throw new Failure('turn.otherYear', { file, year: reading.record.year, from });
}

/** Marks first, then the years that become marks, and at last the record, so that it never runs ahead. */
async function writeTurn(
  planned: AssembledTurn,
  { document, marks, reading }: OpenReport,
  account: Account,
  isMakingLive: boolean,
): Promise<TurnOutcome> {
  const outcome = await document.applyEdits(planned.edits);
  const paragraphs = await document.readParagraphs();
  const prose = assembleProse(account, paragraphs, planned.years);
  const live = isMakingLive ? prose.live : [];
  const adopted = await document.adoptBlanks(live.map(({ adoption }) => adoption));
  const settled = settleTurn(planned, { marks, reading, paragraphs }, outcome);
  await document.writeRecord(settled === null ? null : withLiveYears(settled, account, live, adopted));
  const positions = new Set(adopted.adopted);
  const done = new Set(live.filter((_, position) => positions.has(position)).map(({ word }) => word));
  return { turn: planned, prose, paragraphs, done };
}

function turnJson({ turn: planned, prose, done }: TurnOutcome, written: boolean, context: CommandContext) {
  return {
    ...planned.years,
    changes: planned.changes.map(changeJson),
    ...proseJson(prose, done),
    yearBound: prose.yearBound.map((phrase) => ({
      paragraph: phrase.paragraph,
      start: phrase.start,
      text: phrase.text,
      hint: hintOf(phrase, planned, context),
    })),
    written,
  };
}

function proseJson({ yearWords, stale }: TurnedProse, done: ReadonlySet<YearWord>) {
  return {
    yearWords: yearWords.map((word) => {
      const { paragraph, start, text, becomes, doubt } = word;
      return { paragraph, start, text, becomes, done: done.has(word), doubt };
    }),
    stale: stale.map(({ paragraph, start, text, reason }) => ({ paragraph, start, text, reason })),
  };
}

function changeJson(change: YearChange) {
  const { key, label, old, new: text, oldValue, newValue, status, odd, keptLastYear } = change;
  const told = { key, label, old, new: text, oldValue, newValue, status, odd };
  return keptLastYear === null ? told : { ...told, keptLastYear };
}
