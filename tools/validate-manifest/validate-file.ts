import { readFileSync } from 'node:fs';
import { checkManifest } from './check-manifest';
import { REPOSITORY_SITE } from './repository-site';
import { RULES, WELL_FORMED } from './rules';

/** What to print, and how the program ends. */
export interface Outcome {
  readonly lines: readonly string[];
  /** 0: every rule holds; 1: one line for each problem; 2: the file cannot be read. */
  readonly status: 0 | 1 | 2;
}

/** Checks the manifest in a file. */
export function validateFile(file: string): Outcome {
  const text = textOf(file);
  if (text === null) return { lines: [`${file} cannot be read`], status: 2 };
  const problems = checkManifest(text, REPOSITORY_SITE);
  if (problems.length === 0) {
    const count = [WELL_FORMED, ...RULES].length;
    return { lines: [`${file}: all ${String(count)} rules hold`], status: 0 };
  }
  const lines = problems.map(
    ({ line, rule, message, why }) => `${file}:${String(line)} ${rule}: ${message} (${why})`,
  );
  return { lines, status: 1 };
}

function textOf(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}
