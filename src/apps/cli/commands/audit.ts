import { recordNotices, type Audit } from '@/core/audit';
import { amendAudited, type Amending } from '../amend-audited';
import { auditJson, type ToldAudit } from '../audit-json';
import { LEDGER_OPTIONS, requireArgument, type Command, type CommandContext } from '../command';
import { writeBytes } from '../files';
import { jsonText } from '../json';
import { openAudited, type Audited, type Looked } from '../open-audited';
import { printAudit, printFixed } from '../print-audit';
import { readAccepting } from '../read-accepting';
import { readFixing } from '../read-fixing';
import { reportOutput } from '../read-report';
import { warn } from '../warn';

export const audit: Command = {
  name: 'audit',
  usage:
    'taizhang audit REPORT.docx [LEDGER…] [--json] [--strict] [--fix N|all] [--accept N=REASON] [-o OUT.docx]',
  summary: {
    'zh-CN':
      '数字体检：正文里与指标不符、互相矛盾的数字；--fix 改好，--accept 写明理由（留空则取消）；--strict：有错误时退出码为 1',
    en: 'numbers in the prose that contradict the figures or each other; --fix puts right, --accept lets stand (no reason: no more); --strict: status 1 on errors',
  },
  options: {
    ...LEDGER_OPTIONS,
    json: { type: 'boolean' },
    strict: { type: 'boolean' },
    fix: { type: 'string', multiple: true },
    accept: { type: 'string', multiple: true },
    output: { type: 'string', short: 'o' },
  },
  async run(context) {
    const { args, terminal, language, printing, text } = context;
    const path = requireArgument(context, 0, 'report');
    const ledgers = args.positionals.slice(1);
    const amending = { accepting: readAccepting(args.all('accept')), fixing: readFixing(args.all('fix')) };
    const output = args.has('accept') || args.has('fix') ? reportOutput(context, path, ledgers) : null;
    const audited = await openAudited(path, ledgers, context);
    const looked = await audited.look();
    const told =
      output === null
        ? { audit: looked.audit, fixed: null }
        : await amend(audited, looked, amending, output, context);
    const notices = recordNotices(looked.reading, looked.marks);
    if (args.has('json')) terminal.out(jsonText(auditJson({ ...told, notices }, language)));
    else {
      if (told.fixed !== null) terminal.out(printFixed(told.fixed, printing));
      terminal.out(printAudit(told.audit, printing));
      if (output !== null) terminal.out(`${text.written(output)}\n`);
    }
    warn(notices, null, context);
    return args.has('strict') && hasErrors(told.audit) ? 1 : 0;
  },
};

/** Writes what was put right and accepted, and looks through it anew. */
async function amend(
  audited: Audited,
  looked: Looked,
  amending: Amending,
  output: string,
  { args, terminal, text }: CommandContext,
): Promise<Omit<ToldAudit, 'notices'>> {
  const fixed = await amendAudited(audited, looked, amending, terminal.now().toISOString());
  const { audit: found } = await audited.look();
  const { kept } = await writeBytes(output, audited.document.toBytes());
  if (kept !== null) terminal.err(`${text.kept(kept)}\n`);
  return { audit: found, fixed: args.has('fix') ? fixed : null };
}

function hasErrors({ findings }: Audit): boolean {
  return findings.some(({ severity, accepted }) => severity === 'error' && accepted === null);
}
