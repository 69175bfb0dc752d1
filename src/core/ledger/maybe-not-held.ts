import { compactText } from '@/core/values';
import type { TableColumn } from './ledger';
import type { LedgerModel, RoleModel, TopicWords } from './ledger-model';
import { placeOf, type RowCells } from './row-cells';

/** No longer topic tells nothing but that it did not take place. */
const LONGEST = 30;
const SIGNS = /^[/／\\_—–-]+$/;
const AT_ITS_END = /\(([^()]*)\)$/;

/** Topics are long and all different: most are known by a glance to tell something else. */
export function topicMatches(words: TopicWords | undefined): (text: string) => boolean {
  if (words === undefined) return () => false;
  const { signs, whole, aside } = words;
  return (text) => {
    if (!signs.test(text)) return false;
    if (text.length <= LONGEST && whole.test(compactText(text))) return true;
    if (!text.endsWith('）') && !text.endsWith(')')) return false;
    const inBrackets = AT_ITS_END.exec(compactText(text))?.[1];
    return inBrackets !== undefined && aside.test(inBrackets);
  };
}

/**
 * Prepares to find the place of what may mean that nothing took place, though it is not sure: such a topic, or a stroke
 * in place of topic and head counts; null: nothing of the kind.
 */
export function maybeNotHeldReader(
  { topicColumns = [], headCounts }: RoleModel,
  { maybeNotHeldTopic }: LedgerModel,
  columns: readonly TableColumn[],
): (line: RowCells) => number | null {
  const placesOf = (names: readonly (string | undefined)[]) =>
    names.map((name) => placeOf(name, columns)).filter((place) => place >= 0 && columns[place]?.column !== 0);
  const topics = placesOf(topicColumns);
  const [topic] = placesOf(topicColumns.slice(0, 1));
  const counts = placesOf([headCounts?.whole, headCounts?.part]);
  const says = topicMatches(maybeNotHeldTopic);
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
