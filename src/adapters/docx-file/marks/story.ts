import { readRelationships, type OpcPackage, type PartScan } from '@/adapters/opc-package';
import { findControls } from './find-controls';
import type { MainDocument } from '../main-document';
import { pairTwins, type StoryMarks } from './story-marks';
import { withinPart } from '../within-part';

/** A part that holds text a reader sees, with the marks in it. */
export interface Story extends StoryMarks {
  readonly part: string;
  readonly scan: PartScan;
}

/** Types of the parts that hold text beside the document's own, in the order their marks are listed. */
const STORY_TYPES = ['header', 'footer', 'footnotes', 'endnotes'] as const;

/** The document's own text first, then headers, footers, footnotes and endnotes. Throws Failure file.damaged. */
export function readStories(opened: OpcPackage, main: MainDocument): readonly Story[] {
  const relationships = readRelationships(opened, main.part).filter(
    ({ external, target }) => !external && opened.has(target),
  );
  const others = STORY_TYPES.flatMap((name) =>
    relationships.filter(({ type }) => type.endsWith(`/relationships/${name}`)).map(({ target }) => target),
  );
  const stories = new Set([main.part, ...others]);
  return Array.from(stories, (part) => {
    const scan = part === main.part ? main.scan : opened.scan(part);
    return { part, scan, ...withinPart(opened.file, part, () => pairTwins(findControls(scan))) };
  });
}
