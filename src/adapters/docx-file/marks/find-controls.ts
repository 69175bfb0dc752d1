import type { PartScan } from '@/adapters/opc-package';
import { readElement, XmlReader, type XmlElement } from '@/core/xml';
import type { Control } from './control';
import { PLAIN_MARKUP } from './plain-markup';
import { readControl, type Surroundings } from './read-control';
import { PlainControls } from './plain-controls';
import { isRemoved } from '../visible';
import { COMPATIBILITY_NAMESPACE, isWordNamespace } from '../word-namespaces';

/** Elements that hold paragraphs: a control directly in one stands around paragraphs, not in one. */
const AROUND_PARAGRAPHS: ReadonlySet<string> = new Set(['tc', 'txbxContent']);

/** An element around the place that was come to. */
interface Enclosing {
  readonly start: number;
  readonly depth: number;
  readonly surroundings: Surroundings;
  /** How many branches were met, if it is an mc:AlternateContent. */
  branchCount: number;
}

/**
 * All marks of a part in the order they start, those in later branches of alternates among them; those that tracked
 * changes have taken out, with what stands around them, are none.
 * Only content controls are read as elements, and only those that are not plain; all else is passed over. Throws XmlError.
 */
export function findControls(scan: PartScan): readonly Control[] {
  const reader = new XmlReader(scan.xml, scan.meaning);
  const plain = new PlainControls(reader);
  const controls: Control[] = [];
  const path: Enclosing[] = [];
  let enclosing = enclosingOf({ start: 0, depth: -1 }, { isInline: false, branches: [] });
  const isPassed = () =>
    plain.pass(enclosing.surroundings.branches, controls) || reader.pass(PLAIN_MARKUP) !== null;
  while (isPassed() || reader.next()) {
    if (reader.local === '') continue;
    if (reader.kind === 'close') {
      if (enclosing.depth === reader.depth) enclosing = path.pop() ?? enclosing;
    } else if (isWhole(reader)) {
      collect(readElement(reader), enclosing, scan, controls);
    } else if (reader.kind === 'open') {
      const surroundings = surroundingsIn(reader, enclosing);
      if (surroundings === null) continue;
      path.push(enclosing);
      enclosing = enclosingOf(reader, surroundings);
    }
  }
  return controls;
}

/** What is read as an element: a control, or what is passed over with all that stands in it. */
function isWhole(reader: XmlReader): boolean {
  return isRemoved(reader) || (reader.local === 'sdt' && isWordNamespace(reader.namespace));
}

function collect(element: XmlElement, enclosing: Enclosing, scan: PartScan, controls: Control[]): void {
  if (isRemoved(element)) return;
  const control = readControl(element, enclosing.surroundings, scan);
  if (control !== null) controls.push(control);
  const surroundings = surroundingsIn(element, enclosing) ?? enclosing.surroundings;
  const inside = enclosingOf({ start: element.start, depth: 0 }, surroundings);
  element.children.forEach((child) => collect(child, inside, scan, controls));
}

function enclosingOf(
  place: { readonly start: number; readonly depth: number },
  surroundings: Surroundings,
): Enclosing {
  return { start: place.start, depth: place.depth, surroundings, branchCount: 0 };
}

/** The surroundings of what stands in the element; null where they are those of the element itself. */
function surroundingsIn(
  element: { readonly local: string; readonly namespace: string },
  enclosing: Enclosing,
): Surroundings | null {
  const { surroundings } = enclosing;
  switch (element.local) {
    case 'AlternateContent':
      return element.namespace === COMPATIBILITY_NAMESPACE ? surroundings : null;
    case 'Choice':
    case 'Fallback': {
      if (element.namespace !== COMPATIBILITY_NAMESPACE) return null;
      const branch = { alternates: enclosing.start, index: enclosing.branchCount };
      enclosing.branchCount += 1;
      return { ...surroundings, branches: [...surroundings.branches, branch] };
    }
    case 'p':
      return isWordNamespace(element.namespace) ? { ...surroundings, isInline: true } : null;
    default:
      return AROUND_PARAGRAPHS.has(element.local) ? { ...surroundings, isInline: false } : null;
  }
}
