import type { Story as StoryName } from '@/core/marks';
import { readRelationships, type OpcPackage, type PartScan } from '@/adapters/opc-package';
import { findControls } from './find-controls';
import type { MainDocument } from '../main-document';
import { pairTwins, type StoryMarks } from './story-marks';
import { withinPart } from '../within-part';

/** A part that holds text a reader sees, with the marks in it. */
export interface Story extends StoryMarks {
  readonly part: string;
  /** Null: the document's own text. */
  readonly name: StoryName | null;
  readonly scan: PartScan;
}

/** Types of the parts that hold text beside the document's own, in the order their marks are listed. */
const STORY_TYPES: readonly (readonly [type: string, name: StoryName])[] = [
  ['header', 'header'],
  ['footer', 'footer'],
  ['footnotes', 'footnote'],
  ['endnotes', 'endnote'],
];

/** The document's own text first, then headers, footers, footnotes and endnotes. Throws Failure file.damaged. */
export function readStories(opened: OpcPackage, main: MainDocument): readonly Story[] {
  const relationships = readRelationships(opened, main.part).filter(
    ({ external, target }) => !external && opened.has(target),
  );
  const others = STORY_TYPES.flatMap(([type, name]) =>
    relationships
      .filter((each) => each.type.endsWith(`/relationships/${type}`))
      .map(({ target }) => [target, name] as const),
  );
  const nameOf = new Map<string, StoryName | null>([[main.part, null]]);
  for (const [part, name] of others) if (!nameOf.has(part)) nameOf.set(part, name);
  return Array.from(nameOf, ([part, name]) => {
    const scan = part === main.part ? main.scan : opened.scan(part);
    return { part, name, scan, ...withinPart(opened.file, part, () => pairTwins(findControls(scan))) };
  });
}
