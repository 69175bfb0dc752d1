import { basename } from 'node:path';
import { DocxFile } from '@/adapters/docx-file';
import { recordedPhrases, recordedQuestion } from '@/core/assemble';
import { acceptFindings, auditDocument, recordNotices, type Audit, type AuditFinding } from '@/core/audit';
import type { Figures } from '@/core/figures';
import type { Finding } from '@/core/findings';
import type { RecordReading } from '@/core/marks';
import { yearPeriod } from '@/core/values';
import { sayAudit, sayFinding, type Language } from '@/core/wording';
import { LEDGER_OPTIONS, requireArgument, type Command, type CommandContext } from '../command';
import { readBytes, writeBytes } from '../files';
import { jsonText } from '../json';
import { NODE_COMPRESSION } from '../node-compression';
import { printAudit } from '../print-audit';
import { readQuestion } from '../question';
import { acceptedFindings, readAccepting, type NumberedReason } from '../read-accepting';
import { reportOutput } from '../read-report';
import { takeAccount } from '../take-account';
import { warn } from '../warn';

export const audit: Command = {
  name: 'audit',
  usage: 'taizhang audit REPORT.docx [LEDGER…] [--json] [--strict] [--accept N=REASON -o OUT.docx]',
  summary: {
    'zh-CN': '数字体检：正文里与指标不符、互相矛盾的数字；--strict：有错误时退出码为 1',
    en: 'numbers in the prose that contradict the figures or each other; --strict: status 1 on errors',
  },
  options: {
    ...LEDGER_OPTIONS,
    json: { type: 'boolean' },
    strict: { type: 'boolean' },
    accept: { type: 'string', multiple: true },
    output: { type: 'string', short: 'o' },
  },
  async run(context) {
    const { args, terminal, language, printing } = context;
    const path = requireArgument(context, 0, 'report');
    const ledgers = args.positionals.slice(1);
    const accepting = readAccepting(args.all('accept'));
    const output = accepting.length === 0 ? null : reportOutput(context, path, ledgers);
    const audited = await openAudited(path, ledgers, context);
    const outcome =
      output === null ? audited.look(audited.reading) : await accept(audited, accepting, output, context);
    if (args.has('json')) terminal.out(jsonText(auditJson(outcome, audited.notices, language)));
    else terminal.out(printAudit(outcome, printing));
    warn(audited.notices, null, context);
    const failed = outcome.findings.some(
      ({ severity, accepted }) => severity === 'error' && accepted === null,
    );
    return args.has('strict') && failed ? 1 : 0;
  },
};

/** A document that is looked at, and looked at again once its record has changed. */
interface Audited {
  readonly document: DocxFile;
  readonly file: string;
  readonly reading: RecordReading;
  readonly notices: readonly Finding[];
  readonly look: (reading: RecordReading) => Audit;
}

async function openAudited(
  path: string,
  ledgers: readonly string[],
  context: CommandContext,
): Promise<Audited> {
  const file = basename(path);
  const document = new DocxFile(await readBytes(path), file, NODE_COMPRESSION);
  const [paragraphs, marks] = [await document.readParagraphs(), await document.readMarks()];
  const reading = await document.readRecord();
  const figures = await figuresOf(ledgers, reading, context);
  const asked = askedScope(context);
  const look = (now: RecordReading) => {
    const record = now.state === 'present' ? now.record : null;
    return auditDocument({ paragraphs, marks, record, figures, asked }, context.pack.audit, record?.accepted);
  };
  return { document, file, reading, notices: recordNotices(reading, marks), look };
}

/** Writes the findings that somebody accepts into the document's record, and looks again. */
async function accept(
  { document, file, reading, look }: Audited,
  said: readonly NumberedReason[],
  output: string,
  { terminal, text }: CommandContext,
): Promise<Audit> {
  const accepting = acceptedFindings(said, look(reading), file);
  await document.writeRecord(acceptFindings(reading, accepting, terminal.now().toISOString()));
  const { kept } = await writeBytes(output, document.toBytes());
  if (kept !== null) terminal.err(`${text.kept(kept)}\n`);
  return look(await document.readRecord());
}

/** Counted as the document was, where its record tells how. */
async function figuresOf(
  ledgers: readonly string[],
  reading: RecordReading,
  context: CommandContext,
): Promise<Figures | null> {
  if (ledgers.length === 0) return null;
  const known =
    reading.state === 'present'
      ? { wordings: recordedPhrases(reading.record), question: recordedQuestion(reading.record) }
      : {};
  return (await takeAccount(ledgers, context, known)).figures;
}

function askedScope({ args }: CommandContext) {
  const { year, period } = readQuestion(args);
  return year === undefined ? null : { year, period: period?.(year) ?? yearPeriod(year) };
}

/** The JSON of `audit`. */
function auditJson(
  { numbers, year, period, mismatch, findings }: Audit,
  notices: readonly Finding[],
  language: Language,
) {
  return {
    numbers,
    findings: findings.map((finding) => findingJson(finding, language)),
    year,
    period,
    mismatch,
    notices: notices.map((notice) => ({
      code: notice.code,
      severity: notice.severity,
      message: sayFinding(notice, language, 'commandLine'),
    })),
  };
}

function findingJson(finding: AuditFinding, language: Language) {
  const { code, severity, paragraph, start, length, text, sentence, key, fix, accepted } = finding;
  return {
    code,
    severity,
    paragraph,
    start,
    length,
    text,
    sentence,
    key,
    message: sayAudit(finding, language),
    fix:
      fix === null ? null : { kind: fix.type, key: fix.type === 'makeLive' ? fix.key : null, text: fix.text },
    accepted,
  };
}
