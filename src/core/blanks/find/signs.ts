/** Pieces of patterns that say what stands around a blank. All are regular expressions' text. */

/** What a number is counted in, or a part of a date: right behind a blank it tells a number. */
export const UNIT =
  '(?:余|多|几)?(?:人次|场次|批次|课时|学时|小时|分钟|个月|工作日|万元|亿元|平方米|公里|[次场期名人位个项条件份篇批户家处类节堂本册张元台套支组队轮遍回讲年月日号天周届岁吨亩米块幅面户栋间辆%％‰])(?!别字称)';

/** A Chinese character. */
export const HAN = String.raw`\p{Script=Han}`;

/** What a word can't go on over. */
export const EDGE = String.raw`[\s，,。.；;：:、！!？?（）()《》“”"'‘’\[\]【】〔〕<>—|/]`;

/** White space of all kinds, line breaks apart. */
export const GAP = String.raw`[ \t\u00a0\u2002\u2003\u2009\u3000]`;
