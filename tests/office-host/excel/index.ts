/**
 * Excel model: a workbook as office.js finds it in Excel.
 * In: an .xlsx file's bytes or made-up rows, what a user does.  Out: an application for the protocol engine, events,
 * views of the workbook for assertions.
 * Knows nothing of how requests travel, nor of the readers and adapters it is there to test.
 */
export { excelApplication, excelCommonApi, ExcelModel, excelTypes } from './excel-model';
