import path from 'node:path/posix';

const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const COMPONENT = /^[A-Z][A-Za-z0-9]*$/;
const DRAWERS = /^(utils?|helpers?|managers?|services?|commons?|shared|misc|stuff|lib)$/;
const ROOM = /^(?:src\/(?:core|packs|adapters|apps)|tools)\/[^/]+(?=\/)/;
const DOOR_COMMENT = /^\/\*\*[^]*?\bIn: [^]*?\bOut: [^]*?\bKnows nothing of [^]*?\*\//;
const IMPORT = /(?:\bfrom|\bimport\(?) ?'([^']+)'/g;

/** The room a file lies in; null for the files above the rooms, such as src/core/assemble.ts or tools/start.ts. */
export function roomOf(file: string): string | null {
  return ROOM.exec(file)?.[0] ?? null;
}

/** Kebab-case, but PascalCase for a file that holds a React component. Endings such as `.test` do not count. */
export function isWellNamed(file: string): boolean {
  const { dir, base } = path.parse(file);
  const [name = ''] = base.split('.');
  const isComponent = base.endsWith('.tsx') && COMPONENT.test(name);
  return dir.split('/').every((folder) => KEBAB.test(folder)) && (isComponent || KEBAB.test(name));
}

/** A drawer is a file or folder named for nothing it holds: utils, helpers … */
export function isDrawer(file: string): boolean {
  return file
    .replace(/\.[^/]*$/, '')
    .split(/[/-]/)
    .some((word) => DRAWERS.test(word));
}

/** Does a room's index.ts open with what goes in, what comes out, and what the room need not know? */
export function opensWithContract(text: string): boolean {
  return DOOR_COMMENT.test(text);
}

/** Imports that name a file of the same room by the alias, or leave the room by `../`. */
export function straySpecifiers(file: string, text: string): readonly string[] {
  const room = roomOf(file);
  if (room === null) return [];
  const specifiers = [...text.matchAll(IMPORT)].map(([, specifier = '']) => specifier);
  return specifiers.filter((specifier) => {
    if (specifier.startsWith('.'))
      return !`${path.join(path.dirname(file), specifier)}/`.startsWith(`${room}/`);
    return `${specifier.replace(/^@\//, 'src/').replace(/^#/, '')}/`.startsWith(`${room}/`);
  });
}
