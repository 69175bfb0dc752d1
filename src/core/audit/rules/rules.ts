import type { AuditFinding } from '../audit-finding';
import type { ReadReport } from '../read-report';
import { attendanceDiffers } from './attendance';
import { complementsDiffer } from './complements';
import { datesOutside } from './dates-outside';
import { eventDatesDiffer } from './event-dates';
import { growthDiffers } from './growth';
import { impossibleDates } from './impossible-dates';
import { listedSharesDiffer } from './listed-shares';
import { listsDiffer } from './lists';
import { liveNumbersDiffer } from './live-numbers';
import { openListsDiffer } from './open-lists';
import { partsDiffer } from './parts';
import { moreThanAll } from './more-than-all';
import { ratesDiffer } from './rates';
import { resolutionDiffers } from './resolution';
import { sameFactDiffers } from './same-fact';
import { sameSharesDiffer } from './same-shares';
import { staleYears } from './stale-years';
import { statedDates } from './stated-dates';
import { statedFigures } from './stated-figures';
import { timesDiffer } from './times';

/** What is wrong with the numbers of a report, one way each. Of two that find fault with one number, the first has it. */
export const AUDIT_RULES: readonly ((report: ReadReport) => readonly AuditFinding[])[] = [
  liveNumbersDiffer,
  statedDates,
  statedFigures,
  impossibleDates,
  attendanceDiffers,
  resolutionDiffers,
  ratesDiffer,
  moreThanAll,
  complementsDiffer,
  growthDiffers,
  listedSharesDiffer,
  timesDiffer,
  partsDiffer,
  listsDiffer,
  openListsDiffer,
  sameFactDiffers,
  sameSharesDiffer,
  eventDatesDiffer,
  datesOutside,
  staleYears,
];
