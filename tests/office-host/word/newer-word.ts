import type { RequirementSets } from '../transports';

/**
 * For `openOnBridge` and `openOnline`: a Word that knows change tracking and comments. The npm build of office.js
 * has these members of WordApi 1.4 too, under the name they had before.
 */
export const NEWER_WORD: RequirementSets = { WordApi: '1.4', WordApiOnline: '1.1' };
