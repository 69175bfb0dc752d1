/** What Excel allows, and without the apostrophe, which exceljs does not quote where it refers to a sheet. */
export const SHEET_NAME = /^[^'*?:\\/[\]]{1,31}$/;
