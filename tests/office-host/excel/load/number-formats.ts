/**
 * Codes of the number formats that files name by id only (ECMA-376 part 1, 18.8.30); 27 to 36 and 50 to 58 as
 * the standard has them for Chinese (zh-CN). Other ids without a code are General.
 */
const BUILT_IN = new Map<number, string>([
  [0, 'General'],
  [1, '0'],
  [2, '0.00'],
  [3, '#,##0'],
  [4, '#,##0.00'],
  [9, '0%'],
  [10, '0.00%'],
  [11, '0.00E+00'],
  [12, '# ?/?'],
  [13, '# ??/??'],
  [14, 'mm-dd-yy'],
  [15, 'd-mmm-yy'],
  [16, 'd-mmm'],
  [17, 'mmm-yy'],
  [18, 'h:mm AM/PM'],
  [19, 'h:mm:ss AM/PM'],
  [20, 'h:mm'],
  [21, 'h:mm:ss'],
  [22, 'm/d/yy h:mm'],
  [37, '#,##0 ;(#,##0)'],
  [38, '#,##0 ;[Red](#,##0)'],
  [39, '#,##0.00;(#,##0.00)'],
  [40, '#,##0.00;[Red](#,##0.00)'],
  [45, 'mm:ss'],
  [46, '[h]:mm:ss'],
  [47, 'mmss.0'],
  [48, '##0.0E+0'],
  [49, '@'],
  ...asChinese([27, 36, 50, 52, 57], 'yyyy"年"m"月"'),
  ...asChinese([28, 29, 51, 53, 54, 58], 'm"月"d"日"'),
  [30, 'm-d-yy'],
  [31, 'yyyy"年"m"月"d"日"'],
  [32, 'h"时"mm"分"'],
  [33, 'h"时"mm"分"ss"秒"'],
  ...asChinese([34, 55], '上午/下午h"时"mm"分"'),
  ...asChinese([35, 56], '上午/下午h"时"mm"分"ss"秒"'),
]);

/** The format's code as `Range.numberFormat` gives it. */
export function numberFormatCode(id: number, own: ReadonlyMap<number, string>): string {
  return own.get(id) ?? BUILT_IN.get(id) ?? 'General';
}

function asChinese(ids: readonly number[], code: string): (readonly [number, string])[] {
  return ids.map((id) => [id, code]);
}
