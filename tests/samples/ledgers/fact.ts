import type { Day, Kind, Meeting } from './branch-year';
import type { Field } from './field';

/** What a ledger still tells of a meeting that counts: only what has a column, and what can be known safely. */
export interface Fact {
  readonly kinds: readonly Kind[];
  readonly day: Day;
  readonly expected: number | null;
  readonly attended: number | null;
  readonly onLeave: number | null;
  readonly makeUp: number | null;
  readonly hours: number | null;
}

/** Contract §5.5: who is absent stands for who is on leave, and completes those expected. */
export function factOf(meeting: Meeting, fields: ReadonlySet<Field>): Fact {
  const { kinds, day, due, away, madeUp, hours } = meeting;
  const both = fields.has('headCounts');
  const tellsAway = fields.has('onLeave') || fields.has('absent');
  const attended = both || fields.has('attended');
  const expected = both || fields.has('expected') || (attended && tellsAway);
  return {
    kinds,
    day,
    expected: expected ? due.length : null,
    attended: attended ? due.length - away.length : null,
    onLeave: tellsAway ? away.length : null,
    makeUp: fields.has('makeUp') ? madeUp : null,
    hours: fields.has('hours') ? hours : null,
  };
}
