import type { Catalogue } from './catalogue';

/** What is said of a document's marks and of the text around them. */
export const ZH_CN_MARKS = {
  'mark.copied':
    '“{value}”在文档里有 {places} 处，上次写入时是 {before} 处，多出来的可能是复制来的。刷新时各处都会改，不要的请删去。',
  'mark.manyCopied':
    '有 {count} 个指标在文档里的处数比上次写入时多（{value}），多出来的可能是连同文字复制来的。刷新时各处都会改，不要的请删去。',
  'mark.cut': '“{value}”原来写的是“{whole}”，现在只剩“{text}”，像是删掉了一部分。请核对后选择保留或更新。',
  'mark.emptied': '“{value}”原来写的是“{whole}”，现在是空的。请核对后选择保留或更新。',
  'mark.oneForSeveral': '“{value}”前面写着“{announced}”，却只有“{text}”一个。请改前面的文字，或核对台账。',
  'mark.otherUnit': '“{value}”的单位是“{unit}”，文中后面写的是“{written}”。请核对文字。',
  'mark.unitTwice': '“{value}”写的是“{text}”，后面又有“{written}”，单位重复了。请删去一个。',
  'document.unread':
    '没能读出指标前后的文字，看不出哪些指标和文字对不上、哪些删掉了一部分。可以稍后重新读取，或核对后再更新。',
  'record.foreign':
    '有 {count} 处指标不在本文档的记录里（{value}），可能是从别的文档复制来的，看不出是否手工改过。请逐处核对后再更新。',
} as const satisfies Partial<Catalogue['findings']>;
