import type { Catalogue } from './catalogue';

const OTHER_DOCUMENT = '这里应选台账；Word 报告另有地方选，台账若是 Word 里的表格，请复制到 Excel 保存后再选';
const PICTURE = '图片里的字读不了，请选择原来的表格文件，没有时请录入 Excel';
const ARCHIVE = '请先解压，再选择里面的表格文件';
const SAVE_AS = '请用 Excel 或 WPS 打开，另存为 .xlsx 再试';

/** What to do where such a file came in place of a ledger. */
export const ZH_CN_INSTEAD: Catalogue['instead'] = {
  docx: OTHER_DOCUMENT,
  doc: OTHER_DOCUMENT,
  odt: OTHER_DOCUMENT,
  rtf: OTHER_DOCUMENT,
  pdf: 'PDF 里的表格读不了，请选择原来的表格文件，没有时请录入 Excel',
  png: PICTURE,
  jpeg: PICTURE,
  gif: PICTURE,
  bmp: PICTURE,
  tiff: PICTURE,
  zip: ARCHIVE,
  rar: ARCHIVE,
  sevenZip: ARCHIVE,
  text: '里面不是分列的表格；台账请选 Excel、WPS 表格，或用逗号、制表符分列的 CSV 文件',
  html: SAVE_AS,
  mhtml: SAVE_AS,
  xmlSpreadsheet: SAVE_AS,
  xml: SAVE_AS,
  xlsb: SAVE_AS,
  oldXls: SAVE_AS,
  ole: SAVE_AS,
  ods: SAVE_AS,
};
