/** How a document of the corpus is written down: Word files differ in this where their texts do not. */
export interface DocxLayout {
  readonly font: string;
  /** In half points. */
  readonly size: number;
  readonly alignment: 'both' | 'left' | 'center';
  /** Headings by a style, or by direct formatting. */
  readonly hasHeadingStyle: boolean;
  /** A run ends after so many characters, as Word leaves them behind after edits. */
  readonly longestRun: number;
  /** What stands between two runs that look alike. */
  readonly between: 'nothing' | 'proofErr' | 'bookmark';
  /** Direct formatting of every second run. */
  readonly other: string;
}

export const DOCX_LAYOUTS: readonly DocxLayout[] = [
  {
    font: '仿宋_GB2312',
    size: 32,
    alignment: 'both',
    hasHeadingStyle: false,
    longestRun: 200,
    between: 'nothing',
    other: '<w:b/>',
  },
  {
    font: '宋体',
    size: 24,
    alignment: 'left',
    hasHeadingStyle: true,
    longestRun: 7,
    between: 'proofErr',
    other: '<w:color w:val="FF0000"/>',
  },
  {
    font: '微软雅黑',
    size: 21,
    alignment: 'both',
    hasHeadingStyle: true,
    longestRun: 1,
    between: 'nothing',
    other: '<w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:eastAsia="楷体"/><w:i/>',
  },
  {
    font: '楷体',
    size: 28,
    alignment: 'center',
    hasHeadingStyle: false,
    longestRun: 4,
    between: 'bookmark',
    other: '<w:highlight w:val="yellow"/>',
  },
];
