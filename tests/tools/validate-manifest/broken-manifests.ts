import { ICONS } from './broken/icons';
import { IDENTITY } from './broken/identity';
import { LOCALES } from './broken/locales';
import { RESOURCES } from './broken/resources';
import { STRUCTURE } from './broken/structure';
import { URLS } from './broken/urls';

/** At least one mistake for every rule. */
export const BROKEN_MANIFESTS = [...STRUCTURE, ...IDENTITY, ...RESOURCES, ...LOCALES, ...URLS, ...ICONS];
