import { ManifestSyntaxError } from './manifest-syntax-error';
import { readManifest } from './read-manifest';
import type { Problem, Site } from './rule';
import { RULES, WELL_FORMED } from './rules';

/** Every rule the manifest breaks and where, in the order of its lines. */
export function checkManifest(text: string, site: Site): readonly Problem[] {
  try {
    const manifest = readManifest(text);
    const problems = RULES.flatMap(({ name, why, check }) =>
      check(manifest, site).map(({ at, message }) => ({ rule: name, line: at.line, message, why })),
    );
    return problems.sort((one, other) => one.line - other.line);
  } catch (error) {
    if (!(error instanceof ManifestSyntaxError)) throw error;
    return [{ rule: WELL_FORMED.name, line: error.line, message: error.message, why: WELL_FORMED.why }];
  }
}
