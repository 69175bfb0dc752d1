import type { Catalogue } from './catalogue';

const OTHER_DOCUMENT =
  'A ledger is due here; a Word report has a place of its own, and a table in Word must be copied to Excel and saved';
const PICTURE =
  'Words in a picture can’t be read: choose the spreadsheet it was made from, or type it into Excel';
const ARCHIVE = 'Unpack it and choose the spreadsheet in it';
const SAVE_AS = 'Open it in Excel or WPS and save it as .xlsx';

/** What to do where such a file came in place of a ledger. */
export const EN_INSTEAD: Catalogue['instead'] = {
  docx: OTHER_DOCUMENT,
  doc: OTHER_DOCUMENT,
  odt: OTHER_DOCUMENT,
  rtf: OTHER_DOCUMENT,
  pdf: 'Tables in a PDF can’t be read: choose the spreadsheet it was made from, or type it into Excel',
  png: PICTURE,
  jpeg: PICTURE,
  gif: PICTURE,
  bmp: PICTURE,
  tiff: PICTURE,
  zip: ARCHIVE,
  rar: ARCHIVE,
  sevenZip: ARCHIVE,
  text: 'It has no columns: choose a spreadsheet, or a CSV file with commas or tabs between its columns',
  html: SAVE_AS,
  mhtml: SAVE_AS,
  xmlSpreadsheet: SAVE_AS,
  xml: SAVE_AS,
  xlsb: SAVE_AS,
  oldXls: SAVE_AS,
  ole: SAVE_AS,
  ods: SAVE_AS,
};
