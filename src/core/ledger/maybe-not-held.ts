import { compactText, remember } from '@/core/values';
import type { TableColumn } from './ledger';
import type { LedgerModel, RoleModel } from './ledger-model';
import { placeOf, type RowCells } from './row-cells';

const REMEMBERED = 2_000;
/** No longer topic tells nothing but that it did not take place. */
const LONGEST = 30;
const SIGNS = /^[/／\\_—–-]+$/;

/** Topics are long and all different: most are known by a glance to tell something else. */
export function topicMatches(pattern: RegExp | undefined): (text: string) => boolean {
  if (pattern === undefined) return () => false;
  const says = remember((text: string) => pattern.test(compactText(text)), REMEMBERED);
  return (text) => (text.length <= LONGEST || text.endsWith('）') || text.endsWith(')')) && says(text);
}

/**
 * Prepares to find the place of what may mean that nothing took place, though it is not sure: such a topic, or a stroke
 * in place of topic and head counts; null: nothing of the kind.
 */
export function maybeNotHeldReader(
  { topicColumns = [], headCounts }: RoleModel,
  { maybeNotHeld }: LedgerModel,
  columns: readonly TableColumn[],
): (line: RowCells) => number | null {
  const placesOf = (names: readonly (string | undefined)[]) =>
    names.map((name) => placeOf(name, columns)).filter((place) => place >= 0 && columns[place]?.column !== 0);
  const topics = placesOf(topicColumns);
  const [topic] = placesOf(topicColumns.slice(0, 1));
  const counts = placesOf([headCounts?.whole, headCounts?.part]);
  const says = topicMatches(maybeNotHeld);
  const isStroke = (line: RowCells, place: number) => SIGNS.test(line.text(place));
  return (line) => {
    const told = topics.find((place) => says(line.text(place)));
    if (told !== undefined) return told;
    const isStruck =
      topic !== undefined &&
      counts.length > 0 &&
      isStroke(line, topic) &&
      counts.every((place) => isStroke(line, place));
    return isStruck ? topic : null;
  };
}
