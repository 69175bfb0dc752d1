import type { Rule } from '../rule';
import { ICON_RULES } from './icon-rules';
import { IDENTITY_RULES } from './identity-rules';
import { LENGTH_RULES } from './length-rules';
import { LOCALE_RULES } from './locale-rules';
import { RESOURCE_RULES } from './resource-rules';
import { STRUCTURE_RULES } from './structure-rules';
import { URL_RULES } from './url-rules';

/** What must hold before any other rule can be looked at. */
export const WELL_FORMED: Pick<Rule, 'name' | 'why'> = {
  name: 'well-formed',
  why: 'nobody can read it',
};

export const RULES: readonly Rule[] = [
  ...STRUCTURE_RULES,
  ...IDENTITY_RULES,
  ...RESOURCE_RULES,
  ...LENGTH_RULES,
  ...LOCALE_RULES,
  ...URL_RULES,
  ...ICON_RULES,
];
