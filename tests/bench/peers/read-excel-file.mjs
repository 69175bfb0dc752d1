import { readSheet } from 'read-excel-file/node';

export async function work(file) {
  const rows = await readSheet(file);
  return () => rows;
}
