import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { documentXml, textIn } from './docx-xml.mjs';

/** The cells of all tables of all reports in a folder. */
export async function answerOf(folder) {
  const cells = [];
  for (const file of readdirSync(folder).sort()) {
    const xml = await documentXml(readFileSync(path.join(folder, file)));
    const tables = [...xml.matchAll(/<w:tbl>.*?<\/w:tbl>/gs)].map(([table]) => table);
    cells.push([file, ...tables.flatMap((table) => table.split('</w:tc>').map(textIn))]);
  }
  return cells;
}
