import { buildWorkbook } from '#tests/adapters/xlsx-file/build-workbook';
import { c, f, merges, row } from './cell-xml';
import type { SourceCase } from './source-case';

/** Workbooks whose cells are plain and whose layout is not. */
export const LAYOUT_CASES: readonly SourceCase[] = [
  {
    title: 'merged titles and kinds',
    file: '合并.xlsx',
    build: () =>
      buildWorkbook({
        sheets: [
          {
            name: '三会一课',
            data: [
              row(1, [c('A1', '2021年三会一课台账')]),
              row(2, [c('A2', '类型'), c('B2', '日期'), c('C2', '主题')]),
              row(3, [c('A3', '党员大会'), c('B3', '2021-01-05'), c('C3', '学习')]),
              row(4, [c('B4', '2021-02-05'), c('C4', '选举')]),
              row(5, [c('B5', '2021-03-05'), c('C5', '表决')]),
              row(6, [c('A6', '党课'), c('B6', '2021-03-09'), c('C6', '讲座')]),
            ].join(''),
            // Nothing stands in those of column E and of row 9.
            afterData: merges('A6:A8', 'A3:A5', 'E2:F3', 'A1:C1', 'A9:C9'),
          },
        ],
      }),
    sheets: ['三会一课 14'],
    cells: { '三会一课!A3': 'text 党员大会', '三会一课!A4': 'nothing' },
    merges: { 三会一课: ['A1:C1', 'A3:A5', 'A6:A8'] },
  },
  {
    title: 'headings in two rows, over several tables side by side',
    file: '两行表头.xlsx',
    build: () =>
      buildWorkbook({
        sheets: [
          {
            name: '活动',
            data: [
              row(2, [c('B2', '活动'), c('D2', '人数'), c('H2', '姓名'), c('I2', '职务')]),
              row(3, [c('B3', '日期'), c('C3', '主题'), c('D3', '应到'), c('E3', '实到'), c('H3', '贺知新')]),
              row(4, [c('B4', '2021-01-05'), c('C4', '植树'), c('D4', 20), c('E4', 18), c('I4', '书记')]),
              row(9, [c('B9', '合计'), f('D9', 'SUM(D4:D8)', 20), f('E9', 'SUM(E4:E8)', 18)]),
            ].join(''),
            afterData: merges('B2:C2', 'D2:E2', 'H3:H4'),
          },
          {
            name: '汇总 & "表"'.replaceAll('"', '&quot;').replace('& ', '&amp; '),
            data: row(1, [c('A1', 1)]),
          },
        ],
        names: [
          '<definedName name="党员总数" localSheetId="1">活动!$D$9</definedName>',
          '<definedName name="党员总数" localSheetId="0">活动!$E$4</definedName>',
          '<definedName name="实到合计">活动!$E$9</definedName>',
          '<definedName name="党员总数">活动!$D$4</definedName>',
          '<definedName name="区域">活动!$B$3:$E$9</definedName>',
          '<definedName name="税率">0.05</definedName>',
        ].join(''),
      }),
    sheets: ['活动 17', '汇总 & "表" 1'],
    cells: { '活动!D9': '=number 20', '活动!E4': 'number 18' },
    merges: { 活动: ['B2:C2', 'D2:E2', 'H3:H4'] },
    // A name of the workbook comes before its namesakes of the sheets, wherever the file has it.
    names: ['实到合计=活动!E9', '党员总数=活动!D4', '党员总数=活动!E4', '党员总数=活动!D9'],
  },
  {
    title: 'hidden rows, columns and sheets',
    file: '隐藏.xlsx',
    build: () =>
      buildWorkbook({
        sheets: [
          {
            name: '明细',
            beforeData:
              '<cols><col min="1" max="1" width="9" hidden="1"/><col min="4" max="5" width="9" hidden="1"/><col min="9" max="16384" width="9" hidden="1"/></cols>',
            data: [
              row(1, [], 'hidden="1"'),
              row(2, [c('B2', '日期'), c('C2', '主题'), c('D2', '内部'), c('F2', '人数')]),
              row(3, [c('B3', '2021-01-05'), c('D3', 'x'), c('F3', 3)], 'hidden="1"'),
              row(4, [c('B4', '2021-01-06'), c('D4', 'y'), c('F4', 4)], 'hidden="1"'),
              row(6, [c('B6', '2021-01-07'), c('D6', 'z'), c('F6', 5)]),
              row(7, [c('B7', '2021-01-08')], 'hidden="1"'),
            ].join(''),
          },
          { name: '藏', state: 'hidden', data: row(1, [c('A1', '日期')]) },
          { name: '深藏', state: 'veryHidden', data: row(1, [c('A1', '日期'), c('B1', '主题')]) },
          { name: '空', data: '' },
          {
            name: '全藏',
            beforeData: '<cols><col min="2" max="2" width="9" hidden="1"/></cols>',
            data: [row(1, [c('A1', 1), c('B1', 2)], 'hidden="1"'), row(2, [c('B2', 3)], 'hidden="1"')].join(
              '',
            ),
          },
        ],
      }),
    sheets: ['明细 14', '(藏) 1', '(深藏) 2', '空 0', '全藏 3'],
    hiddenRows: { 明细: [3, 4, 7], 全藏: [1, 2] },
    hiddenColumns: { 明细: [1, 4, 5], 全藏: [2] },
  },
  {
    title: 'a used range that formats carry to the last cell',
    file: '格式到底.xlsx',
    build: () =>
      buildWorkbook({
        styles: '<cellXfs><xf numFmtId="0"/><xf numFmtId="49"/></cellXfs>',
        sheets: [
          {
            name: '台账',
            beforeData:
              '<dimension ref="A1:XFD1048576"/><cols><col min="1" max="16384" width="12" style="1"/></cols>',
            data: [
              row(3, [c('C3', '日期'), c('D3', '主题')]),
              row(4, [c('C4', '2021-01-05', 1), '<c r="D4" s="1"/>', '<c r="XFD4" s="1"/>']),
              row(900_000, ['<c r="A900000" s="1"/>']),
              row(1_048_576, ['<c r="XFD1048576" s="1"/>']),
            ].join(''),
          },
        ],
      }),
    sheets: ['台账 3'],
    cells: { '台账!C4': 'text 2021-01-05' },
  },
];
