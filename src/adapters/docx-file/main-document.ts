import { readRelationships, type OpcPackage, type PartScan } from '@/adapters/opc-package';
import { Failure } from '@/core/failure';
import { XmlReader } from '@/core/xml';
import { withinPart } from './within-part';
import { isWordNamespace, STRICT_WORD_NAMESPACE } from './word-namespaces';

/** The part a Word file starts from. */
export interface MainDocument {
  readonly part: string;
  readonly scan: PartScan;
  readonly xml: string;
  /** Saved as "Strict Open XML": other namespaces and relationship types throughout. */
  readonly isStrict: boolean;
}

/** What a package that starts from such an element is instead of a Word document. */
const FOUND: ReadonlyMap<string, string> = new Map([
  ['workbook', 'xlsx'],
  ['presentation', 'pptx'],
]);

/** Workbooks that are not XML have the same folder. */
const FOUND_IN_FOLDER: ReadonlyMap<string, string> = new Map([
  ['xl', 'xlsx'],
  ['ppt', 'pptx'],
]);

/** Throws Failure file.notDocx (field `found`: xlsx, pptx or zip) or file.damaged. */
export function findMainDocument(opened: OpcPackage): MainDocument {
  const { file } = opened;
  const relationship = readRelationships(opened, '').find(({ type }) =>
    type.endsWith('/relationships/officeDocument'),
  );
  if (relationship === undefined) throw new Failure('file.notDocx', { file, found: 'zip' });
  const part = relationship.target;
  const folder = FOUND_IN_FOLDER.get(part.split('/')[0] ?? '');
  if (folder !== undefined) throw new Failure('file.notDocx', { file, found: folder });
  const scan = opened.scan(part);
  const { local, namespace } = withinPart(file, part, () => firstTag(scan));
  if (local === 'document' && isWordNamespace(namespace)) {
    return mainDocument(part, namespace === STRICT_WORD_NAMESPACE, () => scan);
  }
  throw new Failure('file.notDocx', { file, found: FOUND.get(local) ?? 'zip' });
}

/** What stands in it is read when it is asked for. */
export function mainDocument(part: string, isStrict: boolean, scanOf: () => PartScan): MainDocument {
  return {
    part,
    isStrict,
    get scan() {
      return scanOf();
    },
    get xml() {
      const { xml, meaning } = scanOf();
      return meaning(xml);
    },
  };
}

/** The reader on the root's tag. */
function firstTag({ xml, meaning }: PartScan): XmlReader {
  const reader = new XmlReader(xml, meaning);
  while (reader.next() && reader.local === '');
  return reader;
}
