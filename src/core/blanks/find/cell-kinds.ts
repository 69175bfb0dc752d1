import type { BlankKind } from '../blank';
import { NUMBER_LABEL, PERSON_LABEL, PLACE_LABEL } from './label-words';

/** What a heading of a table says of the cells under it or beside it; the first that fits holds. */
export const CELL_RULES: readonly { readonly kind: BlankKind; readonly words: RegExp }[] = [
  { kind: 'rate', words: /率$|率[（(]|占比|比例|[（(][%％][)）]|百分比/ },
  {
    kind: 'count',
    words: new RegExp(
      `(?:${NUMBER_LABEL})(?:[（(][^)）]{1,4}[)）])?[:：]?$|[（(](?:次|人|人次|份|项|条|名|期|场|个|学时|课时|元|万元|件|篇|分)[)）]`,
      'u',
    ),
  },
  { kind: 'year', words: /(?:年度|年份)[:：]?$/ },
  { kind: 'date', words: /(?:时间|日期|时限|年月)(?:[（(][^)）]+[)）])?[:：]?$/ },
  { kind: 'name', words: new RegExp(`(?:${PERSON_LABEL}|${PLACE_LABEL})(?:[（(][^)）]+[)）])?[:：]?$`, 'u') },
  {
    kind: 'freeText',
    words:
      /内容|主题(?!党日)|议题|措施|备注|说明|情况|问题|原因|依据|要求|事由|简述|摘要|意见$|评语|特色|做法/,
  },
];
