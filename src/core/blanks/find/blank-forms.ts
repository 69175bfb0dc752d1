import type { BlankForm } from '../blank';
import { GAP, UNIT } from './signs';

/** How a blank is written. What stands around it may make something else of it (see not-blanks). */
export interface BlankSpelling {
  readonly form: BlankForm;
  readonly pattern: RegExp;
}

const spelled = (form: BlankForm, pattern: string): BlankSpelling => ({
  form,
  pattern: new RegExp(pattern, 'gu'),
});

const X = '[XxＸｘ×✕╳]';
const TO_FILL = '待补充?|待填写?|待定|待核实?|待录入?|待统计|待完善|请填写?|此处填写?|填写|需填写?|空白|未填|补填';

/** The forms people use, those that say more before those they may hold. */
export const BLANK_SPELLINGS: readonly BlankSpelling[] = [
  spelled('named', String.raw`\{\{[^{}\n]*\}\}`),
  spelled('named', String.raw`\$\{[^{}\n]{1,40}\}`),
  spelled('toFill', `[〔【\\[［（(<＜](?:[^〕】\\]］）)>＞\\n]{0,16}(?:${TO_FILL})[^〕】\\]］）)>＞\\n]{0,24})[〕】\\]］）)>＞]`),
  // 20XX年, 202×年: what is typed of the year belongs to it.
  spelled('letters', `(?:19|20|二〇|二○)${X}{1,2}(?=${GAP}?年)|20\\d${X}(?=${GAP}?年)`),
  spelled('letters', `${X}+(?:[.．]${X}+)?`),
  spelled('line', '[_＿﹍﹏]{2,}|＿'),
  spelled('circles', '[○〇◯●Ｏ]+'),
  spelled('boxes', '[□▢☐▁]+'),
  spelled('stars', '[*＊※]+'),
  spelled('dots', `(?:…|⋯|\\.{3,}|。{3,})+(?=${GAP}?${UNIT})|(?:—|－|-){2,}(?=${GAP}?[次份项条名人个月日%％])`),
  spelled('brackets', `[（(](?:${GAP}|[.…·])*[）)]|【${GAP}*】|［${GAP}*］|〔${GAP}*〕|\\[${GAP}+\\]`),
  spelled('line', `(?<=[《“「])${GAP}+(?=[》”」])`),
];
