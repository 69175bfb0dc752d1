import type { PartChanges } from '@/adapters/opc-package';
import { parseXml, splice, type Replacement, type XmlElement } from '@/core/xml';
import type { LoadedDocx } from '../load-docx';
import { wordChild } from '../word-element';
import { withinPart } from '../within-part';
import { numberMarks } from './number-marks';

/** The parts to change so that what stands in these marks, by index, stands there without them; null: goes with them. */
export function unwrapMarks(
  { opened, stories }: LoadedDocx,
  isEmptied: ReadonlyMap<number, boolean>,
): PartChanges {
  const changes = new Map<string, Uint8Array>();
  let marksBefore = 0;
  for (const { part, scan, marks } of stories) {
    const first = marksBefore;
    marksBefore += marks.length;
    if (!marks.some((_, place) => isEmptied.has(first + place))) continue;
    const xml = scan.meaning(scan.xml);
    const root = withinPart(opened.file, part, () => parseXml(xml));
    const numbered = root === null ? [] : Array.from(numberMarks(root, first));
    const replacements = numbered.flatMap(([element, index]) => {
      const isEmpty = isEmptied.get(index);
      return isEmpty === undefined ? [] : unwrapped(element, isEmpty);
    });
    changes.set(part, opened.encode(part, splice(xml, replacements)));
  }
  return changes;
}

/** What stands around the content goes; of a control that is to leave nothing behind, all of it. */
function unwrapped(element: XmlElement, isEmpty: boolean): readonly Replacement[] {
  const inner = isEmpty ? null : (wordChild(element, 'sdtContent')?.inner ?? null);
  const { start, end } = element;
  if (inner === null) return [{ start, end, text: '' }];
  return [
    { start, end: inner.start, text: '' },
    { start: inner.end, end, text: '' },
  ];
}
