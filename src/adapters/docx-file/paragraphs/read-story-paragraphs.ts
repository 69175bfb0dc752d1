import { parseXml, type XmlElement } from '@/core/xml';
import { numberMarks } from '../marks/number-marks';
import { visibleChildren } from '../visible';
import { isWord } from '../word-element';
import { IN_CONTROL, obstacleAroundParagraph, type Obstacle } from './obstacle';
import { openAround, type OpenControl } from './open-control';
import { OpenFields } from './open-fields';
import { placeMark } from './place-mark';
import { readParagraph, type StoryParagraph } from './read-paragraph';
import { storyRoots } from './story-roots';
import type { StorySource } from './story-source';
import { IN_NO_TABLE, type InTable, type TableCells } from './table-cells';

/** What stands around an element between a part's root and its paragraphs. */
interface Around extends InTable {
  readonly obstacle: Obstacle | null;
  /** An open control that holds this paragraph and no other. */
  readonly open: OpenControl | null;
}

/**
 * Every paragraph of a part in document order, those of tables and of controls around paragraphs included. Those
 * of text boxes are left out, and of alternates only the first branch counts. A mark around one paragraph stands in
 * it. Throws XmlError.
 */
export function readStoryParagraphs(source: StorySource, cells: TableCells): readonly StoryParagraph[] {
  const paragraphs: StoryParagraph[] = [];
  const root = parseXml(source.xml);
  if (root === null) return [];
  const fields = new OpenFields();
  const numbered = numberMarks(root, source.marksBefore);
  const visit = (element: XmlElement, around: Around): void => {
    if (isWord(element, 'p')) {
      paragraphs.push({
        source,
        cell: around.cell,
        ...readParagraph(element, { ...around, fields, numbered }),
      });
      fields.endParagraph();
      return;
    }
    const inside = { ...around, ...cells.inside(element, around), ...controlAround(element, around) };
    const before = paragraphs.length;
    visibleChildren(element).forEach((child) => visit(child, inside));
    const [only] = paragraphs.slice(-1);
    if (only === undefined || paragraphs.length !== before + 1) return;
    const placed = placeMark(element, numbered, 0, only.text.length);
    if (placed.length > 0) paragraphs[before] = { ...only, marks: [...placed, ...only.marks] };
  };
  storyRoots(root).forEach((each) => visit(each, { ...IN_NO_TABLE, obstacle: null, open: null }));
  return paragraphs;
}

function controlAround(element: XmlElement, { obstacle, open }: Around): Pick<Around, 'obstacle' | 'open'> {
  const found = obstacle === null && open === null ? openAround(element) : null;
  // Part of an invitation to type can't be taken: with the first letter it all goes.
  if (found !== null) return { open: found, obstacle: IN_CONTROL };
  return { open, obstacle: obstacle ?? obstacleAroundParagraph(element) };
}
