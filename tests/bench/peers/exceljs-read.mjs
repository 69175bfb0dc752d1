import ExcelJS from 'exceljs';

/** The rows as arrays from column A on, only where the answer is asked. */
export async function work(file) {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(file);
  return () => {
    const rows = [];
    workbook.worksheets[0].eachRow((row) => rows.push(row.values.slice(1)));
    return rows;
  };
}
