import { recordedQuestion, type Question } from '@/core/assemble';
import { NO_MAPPINGS } from '@/core/ledger';
import { parsePeriod, yearPeriod, type Period } from '@/core/values';
import type { Asked } from './desk';

/** What is asked, in the core's terms. A period of another year than the one found gives way to that whole year. */
export function questionOf({ year, period, branch, settings, like, mappings }: Asked): Question {
  const { branch: recorded, ...known }: Question = like === undefined ? {} : recordedQuestion(like);
  const asked = branch === undefined ? recorded : (branch ?? undefined);
  return {
    ...known,
    ...(year === undefined ? {} : { year }),
    ...(period === undefined ? {} : { period: (found: number) => periodIn(found, period) }),
    ...(asked === undefined ? {} : { branch: asked }),
    ...saidBesides(known, { settings, mappings }),
  };
}

/** Settings and mappings that go before those of the document. */
function saidBesides(
  known: Question,
  { settings, mappings: said = [] }: { [Key in 'settings' | 'mappings']: Asked[Key] | undefined },
): Pick<Question, 'settings' | 'mappings'> {
  return {
    ...(settings === undefined ? {} : { settings: { ...known.settings, ...settings } }),
    ...(said.length === 0 ? {} : { mappings: { ...(known.mappings ?? NO_MAPPINGS), said } }),
  };
}

function periodIn(year: number, text: string): Period {
  const period = parsePeriod(text, year);
  return period?.to.year === year ? period : yearPeriod(year);
}

/** Do two questions come to the same counting? Texts typed by the user are laid over afterwards. */
export function isSameCounting(one: Asked, other: Asked): boolean {
  return (
    one.year === other.year &&
    one.period === other.period &&
    one.branch === other.branch &&
    JSON.stringify(one.settings) === JSON.stringify(other.settings) &&
    one.like?.writtenAt === other.like?.writtenAt &&
    JSON.stringify(one.mappings) === JSON.stringify(other.mappings)
  );
}
