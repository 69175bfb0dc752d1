/** Records of a workbook stream by their numbers ([MS-XLS] 2.3). */
export const RECORD = {
  begin: 0x0809,
  end: 0x000a,
  password: 0x002f,
  boundSheet: 0x0085,
  formula: 0x0006,
  continued: 0x003c,
  codePage: 0x0042,
  /** DSF, which says nothing: what stands in place of a record that is not to be read. */
  ignored: 0x0161,
} as const;

/** What is read before the sheets: date system, formats, texts, sheets, names and what names refer to. */
export const WORKBOOK_KEEPS: ReadonlySet<number> = new Set([
  0x0022, 0x041e, 0x00e0, 0x00fc, 0x0085, 0x0018, 0x0017, 0x01ae, 0x0023,
]);

/** What is read of a sheet: cells of all kinds, texts of formulas, rows, columns, merged areas. */
export const SHEET_KEEPS: ReadonlySet<number> = new Set([
  0x0203, 0x027e, 0x00bd, 0x0205, 0x0006, 0x0207, 0x00fd, 0x0204, 0x00d6, 0x0208, 0x007d, 0x00e5,
]);
