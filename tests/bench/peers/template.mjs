import { readFileSync } from 'node:fs';
import path from 'node:path';

/** A template with tags in braces, and what they stand for. */
export function readTemplate(folder) {
  return {
    template: readFileSync(path.join(folder, 'template.docx')),
    data: JSON.parse(readFileSync(path.join(folder, 'data.json'), 'utf8')),
  };
}
