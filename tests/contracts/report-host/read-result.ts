import { DocxFile } from '@/adapters/docx-file';
import { openPackage } from '@/adapters/opc-package';
import type { RecordReading } from '@/core/marks';
import { attributeOf, parseXml, type XmlElement } from '@/core/xml';

/** What a document says, read from its bytes whoever wrote them. */
export interface DocumentResult {
  /** Tag, title and text of each mark. */
  readonly marks: readonly (readonly [tag: string, title: string, text: string])[];
  readonly record: RecordReading;
  /** Every paragraph of every story; a mark is its tag in ⟦⟧, so that only what stands around it is compared. */
  readonly outside: readonly string[];
  /** The properties of the run in each mark of the body, as `b` or `color=FF0000`. */
  readonly looks: readonly string[];
}

const STORIES = /^word\/(?:document|header\d*|footer\d*|footnotes|endnotes)\.xml$/;

export async function readResult(bytes: Uint8Array): Promise<DocumentResult> {
  const file = new DocxFile(bytes, 'report.docx');
  const opened = openPackage(bytes, { file: 'report.docx' });
  const stories = opened
    .names()
    .filter((name) => STORIES.test(name))
    .sort();
  const roots = stories.map((name) => rootOf(opened.text(name)));
  return {
    marks: (await file.readMarks()).map(({ tag, title, text }) => [tag, title, text]),
    record: await file.readRecord(),
    outside: roots.flatMap((root) => elementsIn(root, 'p').map(textOutside)),
    looks: elementsIn(rootOf(opened.text('word/document.xml')), 'sdt')
      .filter((control) => tagOfControl(control) !== null)
      .map(lookOf),
  };
}

function rootOf(xml: string): XmlElement {
  const root = parseXml(xml);
  if (root === null) throw new Error('an empty part');
  return root;
}

/** All of this name, at whatever depth, in document order. */
function elementsIn(element: XmlElement, local: string): readonly XmlElement[] {
  return element.children.flatMap((child) => [
    ...(child.local === local ? [child] : []),
    ...elementsIn(child, local),
  ]);
}

function textOutside(element: XmlElement): string {
  if (element.local === 't') return element.text;
  const tag = element.local === 'sdt' ? tagOfControl(element) : null;
  return tag === null ? element.children.map(textOutside).join('') : `⟦${tag}⟧`;
}

function tagOfControl(control: XmlElement): string | null {
  const [properties] = control.children;
  const tag = properties === undefined ? undefined : elementsIn(properties, 'tag')[0];
  const value = tag === undefined ? null : attributeOf(tag, 'val', tag.namespace);
  return value?.startsWith('fig:') === true ? value : null;
}

/** Of the run that holds the text; Word may leave others without any. */
function lookOf(control: XmlElement): string {
  const run = elementsIn(control, 'r').find((each) => elementsIn(each, 't').length > 0);
  const properties = run?.children.find(({ local }) => local === 'rPr')?.children ?? [];
  const words = properties.map((property) => {
    const value = attributeOf(property, 'val', property.namespace);
    return value === null ? property.local : `${property.local}=${value}`;
  });
  return words.sort().join(' ');
}
