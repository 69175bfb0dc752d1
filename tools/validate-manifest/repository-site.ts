import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Site } from './rule';

const ICONS = join(__dirname, '../../assets/icons');

/** The site this repository builds: its pages by name, its icons from assets/icons. */
export const REPOSITORY_SITE: Site = {
  pages: ['taskpane.html', 'index.html', 'taizhang.html'],
  readIcon: (name) => {
    const file = join(ICONS, name);
    return statSync(file, { throwIfNoEntry: false })?.isFile() === true ? readFileSync(file) : null;
  },
};
