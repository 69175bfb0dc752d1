import type { BlankForm } from '../blank';
import { GAP } from './signs';

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
/** 党员大会×XX: × means “times” there. */
const SAME_X = '(?:[XＸ]+|[xｘ]+|[×✕╳]+)';
const OPENING = '〔【\\[［（(<＜';
const CLOSING = '〕】\\]］）)>＞';
const TO_FILL = '待补充?|待填写?|待定|待核实?|待录入?|待统计|待完善|请填写?|此处填写?|需填写?|未填|补填|空白';

/** The forms people use, those that say more before those they may hold. */
export const BLANK_SPELLINGS: readonly BlankSpelling[] = [
  spelled('named', String.raw`\{\{[^{}\n]*\}\}|｛｛[^｛｝\n]*｝｝`),
  spelled(
    'toFill',
    `[${OPENING}][^${OPENING}${CLOSING}\\n]{0,16}(?:${TO_FILL})[^${OPENING}${CLOSING}\\n]{0,24}[${CLOSING}]`,
  ),
  // 20XX年, 202×年, 〔20XX〕: what is typed of the year belongs to it.
  spelled('letters', `(?:(?:19|20|二〇|二○)${X}{1,2}|20\\d${X})(?=${GAP}?年|[〕\\]）)】])`),
  spelled('letters', `${X}{3,}-${X}{3,}`),
  spelled('letters', `${X}(?: ${X})+(?![A-Za-z])`),
  spelled('letters', `${SAME_X}(?:[.．]${SAME_X})?`),
  spelled('line', '[_＿﹍﹏]{2,}|＿'),
  spelled('circles', '[○〇◯●Ｏ]+|[△▲◇◆]+'),
  spelled('boxes', '[□▢☐▁]+'),
  spelled('stars', '[*＊※]+'),
  spelled('dots', '[…⋯]+|\\.{3,}|。{3,}|[—－-]{2,}'),
  spelled('brackets', `[（(]${GAP}*[）)]|【${GAP}*】|［${GAP}*］|〔${GAP}*〕|\\[${GAP}+\\]`),
  spelled('line', `(?<=[《“「])${GAP}+(?=[》”」])`),
];
