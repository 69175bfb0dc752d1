import { basename } from 'node:path';
import { writeReport } from '@/adapters/docx-file';
import { definitionsReport } from '@/core/annex';
import { Failure } from '@/core/failure';
import { refuseMore, refuseOtherKind, requireArgument, requireOption, type Command } from '../command';
import { isSamePath, writeBytes } from '../files';
import { NODE_COMPRESSION } from '../node-compression';
import { readRecordedReport, requireMarks } from '../read-report';
import { warn } from '../warn';

export const annex: Command = {
  name: 'annex',
  usage: 'taizhang annex REPORT.docx -o OUT.docx',
  summary: {
    'zh-CN': '口径附件：列出报告里每个指标的口径、出处和行号，取自文档自带的记录，不需要台账',
    en: 'the definitions annex: every figure, its definition and rows, from the document’s own record',
  },
  options: { output: { type: 'string', short: 'o' } },
  async run(context) {
    const { terminal, text, pack } = context;
    const path = requireArgument(context, 0, 'report');
    refuseMore(context, 1);
    const output = requireOption(context, 'output', '-o OUT.docx');
    refuseOtherKind(output, ['.docx']);
    if (isSamePath(path, output)) throw new Failure('usage.sameReport', { file: basename(path) });
    const { file, marks, record: known, findings } = await readRecordedReport(path);
    requireMarks(file, marks, known);
    const { report, record } = definitionsReport(file, known, marks, pack);
    const { kept } = await writeBytes(output, await writeReport(report, record, NODE_COMPRESSION));
    terminal.out(`${text.written(output)}\n`);
    warn(findings, kept, context);
    return 0;
  },
};
