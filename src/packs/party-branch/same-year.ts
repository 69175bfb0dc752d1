import type { FigureDefinition } from '@/core/figures';
import type { Pack } from '@/core/pack';
import { allOf, eachFigure, type Change } from './changes';

/** Figures of these ledgers are for the report year, and sentences and narratives speak of it. */
export function forSameYear(role: string, rule: string, word: RegExp): Change {
  return allOf(
    eachFigure((figure) => (isFor(figure, role) ? { ...figure, time: 'reportYear' } : figure)),
    ofThisYear(rule),
    (pack) => ({
      ...pack,
      narratives: pack.narratives.map((narrative) => ({ ...narrative, text: toldOf(word, narrative.text) })),
    }),
  );
}

function isFor(figure: FigureDefinition, role: string): boolean {
  return figure.type === 'records' && figure.time === 'previousYear' && figure.tables.roles?.[0] === role;
}

function ofThisYear(rule: string): Change {
  return ({ reminderTexts, ...pack }): Pack => {
    const said = (sentences: Readonly<Record<string, string>>) => ({
      ...sentences,
      [rule]: (sentences[rule] ?? '').replace('上年度', '本年度').replace('the year before ', ''),
    });
    return { ...pack, reminderTexts: { 'zh-CN': said(reminderTexts['zh-CN']), en: said(reminderTexts.en) } };
  };
}

/** In the lines that speak of it. */
function toldOf(word: RegExp, text: string): string {
  return text
    .split('\n')
    .map((line) => (word.test(line) ? line.replaceAll('{{上年度}}', '{{报告年度}}') : line))
    .join('\n');
}
