import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const FOLDER = path.resolve(__dirname, '../golden');
const LINES_SHOWN = 5;

/**
 * Compares a text with `tests/golden/<name>`. Where they differ, the new text is left beside it as
 * `<name>-changed` and the test fails; with the environment's GOLDEN=write the file is rewritten instead.
 */
export function expectGolden(name: string, text: string, folder = FOLDER): void {
  const file = path.join(folder, name);
  const changed = `${file}-changed`;
  if (process.env['GOLDEN'] === 'write') {
    write(file, text);
    rmSync(changed, { force: true });
    return;
  }
  const golden = existsSync(file) ? readFileSync(file, 'utf8') : null;
  if (golden === text) {
    rmSync(changed, { force: true });
    return;
  }
  write(changed, text);
  const what = golden === null ? 'does not exist' : describeDifference(golden, text);
  const next = `The new text is in ${name}-changed; if it is right: npm run test:golden`;
  throw new Error(`golden file ${name} ${what}\n${next}`);
}

function write(file: string, text: string): void {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
}

/** The lines from the first one that differs, golden ones with `-`, new ones with `+`. */
function describeDifference(golden: string, text: string): string {
  const before = golden.split('\n');
  const after = text.split('\n');
  const first = after.findIndex((line, index) => line !== before[index]);
  const start = first === -1 ? after.length : first;
  const show = (sign: string, lines: readonly string[]): readonly string[] =>
    lines.slice(start, start + LINES_SHOWN).map((line) => `  ${sign} ${line}`);
  return [`differs from line ${start + 1} on`, ...show('-', before), ...show('+', after)].join('\n');
}
