import { buildWorkbook } from '#tests/adapters/xlsx-file/build-workbook';
import { c, e, f, row, stylesOf } from './cell-xml';
import type { SourceCase } from './source-case';

/** Ids that mean Chinese formats in Chinese Excel, 27 to 36 and 50 to 58. */
const CHINESE_IDS = [27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58];

const LONG_TEXT = '党员大会讨论发展对象。'.repeat(400);

/** Workbooks whose layout is plain and whose cells are not. */
export const FORMAT_CASES: readonly SourceCase[] = [
  {
    title: 'dates and times of the 1904 system',
    file: '1904.xlsx',
    build: () =>
      buildWorkbook({
        head: '<workbookPr date1904="1"/>',
        styles: stylesOf('yyyy\\-mm\\-dd', 'yyyy/m/d h:mm', 20, 46, 'yyyy"年"m"月"', 2),
        sheets: [
          {
            name: '三会一课',
            data: [
              row(1, [c('A1', '日期'), c('B1', '时间')]),
              row(2, [c('A2', 42_798, 1), c('B2', 42_798.5, 2), c('C2', 0.5, 3), c('D2', 1.25, 4)]),
              row(3, [c('A3', 42_798, 5), c('B3', 42_798, 6), f('C3', 'A2+1', 42_799, 1), c('D3', 42_798)]),
            ].join(''),
          },
        ],
      }),
    sheets: ['三会一课 10'],
    cells: {
      '三会一课!A2': 'date 44260 [yyyy\\-mm\\-dd]',
      '三会一课!B2': 'date 44260.5 [yyyy/m/d h:mm]',
      '三会一课!C2': 'date 0.5 [h:mm]',
      '三会一课!D2': 'date 1.25 [[h]:mm:ss]',
      '三会一课!A3': 'date 44260 [yyyy"年"m"月"]',
      '三会一课!B3': 'number 42798 [0.00]',
      '三会一课!C3': '=date 44261 [yyyy\\-mm\\-dd]',
      '三会一课!D3': 'number 42798',
    },
  },
  {
    title: 'errors, formulas with results, and booleans',
    file: '公式.xlsx',
    build: () =>
      buildWorkbook({
        styles: stylesOf('0"人"', 'yyyy-mm-dd'),
        sheets: [
          {
            name: '统计',
            data: [
              row(1, [e('A1', '#N/A'), e('B1', '#DIV/0!', '1/0'), e('C1', '#REF!', 'SUM(#REF!)')]),
              row(2, [c('A2', '#N/A'), c('B2', '#标签'), c('C2', '#1'), c('D2', '#NAME?')]),
              row(3, [c('A3', true), c('B3', false), f('C3', '1=1', true)]),
              row(4, [f('A4', '1+1', 2), f('B4', 'A4*2', 4, 1), f('C4', '"a"&"b"', 'ab')]),
              row(5, [f('A5', 'DATE(2021,3,5)', 44_260, 2), f('B5', '""', ''), f('C5', '0', 0)]),
            ].join(''),
          },
        ],
      }),
    sheets: ['统计 15'],
    cells: {
      '统计!A1': 'error #N/A',
      '统计!B1': '=error #DIV/0!',
      '统计!C1': '=error #REF!',
      '统计!A2': 'text #N/A',
      '统计!B2': 'text #标签',
      '统计!C2': 'text #1',
      '统计!D2': 'text #NAME?',
      '统计!A3': 'boolean true',
      '统计!C3': '=boolean true',
      '统计!B4': '=number 4 [0"人"]',
      '统计!C4': '=text ab',
      '统计!A5': '=date 44260 [yyyy-mm-dd]',
      '统计!B5': 'nothing',
      '统计!C5': '=number 0',
    },
  },
  {
    title: 'the date formats that only Chinese Excel has built in',
    file: '中文日期.xlsx',
    build: () =>
      buildWorkbook({
        styles: stylesOf(...CHINESE_IDS, 14, '[$-804]yyyy"年"m"月"d"日";@', '[DBNum1]yyyy"年"m"月"', '@', 10),
        sheets: [
          {
            name: '日期',
            data: CHINESE_IDS.concat([14, 0, 0, 0, 10])
              .map((_, index) => row(index + 1, [c(`A${String(index + 1)}`, 44_260.25 + index, index + 1)]))
              .join(''),
          },
        ],
      }),
    sheets: ['日期 24'],
    cells: {
      '日期!A1': 'date 44260.25 [yyyy"年"m"月"]',
      '日期!A5': 'date 44264.25 [yyyy"年"m"月"d"日"]',
      '日期!A8': 'date 44267.25 [上午/下午h"时"mm"分"]',
      '日期!A19': 'date 44278.25 [m"月"d"日"]',
      '日期!A20': 'date 44279.25 [mm-dd-yy]',
      '日期!A21': 'date 44280.25 [[$-804]yyyy"年"m"月"d"日";@]',
      '日期!A22': 'date 44281.25 [[DBNum1]yyyy"年"m"月"]',
      '日期!A23': 'number 44282.25 [@]',
      '日期!A24': 'number 44283.25 [0.00%]',
    },
  },
  {
    title: 'long texts, rich texts, and texts that look like something else',
    file: '文字.xlsx',
    build: () =>
      buildWorkbook({
        styles: '<cellXfs><xf numFmtId="0"/><xf numFmtId="49"/><xf numFmtId="0" quotePrefix="1"/></cellXfs>',
        strings:
          '<si><r><rPr><b/></rPr><t>支部</t></r><r><t xml:space="preserve"> 大会</t></r></si><si><t>第一行\n第二行</t></si><si><t>_x005F_x000D_</t></si>',
        sheets: [
          {
            name: '文字',
            data: [
              row(1, [c('A1', LONG_TEXT), '<c r="B1" t="s"><v>0</v></c>', '<c r="C1" t="s"><v>1</v></c>']),
              row(2, [c('A2', '007', 1), c('B2', '=1+1', 2), c('C2', '+86 10', 2), c('D2', '2021-3-5', 2)]),
              row(3, [c('A3', "'引号"), c('B3', ' 两端有空格 '), c('C3', 'TRUE', 1), c('D3', '@人', 2)]),
              row(4, ['<c r="A4" t="s"><v>2</v></c>', c('B4', 'A & <b>', 1), c('C4', '𠮷野家😀')]),
              row(5, [c('A5', 12, 1), c('B5', 1e21), c('C5', -0.1), c('D5', 1 / 3)]),
            ].join(''),
          },
        ],
      }),
    sheets: ['文字 18'],
    cells: {
      '文字!A1': `text ${LONG_TEXT}`,
      '文字!B1': 'text 支部 大会',
      '文字!C1': 'text 第一行\n第二行',
      '文字!A2': 'text 007',
      '文字!B2': 'text =1+1',
      '文字!D2': 'text 2021-3-5',
      '文字!A3': "text '引号",
      '文字!B3': 'text  两端有空格 ',
      '文字!C3': 'text TRUE',
      '文字!A4': 'text _x000D_',
      '文字!B4': 'text A & <b>',
      '文字!C4': 'text 𠮷野家😀',
      '文字!A5': 'number 12 [@]',
      '文字!B5': 'number 1e+21',
      '文字!D5': 'number 0.3333333333333333',
    },
  },
];
