import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export const MANIFEST_FILE = join(__dirname, '../../../manifest.xml');

/** The manifest of the add-in, as it stands in the repository. */
export const MANIFEST = readFileSync(MANIFEST_FILE, 'utf8');
