/**
 * Manifest check: does Office take the add-in's manifest, as far as its file can tell?
 * In: the text of a manifest, the pages and icons it may name.  Out: every broken rule with its line.
 * Knows nothing of the network: Microsoft's own validator is a web service.
 */
export { checkManifest } from './check-manifest';
export { REPOSITORY_SITE } from './repository-site';
export type { Site } from './rule';
export { RULES, WELL_FORMED } from './rules';
