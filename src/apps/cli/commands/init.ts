import { basename } from 'node:path';
import { writeWorkbook } from '@/adapters/xlsx-file';
import { Failure } from '@/core/failure';
import { refuseMore, refuseOtherKind, requireArgument, type Command } from '../command';
import { exists, writeBytes } from '../files';
import { readYear } from '../question';

export const init: Command = {
  name: 'init',
  usage: 'taizhang init OUT.xlsx [--year Y]',
  summary: { 'zh-CN': '写出一份空白台账，供填写', en: 'a blank ledger workbook ready to fill' },
  options: { year: { type: 'string' } },
  async run(context) {
    const { args, terminal, text, pack } = context;
    const output = requireArgument(context, 0, 'output');
    refuseMore(context, 1);
    refuseOtherKind(output, ['.xlsx']);
    const year = readYear(args.get('year')) ?? terminal.now().getFullYear();
    if (await exists(output)) throw new Failure('file.exists', { file: basename(output) });
    await writeBytes(output, await writeWorkbook(pack.template(year)));
    terminal.out(`${text.written(output)}\n`);
    return 0;
  },
};
