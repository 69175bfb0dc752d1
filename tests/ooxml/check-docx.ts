import { openPackage, type OpcPackage } from '@/adapters/opc-package';
import { XmlReader } from '@/core/xml';

const MAIN = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const STORE = 'http://schemas.openxmlformats.org/officeDocument/2006/customXml';
const LONGEST_TAG = 64;

/** What the check of one part may look at, and where it leaves what it finds. */
interface Context {
  readonly styles: ReadonlySet<string>;
  readonly numberings: ReadonlySet<string>;
  readonly storeItems: ReadonlySet<string>;
  readonly controlIds: Set<string>;
  readonly report: (fault: string) => void;
}

type ElementCheck = (value: string, context: Context, reader: XmlReader) => void;

const checkStyle: ElementCheck = (value, { styles, report }) => {
  if (!styles.has(value)) report(`style ${value} is not defined`);
};

const checkLength: ElementCheck = (value, { report }) => {
  if (value.length > LONGEST_TAG) report(`${value} is longer than ${LONGEST_TAG}`);
};

const checkNumbering: ElementCheck = (value, { numberings, report }) => {
  if (value !== '0' && !numberings.has(value)) report(`numbering ${value} is not defined`);
};

const checkBinding: ElementCheck = (_, { storeItems, report }, reader) => {
  const item = reader.attribute('storeItemID', MAIN) ?? '';
  if (item !== '' && !storeItems.has(item)) report(`custom XML ${item} is not in the package`);
};

const CHECKS: ReadonlyMap<string, ElementCheck> = new Map<string, ElementCheck>([
  ...['pStyle', 'rStyle', 'tblStyle', 'basedOn', 'next', 'link'].map((name) => [name, checkStyle] as const),
  ...['tag', 'alias'].map((name) => [name, checkLength] as const),
  ['numId', checkNumbering],
  ['dataBinding', checkBinding],
]);

/** The faults of a .docx that the Open XML SDK does not see (see `validateOoxml`). */
export function checkDocx(bytes: Uint8Array): readonly string[] {
  const opened = openPackage(bytes, { file: 'document.docx' });
  const parts = opened.names().filter((name) => /^word\/[^/]+\.xml$/.test(name));
  const faults: string[] = [];
  const context = {
    styles: valuesOf(opened, 'word/styles.xml', MAIN, 'style', 'styleId'),
    numberings: valuesOf(opened, 'word/numbering.xml', MAIN, 'num', 'numId'),
    storeItems: new Set(
      opened
        .names()
        .filter((name) => /^customXml\/itemProps\d+\.xml$/.test(name))
        .flatMap((name) => [...valuesOf(opened, name, STORE, 'datastoreItem', 'itemID')]),
    ),
    controlIds: new Set<string>(),
  };
  for (const part of parts) {
    checkPart(opened.text(part), { ...context, report: (fault) => faults.push(`/${part}: ${fault}`) });
  }
  return faults;
}

function checkPart(xml: string, context: Context): void {
  const reader = new XmlReader(xml);
  const path: string[] = [];
  const paragraphsOfCells: number[] = [];
  while (reader.next()) {
    if (reader.local === '') continue;
    if (reader.kind === 'close') {
      path.pop();
      if (reader.local === 'tc' && paragraphsOfCells.pop() === 0) context.report('a cell has no paragraph');
      continue;
    }
    if (reader.namespace === MAIN) checkElement(reader, path, context);
    if (reader.local === 'p' && path.at(-1) === 'tc')
      paragraphsOfCells.push((paragraphsOfCells.pop() ?? 0) + 1);
    if (reader.kind === 'empty') {
      if (reader.local === 'tc') context.report('a cell has no paragraph');
      continue;
    }
    if (reader.local === 'tc') paragraphsOfCells.push(0);
    path.push(reader.local);
  }
}

function checkElement(reader: XmlReader, path: readonly string[], context: Context): void {
  const value = reader.attribute('val', MAIN) ?? '';
  CHECKS.get(reader.local)?.(value, context, reader);
  if (reader.local !== 'id' || path.at(-1) !== 'sdtPr') return;
  if (context.controlIds.has(value)) context.report(`two controls have the id ${value}`);
  context.controlIds.add(value);
}

function valuesOf(
  opened: OpcPackage,
  part: string,
  namespace: string,
  element: string,
  attribute: string,
): ReadonlySet<string> {
  const values = new Set<string>();
  if (!opened.has(part)) return values;
  const reader = new XmlReader(opened.text(part));
  while (reader.next()) {
    if (reader.local === element && reader.kind !== 'close') {
      values.add(reader.attribute(attribute, namespace) ?? '');
    }
  }
  return values;
}
