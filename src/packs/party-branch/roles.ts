import type { RoleModel } from '@/core/ledger';
import { APPRAISAL } from './appraisal-role';
import { ATTENDANCE } from './attendance-role';
import { LECTURE } from './lecture-role';
import { LIFE_MEETING } from './life-meeting-role';
import { MEETING } from './meeting-role';
import { RESEARCH } from './research-role';
import { ROSTER } from './roster-role';
import { SUGGESTION } from './suggestion-role';

/** In order of preference where two fit equally well. */
export const ROLES: readonly RoleModel[] = [
  MEETING,
  ATTENDANCE,
  LECTURE,
  LIFE_MEETING,
  APPRAISAL,
  RESEARCH,
  SUGGESTION,
  ROSTER,
];
