import type { Failure } from '@/core/failure';
import type { UnwrittenMark, UnwrittenReason } from '@/core/marks';
import { codeOf } from '../code-of';
import type { FoundMark } from './inspect-marks';
import type { PlannedWrite } from './sort-edits';

/** What is known of a mark that does not say its new text. */
export interface Evidence {
  /** Undefined: it is gone. */
  readonly now: FoundMark | undefined;
  readonly failure: Failure | undefined;
  /** Somebody typed in it meanwhile; that text stands again. */
  readonly wasOverwritten: boolean;
  readonly isInTextBox: boolean;
  /** It was not tried a second time, since the signal was aborted. */
  readonly wasStopped: boolean;
}

/** The reason that tells a person most, with Office's own code beside it. */
export function whyUnwritten(write: PlannedWrite, evidence: Evidence): UnwrittenMark {
  const detail = evidence.failure === undefined ? '' : codeOf(evidence.failure);
  return { index: write.mark.index, reason: reasonOf(write, evidence), detail };
}

function reasonOf({ isLocked }: PlannedWrite, evidence: Evidence): UnwrittenReason {
  const { now, failure, wasOverwritten, isInTextBox, wasStopped } = evidence;
  if (now === undefined) return 'deleted';
  if (wasOverwritten) return 'changed';
  if (now.isUnsure) return 'unknown';
  if (isInTextBox) return 'textBox';
  if (failure === undefined) return wasStopped ? 'cancelled' : 'refused';
  return isLocked && isAboutLock(failure) ? 'locked' : 'refused';
}

/** Denied, or ended where the lock was to be taken off. */
function isAboutLock({ code, fields }: Failure): boolean {
  return code === 'office.denied' || /cannotEdit/i.test(String(fields['location']));
}
