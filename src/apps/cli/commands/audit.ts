import { basename } from 'node:path';
import { DocxFile } from '@/adapters/docx-file';
import { recordedPhrases, recordedQuestion } from '@/core/assemble';
import { auditDocument, type Audit, type AuditFinding } from '@/core/audit';
import type { Figures } from '@/core/figures';
import type { RecordReading } from '@/core/marks';
import { yearPeriod } from '@/core/values';
import { sayAudit, type Language } from '@/core/wording';
import { LEDGER_OPTIONS, requireArgument, type Command, type CommandContext } from '../command';
import { readBytes } from '../files';
import { jsonText } from '../json';
import { NODE_COMPRESSION } from '../node-compression';
import { printAudit } from '../print-audit';
import { readQuestion } from '../question';
import { takeAccount } from '../take-account';

export const audit: Command = {
  name: 'audit',
  usage: 'taizhang audit REPORT.docx [LEDGER…] [--json] [--strict]',
  summary: {
    'zh-CN': '数字体检：正文里与指标不符、互相矛盾的数字；--strict：有错误时退出码为 1',
    en: 'numbers in the prose that contradict the figures or each other; --strict: status 1 on errors',
  },
  options: { ...LEDGER_OPTIONS, json: { type: 'boolean' }, strict: { type: 'boolean' } },
  async run(context) {
    const { args, terminal, language, printing, pack } = context;
    const path = requireArgument(context, 0, 'report');
    const document = new DocxFile(await readBytes(path), basename(path), NODE_COMPRESSION);
    const [paragraphs, marks] = [await document.readParagraphs(), await document.readMarks()];
    const reading = await document.readRecord();
    const figures = await figuresOf(args.positionals.slice(1), reading, context);
    const record = reading.state === 'present' ? reading.record : null;
    const asked = askedScope(context);
    const outcome = auditDocument({ paragraphs, marks, record, figures, asked }, pack.audit);
    if (args.has('json')) terminal.out(jsonText(auditJson(outcome, language)));
    else terminal.out(printAudit(outcome, printing));
    const failed = outcome.findings.some(
      ({ severity, accepted }) => severity === 'error' && accepted === null,
    );
    return args.has('strict') && failed ? 1 : 0;
  },
};

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
function auditJson({ numbers, year, period, findings }: Audit, language: Language) {
  return { numbers, findings: findings.map((finding) => findingJson(finding, language)), year, period };
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
