import { HostError, type ObjectType } from '../../protocol';
import { blocksOf, clearContainer, createTable, insertParagraphIn, insertTableIn } from '../edit/blocks';
import { wrapBlocks } from '../edit/controls';
import { insertInParagraph } from '../edit/insert-text';
import { createPoint } from '../text/point';
import { spanAt, spanWithin, type Span } from '../text/span';
import { paragraphsOf } from '../text/visible-text';
import { closestWord, isWord, parentOf, wordChild, type Element } from '../xml/word-xml';
import { numberOf, oneOf, rowsOf, textOf } from './arguments';
import { insertBreak } from './insert-break';
import { aroundMembers, only, reachMembers, reachOfElement } from './reach';
import { styleScalars } from './style-scalars';
import type { WordObjects } from './word-objects';

const EDGES = ['Start', 'End'] as const;
/** `Word.BodyType` by the element that holds the text. */
const TYPES: Readonly<Record<string, string>> = {
  body: 'MainDoc',
  hdr: 'Header',
  ftr: 'Footer',
  tc: 'TableCell',
  txbxContent: 'Unknown',
};

export function bodyType(objects: WordObjects): ObjectType<Element> {
  const { editing } = objects.document;
  const reachOf = (body: Element) => ({ ...reachOfElement(objects, body), around: () => parentOf(body) });
  const members = reachMembers(objects, 'Body', reachOf);
  const around = aroundMembers(objects, 'Body', reachOf);
  return {
    name: 'Body',
    isKept: true,
    isGone: (body) => !body.isConnected,
    scalars: {
      ...members.scalars,
      Type: { get: (body) => TYPES[body.localName ?? ''] ?? 'Unknown' },
      ...styleScalars(objects, 'Body', reachOf),
    },
    navigation: {
      ...members.navigation,
      ...only(around, ['ParentBody', 'ParentContentControl', 'ParentContentControlOrNullObject']),
      ParentBodyOrNullObject(body) {
        const outer = closestWord(parentOf(body), 'tc', 'body', 'hdr', 'ftr');
        return outer === null ? null : objects.body(outer);
      },
    },
    methods: {
      ...members.methods,
      InsertParagraph(body, [text, place]) {
        const where = 'Body.InsertParagraph';
        return objects.paragraph(
          insertParagraphIn(editing, body, textOf(text, where), oneOf(place, EDGES, where)),
        );
      },
      InsertText(body, [text, place]) {
        const where = 'Body.InsertText';
        const location = oneOf(place, ['Replace', ...EDGES], where);
        if (location === 'Replace') clearContainer(body);
        const paragraph = paragraphsOf(body).at(location === 'Start' ? 0 : -1);
        if (paragraph === undefined) throw new HostError('GeneralException', where);
        const edge = location === 'Start' ? 'Start' : 'End';
        return objects.range(insertInParagraph(editing, paragraph, textOf(text, where), edge));
      },
      InsertTable(body, [rows, columns, place, values]) {
        const where = 'Body.InsertTable';
        const table = createTable(
          editing,
          body,
          numberOf(rows, where),
          numberOf(columns, where),
          rowsOf(values, where),
        );
        insertTableIn(body, table, oneOf(place, EDGES, where));
        return objects.table(table);
      },
      InsertBreak: (body, [kind, place]) =>
        insertBreak(editing, contentSpan(body), kind, oneOf(place, EDGES, 'Body.InsertBreak')),
      InsertContentControl(body, [type]) {
        oneOf(type ?? 'RichText', ['RichText'], 'Body.InsertContentControl');
        return objects.control(wrapBlocks(editing, blocksOf(body)));
      },
      GetRange(body, [place]) {
        const location = oneOf(place ?? 'Whole', ['Whole', 'Content', ...EDGES, 'After'], 'Body.GetRange');
        const within = contentSpan(body);
        if (location === 'Whole' || location === 'Content') return objects.range(within);
        const paragraph = paragraphsOf(body).at(location === 'Start' ? 0 : -1);
        const inside = paragraph === undefined ? within : spanWithin(paragraph);
        return objects.range(
          location === 'Start' ? spanAt(inside.start, 'after') : spanAt(inside.end, 'before'),
        );
      },
      Clear: clearContainer,
    },
  };
}

/** All blocks of the body; what ends its last section stays outside. */
function contentSpan(body: Element): Span {
  const start = createPoint(body);
  const end = createPoint(body);
  const first = Array.from(body.childNodes).find((node) => !isWord(node, 'tcPr'));
  body.insertBefore(start, first ?? null);
  body.insertBefore(end, wordChild(body, 'sectPr'));
  return { start, end };
}
