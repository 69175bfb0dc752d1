import { compactText, remember } from '@/core/values';
import type { TableColumn } from './ledger';
import type { LedgerModel, RoleModel } from './ledger-model';
import { placeOf, type RowCells } from './row-cells';
import type { TopicWords } from './topic-words';

/** No longer topic tells nothing but that it did not take place. */
const LONGEST = 30;
const SIGNS = /^[/／\\_—–-]+$/;
const AT_ITS_END = /\(([^()]*)\)$/;
const AT_ITS_BEGINNING = /^[([【]([^()[\]【】]*)[)\]】]/;
const BRACKETED = /^[（([【［]|[）)]$/;

/** Topics are long and all different: most are known by a glance to tell something else. */
export function topicMatches(words: TopicWords | undefined): (text: string) => boolean {
  if (words === undefined) return () => false;
  const { signs, whole, aside } = words;
  return (text) => {
    if (!signs.test(text)) return false;
    if (text.length <= LONGEST && whole.test(compactText(text))) return true;
    if (!BRACKETED.test(text)) return false;
    const compact = compactText(text);
    return [AT_ITS_END, AT_ITS_BEGINNING].some((place) => {
      const inBrackets = place.exec(compact)?.[1];
      return inBrackets !== undefined && aside.test(inBrackets);
    });
  };
}

/**
 * Prepares to find the place of what may mean that nothing took place, though it is not sure: such a topic or remark, or
 * a stroke in place of topic and head counts; null: nothing of the kind.
 */
export function maybeNotHeldReader(
  { topicColumns = [], remarkColumns = [], headCounts }: RoleModel,
  { maybeNotHeldTopic, maybeNotHeldRemark }: LedgerModel,
  columns: readonly TableColumn[],
): (line: RowCells) => number | null {
  const placesOf = (names: readonly (string | undefined)[]) =>
    names.map((name) => placeOf(name, columns)).filter((place) => place >= 0 && columns[place]?.column !== 0);
  const [topic] = placesOf(topicColumns.slice(0, 1));
  const counts = placesOf([headCounts?.whole, headCounts?.part]);
  const saysTopic = topicMatches(maybeNotHeldTopic);
  const saysRemark = remember((text: string) => maybeNotHeldRemark?.test(compactText(text)) === true);
  const tellings = [
    ...placesOf(topicColumns).map((place) => ({ place, says: saysTopic })),
    ...placesOf(remarkColumns).map((place) => ({ place, says: saysRemark })),
  ];
  const isStroke = (line: RowCells, place: number) => SIGNS.test(line.text(place));
  return (line) => {
    const told = tellings.find(({ place, says }) => says(line.text(place)));
    if (told !== undefined) return told.place;
    const isStruck =
      topic !== undefined &&
      counts.length > 0 &&
      isStroke(line, topic) &&
      counts.every((place) => isStroke(line, place));
    return isStruck ? topic : null;
  };
}
