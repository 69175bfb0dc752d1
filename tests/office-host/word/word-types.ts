import {
  HostError,
  notSimulated,
  ObjectFactory,
  type Argument,
  type HostObject,
  type ObjectType,
} from '../protocol';
import { CustomProperties } from './parts/document-properties';
import { bytesOf } from './types/arguments';
import { bodyType } from './types/body';
import { collectionType } from './types/collection';
import { commentType } from './types/comment';
import { contentControlType } from './types/content-control';
import { contentControlCollectionType } from './types/content-control-collection';
import { documentType } from './types/document';
import { fontType } from './types/font';
import { inlinePictureType } from './types/inline-picture';
import { paragraphType } from './types/paragraph';
import { customPropertiesType, customPropertyType, documentPropertiesType } from './types/properties';
import { rangeType } from './types/range';
import type { SearchOptions } from './types/reach';
import { sectionType } from './types/section';
import { tableType } from './types/table';
import { tableCellType, tableRowType } from './types/table-parts';
import type { Listing, WordObjects } from './types/word-objects';
import type { WordDocument } from './word-document';

/** A file that `createDocument` has made of a base64 text. */
export interface NewDocument {
  readonly bytes: Uint8Array;
}

/** What the application as a whole does beyond its document. */
export interface Desk {
  readonly document: WordDocument;
  open(document: NewDocument): void;
}

/** The classes as tables, and the objects a client begins with. */
export interface WordClasses {
  readonly types: readonly ObjectType<object>[];
  readonly root: HostObject;
  readonly application: () => HostObject;
  readonly searchOptions: () => HostObject;
}

/** All classes of the simulated Word over one document. */
export function assembleTypes(desk: Desk): WordClasses {
  const { document } = desk;
  const list =
    <Item>(factory: ObjectFactory<{ readonly list: Listing<Item> }>) =>
    (items: Listing<Item>) =>
      factory.of({ list: items });
  const objects: WordObjects = {
    document,
    body: (container) => body.of(container),
    range: (span) => range.of(span),
    ranges: (spans) => list(ranges)(spans),
    paragraph: (element) => paragraph.of(element),
    paragraphs: (items) => list(paragraphs)(items),
    control: (element) => control.of(element),
    controls: (items) => list(controls)(items),
    allControls: () =>
      controls.of({ list: () => document.controls, known: (id) => document.listedControl(id) }),
    font: (target) => font.of(target),
    table: (element) => table.of(element),
    tables: (items) => list(tables)(items),
    row: (element) => row.of(element),
    rows: (items) => list(rows)(items),
    cell: (element) => cell.of(element),
    cells: (items) => list(cells)(items),
    section: (element) => section.of(element),
    sections: () => list(sections)(() => document.ensureSections()),
    comments: (items) => list(comments)(items),
    picture: (drawing) => picture.of(drawing),
    pictures: (items) => list(pictures)(items),
    properties: () => properties.of(document),
  };
  const custom = new CustomProperties(document.parts);
  const body = new ObjectFactory(bodyType(objects));
  const range = new ObjectFactory(rangeType(objects));
  const ranges = new ObjectFactory(collectionType('RangeCollection', objects.range));
  const paragraph = new ObjectFactory(paragraphType(objects));
  const paragraphs = new ObjectFactory(paragraphCollectionType(objects));
  const control = new ObjectFactory(contentControlType(objects));
  const controls = new ObjectFactory(contentControlCollectionType(objects));
  const font = new ObjectFactory(fontType(objects));
  const table = new ObjectFactory(tableType(objects));
  const tables = new ObjectFactory(collectionType('TableCollection', objects.table));
  const row = new ObjectFactory(tableRowType(objects));
  const rows = new ObjectFactory(collectionType('TableRowCollection', objects.row));
  const cell = new ObjectFactory(tableCellType(objects));
  const cells = new ObjectFactory(collectionType('TableCellCollection', objects.cell));
  const section = new ObjectFactory(sectionType(objects));
  const sections = new ObjectFactory(collectionType('SectionCollection', objects.section));
  const comment = new ObjectFactory(commentType());
  const comments = new ObjectFactory(
    collectionType('CommentCollection', (one: Parameters<typeof comment.of>[0]) => comment.of(one)),
  );
  const picture = new ObjectFactory(inlinePictureType(objects));
  const pictures = new ObjectFactory(collectionType('InlinePictureCollection', objects.picture));
  const property = new ObjectFactory(customPropertyType());
  const customProperties = new ObjectFactory(customPropertiesType((one) => property.of(one)));
  const properties = new ObjectFactory(documentPropertiesType(() => customProperties.of(custom)));
  const root = new ObjectFactory(documentType(objects));
  const created = new ObjectFactory<NewDocument>({
    name: 'DocumentCreated',
    isKept: true,
    methods: { Open: (opened) => desk.open(opened) },
  });
  const application = new ObjectFactory<Desk>({
    name: 'Application',
    methods: { CreateDocument: (_, [base64]) => created.of({ bytes: fileOf(base64) }) },
  });
  const searchOptions = new ObjectFactory(searchOptionsType());
  const factories = [
    ...[root, body, range, ranges, paragraph, paragraphs, control, controls, font, table, tables, row, rows],
    ...[cell, cells, section, sections, comment, comments, property, customProperties, properties, created],
    ...[picture, pictures, application, searchOptions],
  ];
  return {
    types: factories.map(({ type }) => type as unknown as ObjectType<object>),
    root: root.of(document),
    application: () => application.of(desk),
    searchOptions: () => searchOptions.of({}),
  };
}

function paragraphCollectionType(objects: WordObjects) {
  return collectionType('ParagraphCollection', objects.paragraph, {
    GetLast({ list }) {
      const last = list().at(-1);
      if (last === undefined) throw new HostError('ItemNotFound', 'ParagraphCollection.GetLast');
      return objects.paragraph(last);
    },
    GetLastOrNullObject({ list }) {
      const last = list().at(-1);
      return last === undefined ? null : objects.paragraph(last);
    },
  });
}

const SEARCH_OPTIONS = [
  'MatchCase',
  'IgnorePunct',
  'IgnoreSpace',
  'MatchPrefix',
  'MatchSuffix',
  'MatchWildcards',
  'MatchWholeWord',
];

function searchOptionsType(): ObjectType<SearchOptions> {
  const scalars = SEARCH_OPTIONS.map((name) => {
    const option = name.charAt(0).toLowerCase() + name.slice(1);
    return [
      name,
      {
        get: (options: SearchOptions) => options[option] === true,
        set(options: SearchOptions, value: unknown) {
          options[option] = value === true;
        },
      },
    ] as const;
  });
  return { name: 'SearchOptions', scalars: Object.fromEntries(scalars) };
}

function fileOf(base64: Argument | undefined): Uint8Array {
  if (base64 === undefined || base64 === null || base64 === '') notSimulated('CreateDocument without a file');
  return bytesOf(base64, 'Application.CreateDocument');
}
