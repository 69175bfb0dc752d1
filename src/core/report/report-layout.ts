/**
 * The page of GB/T 9704-2012 in numbers. Lengths in twips (1/20 pt), sizes in half points.
 * Where the standard leaves room, office practice decides: lines of exactly 28 pt, no bold.
 */

/** A4, 37 mm above and 28 mm beside the text area of 156 × 225 mm (4.1, 4.2.1). */
export const PAGE = {
  width: 11906,
  height: 16838,
  top: 2098,
  bottom: 1984,
  left: 1587,
  right: 1474,
  header: 851,
  /** Puts the dash beside the page number 7 mm below the text area (7.5). */
  footer: 1447,
} as const;

export const TEXT_WIDTH = PAGE.width - PAGE.left - PAGE.right;
export const TEXT_HEIGHT = PAGE.height - PAGE.top - PAGE.bottom;

/**
 * 28 characters of 16 pt are a little wider than the text area (4.2.3), so they stand 0.3 pt closer.
 * At 0.25 pt the line is so full that LibreOffice drops marks at its end.
 * A character grid would say the same to Word, but LibreOffice tears its lines apart.
 */
export const CHARACTER_SPACING = -6;

/** 2号, 3号, 4号, 五号. */
export const SIZE = { title: 44, body: 32, pageNumber: 28, table: 21 } as const;

/** Exact line heights. */
export const LINE = { title: 700, body: 560, pageNumber: 280, table: 340 } as const;

/** The width of one character of body text: indents are given in these. */
export const CHARACTER = SIZE.body * 10;

export interface FontFace {
  readonly name: string;
  /** Names under which offices have the same face; taken where the first is not installed. */
  readonly alternatives: string;
  readonly panose: string;
}

export const FONT = {
  latin: { name: 'Times New Roman', alternatives: '', panose: '02020603050405020304' },
  title: {
    name: '方正小标宋简体',
    alternatives: '方正小标宋_GBK,FZXiaoBiaoSong-B05S',
    panose: '03000509000000000000',
  },
  body: {
    name: '仿宋',
    alternatives: '仿宋_GB2312,FangSong,FangSong_GB2312',
    panose: '02010609060101010101',
  },
  heading: { name: '黑体', alternatives: 'SimHei', panose: '02010609060101010101' },
  subheading: {
    name: '楷体',
    alternatives: '楷体_GB2312,KaiTi,KaiTi_GB2312',
    panose: '02010609060101010101',
  },
  pageNumber: { name: '宋体', alternatives: 'SimSun', panose: '02010600030101010101' },
} as const satisfies Readonly<Record<string, FontFace>>;
