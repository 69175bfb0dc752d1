import { readFileSync } from 'node:fs';
import path from 'node:path';
import { writeDocx } from './docx-parts.mjs';

export function prepare(folder) {
  return JSON.parse(readFileSync(path.join(folder, 'plain.json'), 'utf8'));
}

export const work = writeDocx;
