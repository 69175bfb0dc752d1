import type { Language } from './catalogue';

/** Where a sentence is read: what to do is done in other ways there. */
export type Face = 'commandLine' | 'pane';

type Way =
  | 'chooseYear'
  | 'chooseLaterYear'
  | 'tellYear'
  | 'tellBothYears'
  | 'mapHeadings'
  | 'splitFile'
  | 'writeAnnex'
  | 'makeTemplate';

/** What fills the gaps of these names. */
export const WAYS: Readonly<Record<Language, Readonly<Record<Face, Readonly<Record<Way, string>>>>>> = {
  'zh-CN': {
    pane: {
      chooseYear: '在“年度”处选定',
      chooseLaterYear: '在“年度”处选定新的年度',
      tellYear: '在下面选定',
      tellBothYears: '在“年度”处选定',
      mapHeadings: '用“表头对照”说明',
      splitFile: '拆成几个文件',
      writeAnnex: '在“反查”里单独导出',
      makeTemplate: '在“填空”里把空白填成指标，再存为模板',
    },
    commandLine: {
      chooseYear: '加 --year 写明，如 --year 2021',
      chooseLaterYear: '加 --year 写明新的年度',
      tellYear: '加 --from 写明，如 --from 2021',
      tellBothYears: '加 --from 写明报告的年度，加 --year 写明新的年度',
      mapHeadings: '用 taizhang map 写出表头对照，改好后加 --map FILE.json',
      splitFile: '拆成几个文件，或用 --max-size、--max-rows 放宽上限',
      writeAnnex: '用 taizhang annex 单独导出',
      makeTemplate: '用 taizhang adopt 加 --template 把空白做成指标，存成模板，再用那份模板',
    },
  },
  en: {
    pane: {
      chooseYear: 'choose it under Year',
      chooseLaterYear: 'choose the new one under Year',
      tellYear: 'Choose it below',
      tellBothYears: 'choose it under Year',
      mapHeadings: 'map the headings by hand',
      splitFile: 'split it',
      writeAnnex: 'write the annex from the trace of the document',
      makeTemplate: 'fill its blanks under Blanks and keep it as a template',
    },
    commandLine: {
      chooseYear: 'give it by --year, such as --year 2021',
      chooseLaterYear: 'give the new one by --year',
      tellYear: 'Give it by --from, such as --from 2021',
      tellBothYears: 'give the report’s by --from and the new one by --year',
      mapHeadings: 'have a mapping written by taizhang map, correct it and give it by --map FILE.json',
      splitFile: 'split it, or raise the limit with --max-size or --max-rows',
      writeAnnex: 'write it with taizhang annex',
      makeTemplate:
        'turn its blanks into figures with taizhang adopt --template, and use the template that writes',
    },
  },
};
