import type { ReportHost } from '@/core/marks';
import type { Emptying } from './plan-emptying';

/** How many blanks have their own signs again, and how many have not. */
export interface EmptyOutcome {
  readonly emptied: number;
  readonly left: number;
}

/** Gives blanks their own signs back; what somebody changed since is left as it is. @throws Failure as the host does */
export async function emptyAgain(
  { releases, plannedFor, edits, lost }: Emptying,
  host: Pick<ReportHost, 'releaseMarks' | 'writeTyped'>,
): Promise<EmptyOutcome> {
  const released =
    releases.length === 0
      ? { written: [], unwritten: [] }
      : await host.releaseMarks(releases, { plannedFor });
  const typed = edits.length === 0 ? { written: [], left: [] } : await host.writeTyped(edits);
  return {
    emptied: released.written.length + typed.written.length,
    left: released.unwritten.length + typed.left.length + lost,
  };
}
