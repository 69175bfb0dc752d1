import { recordNotices } from '@/core/audit';
import { blanksJson } from '../blanks-json';
import { LEDGER_OPTIONS, requireArgument, type Command } from '../command';
import { jsonText } from '../json';
import { openBlanks } from '../open-blanks';
import { printBlanks } from '../print-blanks';
import { warn } from '../warn';
import { warnOfYear } from '../warn-of-year';

export const blanks: Command = {
  name: 'blanks',
  usage: 'taizhang blanks DOC.docx [LEDGER…] [--json] [--why] [--set profile.brand=…]',
  summary: {
    'zh-CN': '找出文档里的空白（X、____、〔待补〕、{{指标名称}}……），说明每处该是哪个指标；--why 写出理由',
    en: 'the blanks of a document (X, ____, 〔待补〕, {{figure}} …) and the figure meant by each; --why: for what reason',
  },
  options: {
    ...LEDGER_OPTIONS,
    json: { type: 'boolean' },
    why: { type: 'boolean' },
    set: { type: 'string', multiple: true },
  },
  async run(context) {
    const { args, terminal, language } = context;
    const path = requireArgument(context, 0, 'document');
    const opened = await openBlanks(path, args.positionals.slice(1), context);
    terminal.out(args.has('json') ? jsonText(blanksJson(opened, language)) : printBlanks(opened, context));
    warn(recordNotices(opened.reading, opened.marks), null, context);
    if (opened.hasLedger) warnOfYear(opened, context);
    return 0;
  },
};
