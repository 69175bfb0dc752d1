import { HostError, targetOf, type Argument, type ObjectType } from '../../protocol';
import { createTable, insertParagraphBeside, insertTableBeside } from '../edit/blocks';
import { wrapSpan } from '../edit/controls';
import { insertInSpan, intoParagraphs } from '../edit/insert-text';
import { removeSpan } from '../edit/remove';
import { showPlaceholderIfEmpty } from '../edit/placeholder';
import { createPoint } from '../text/point';
import { paragraphsOfSpan, precedes, spanAt, spanText, storyOf, type Span } from '../text/span';
import { closestWord, insertAfter, insertBefore, type Element } from '../xml/word-xml';
import { numberOf, oneOf, rowsOf, textOf } from './arguments';
import { compareSpans } from './compare-spans';
import { insertBreak } from './insert-break';
import { aroundMembers, reachMembers, reachOfSpan } from './reach';
import { styleScalars } from './style-scalars';
import type { WordObjects } from './word-objects';

const SIDES = ['Before', 'After'] as const;

export function rangeType(objects: WordObjects): ObjectType<Span> {
  const { editing } = objects.document;
  const reachOf = (span: Span) => reachOfSpan(span);
  const members = reachMembers(objects, 'Range', reachOf);
  return {
    name: 'Range',
    isKept: true,
    isGone: ({ start, end }) => !start.isConnected || !end.isConnected,
    scalars: {
      ...members.scalars,
      IsEmpty: { get: (span) => spanText(span) === '' && paragraphsOfSpan(span).length <= 1 },
      ...styleScalars(objects, 'Range', reachOf),
    },
    navigation: { ...members.navigation, ...aroundMembers(objects, 'Range', reachOf) },
    methods: {
      ...members.methods,
      InsertText(span, [text, place]) {
        const where = 'Range.InsertText';
        const location = oneOf(place, ['Replace', 'Start', 'End', ...SIDES], where);
        return objects.range(insertInSpan(editing, span, textOf(text, where), location));
      },
      InsertContentControl(span, [type]) {
        oneOf(type ?? 'RichText', ['RichText'], 'Range.InsertContentControl');
        return objects.control(wrapSpan(editing, span));
      },
      InsertParagraph(span, [text, place]) {
        const where = 'Range.InsertParagraph';
        const side = oneOf(place, SIDES, where);
        const block = paragraphAt(span, side);
        return objects.paragraph(insertParagraphBeside(editing, block, textOf(text, where), side));
      },
      InsertTable(span, [rows, columns, place, values]) {
        const where = 'Range.InsertTable';
        const side = oneOf(place, SIDES, where);
        const block = paragraphAt(span, side);
        const table = createTable(
          editing,
          block,
          numberOf(rows, where),
          numberOf(columns, where),
          rowsOf(values, where),
        );
        insertTableBeside(block, table, side);
        return objects.table(table);
      },
      InsertBreak: (span, [kind, place]) =>
        insertBreak(editing, span, kind, oneOf(place, SIDES, 'Range.InsertBreak')),
      GetRange(span, [place]) {
        const location = oneOf(
          place ?? 'Whole',
          ['Whole', 'Start', 'End', 'After', 'Content'],
          'Range.GetRange',
        );
        if (location === 'Whole' || location === 'Content') return objects.range(copyOf(span));
        if (location === 'Start') return objects.range(spanAt(span.start, 'after'));
        return objects.range(spanAt(span.end, location === 'End' ? 'before' : 'after'));
      },
      CompareLocationWith: (span, [other]) => compareSpans(span, spanOf(other)),
      ExpandTo: (span, [other]) => objects.range(expand(span, spanOf(other))),
      ExpandToOrNullObject: (span, [other]) =>
        storyOf(span.start) === storyOf(spanOf(other).start)
          ? objects.range(expand(span, spanOf(other)))
          : null,
      Delete: (span) => clear(span),
      Clear: (span) => clear(span),
    },
  };

  function clear(span: Span): void {
    const inside = intoParagraphs(span);
    const around = closestWord(inside.start, 'sdt');
    removeSpan(editing, inside, 'Range.Delete');
    if (around !== null) showPlaceholderIfEmpty(editing, around);
  }
}

function spanOf(argument: Argument | undefined): Span {
  const target = targetOf(argument, 'Range');
  if (!('start' in target && 'end' in target)) throw new HostError('InvalidArgument', 'Range');
  return target as Span;
}

/** From the first start to the last end. @throws HostError InvalidArgument where the two are in different stories */
function expand(one: Span, other: Span): Span {
  if (storyOf(one.start) !== storyOf(other.start)) throw new HostError('InvalidArgument', 'Range.ExpandTo');
  const first = precedes(one.start, other.start) ? one : other;
  const last = precedes(one.end, other.end) ? other : one;
  return copyOf({ start: first.start, end: last.end });
}

function copyOf({ start, end }: Span): Span {
  const copy = { start: createPoint(start), end: createPoint(end) };
  insertAfter(copy.start, start);
  insertBefore(copy.end, end);
  return copy;
}

function paragraphAt(span: Span, side: 'Before' | 'After'): Element {
  const paragraphs = paragraphsOfSpan(intoParagraphs(span));
  const paragraph = side === 'Before' ? paragraphs[0] : paragraphs.at(-1);
  if (paragraph === undefined) throw new HostError('ItemNotFound', 'Range');
  return paragraph;
}
