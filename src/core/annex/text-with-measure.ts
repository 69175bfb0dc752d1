const NUMERAL = /^[\d.〇零一二三四五六七八九十百千万亿两]+$/;

/** `5次`: a bare number with its measure word, without a space (GB/T 15835-2011); anything else as it stands. */
export function textWithMeasure(text: string, unit: string): string {
  return NUMERAL.test(text) ? text + unit : text;
}
