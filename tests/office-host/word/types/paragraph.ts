import { HostError, type Argument, type HostObject, type ObjectType } from '../../protocol';
import { createTable, deleteParagraph, insertParagraphBeside, insertTableBeside } from '../edit/blocks';
import { wrapBlocks } from '../edit/controls';
import { insertPicture } from '../edit/insert-picture';
import { insertInParagraph, replaceParagraphText } from '../edit/insert-text';
import { spanAround, spanAt, spanWithin, storyOf, type Span } from '../text/span';
import { paragraphsOf } from '../text/visible-text';
import { closestWord, type Element } from '../xml/word-xml';
import { bytesOf, numberOf, oneOf, rowsOf, textOf } from './arguments';
import { insertBreak } from './insert-break';
import { paragraphFormatScalars } from './paragraph-format';
import { aroundMembers, only, reachMembers, reachOfElement } from './reach';
import { styleScalars } from './style-scalars';
import type { WordObjects } from './word-objects';

const SIDES = ['Before', 'After'] as const;
const PLACES = ['Whole', 'Content', 'Start', 'End', 'After'] as const;

export function paragraphType(objects: WordObjects): ObjectType<Element> {
  const { editing } = objects.document;
  const reachOf = (paragraph: Element) => reachOfElement(objects, paragraph);
  const members = reachMembers(objects, 'Paragraph', reachOf);
  return {
    name: 'Paragraph',
    isKept: true,
    isGone: (paragraph) => !paragraph.isConnected,
    scalars: {
      ...members.scalars,
      IsLastParagraph: { get: (paragraph) => neighbour(paragraph, 1) === null },
      TableNestingLevel: { get: nestingLevel },
      ...paragraphFormatScalars(objects),
      ...styleScalars(objects, 'Paragraph', reachOf),
    },
    navigation: {
      ...only(members.navigation, ['Font', 'ContentControls', 'InlinePictures']),
      ...aroundMembers(objects, 'Paragraph', reachOf),
    },
    methods: {
      ...members.methods,
      InsertText(paragraph, [text, place]) {
        const where = 'Paragraph.InsertText';
        const location = oneOf(place, ['Replace', 'Start', 'End'], where);
        const written = textOf(text, where);
        return objects.range(
          location === 'Replace'
            ? replaceParagraphText(editing, paragraph, written)
            : insertInParagraph(editing, paragraph, written, location),
        );
      },
      InsertParagraph(paragraph, [text, place]) {
        const where = 'Paragraph.InsertParagraph';
        return objects.paragraph(
          insertParagraphBeside(editing, paragraph, textOf(text, where), oneOf(place, SIDES, where)),
        );
      },
      InsertInlinePictureFromBase64(paragraph, [base64, place]) {
        const where = 'Paragraph.InsertInlinePictureFromBase64';
        const edge = oneOf(place, ['Replace', 'Start', 'End'], where);
        const drawing = objects.document.pictures.make(paragraph, bytesOf(base64, where));
        insertPicture(editing, paragraph, drawing, edge);
        return objects.picture(drawing);
      },
      InsertTable: (paragraph, args) => objects.table(insertTable(objects, paragraph, args)),
      InsertBreak: (paragraph, [kind, place]) =>
        insertBreak(
          editing,
          spanAround(paragraph, paragraph),
          kind,
          oneOf(place, SIDES, 'Paragraph.InsertBreak'),
        ),
      InsertContentControl(paragraph, [type]) {
        oneOf(type ?? 'RichText', ['RichText'], 'Paragraph.InsertContentControl');
        return objects.control(wrapBlocks(editing, [paragraph]));
      },
      GetRange: (paragraph, [place]) =>
        objects.range(rangeOf(paragraph, oneOf(place ?? 'Whole', PLACES, 'Paragraph.GetRange'))),
      GetNext: (paragraph) => paragraphOr(objects, neighbour(paragraph, 1), 'GetNext'),
      GetNextOrNullObject: (paragraph) => paragraphOr(objects, neighbour(paragraph, 1), null),
      GetPrevious: (paragraph) => paragraphOr(objects, neighbour(paragraph, -1), 'GetPrevious'),
      GetPreviousOrNullObject: (paragraph) => paragraphOr(objects, neighbour(paragraph, -1), null),
      Delete: (paragraph) => deleteParagraph(editing, paragraph),
      Clear(paragraph) {
        replaceParagraphText(editing, paragraph, '');
      },
    },
  };
}

function insertTable(
  objects: WordObjects,
  paragraph: Element,
  [rows, columns, place, values]: readonly Argument[],
): Element {
  const where = 'Paragraph.InsertTable';
  const side = oneOf(place, SIDES, where);
  const { editing } = objects.document;
  const table = createTable(
    editing,
    paragraph,
    numberOf(rows, where),
    numberOf(columns, where),
    rowsOf(values, where),
  );
  insertTableBeside(paragraph, table, side);
  return table;
}

function rangeOf(paragraph: Element, place: (typeof PLACES)[number]): Span {
  if (place === 'Whole') return spanAround(paragraph, paragraph);
  if (place === 'After') return spanAt(spanAround(paragraph, paragraph).end, 'after');
  const within = spanWithin(paragraph);
  if (place === 'Content') return within;
  return place === 'Start' ? spanAt(within.start, 'after') : spanAt(within.end, 'before');
}

function neighbour(paragraph: Element, step: 1 | -1): Element | null {
  const all = paragraphsOf(storyOf(paragraph));
  return all[all.indexOf(paragraph) + step] ?? null;
}

function paragraphOr(
  objects: WordObjects,
  paragraph: Element | null,
  member: string | null,
): HostObject | null {
  if (paragraph !== null) return objects.paragraph(paragraph);
  if (member === null) return null;
  throw new HostError('ItemNotFound', `Paragraph.${member}`);
}

function nestingLevel(paragraph: Element): number {
  let level = 0;
  for (
    let table = closestWord(paragraph, 'tbl');
    table !== null;
    table = closestWord(table.parentNode, 'tbl')
  )
    level += 1;
  return level;
}
