import {
  HostError,
  notSimulated,
  targetOf,
  type Argument,
  type HostObject,
  type ObjectType,
  type Scalar,
} from '../../protocol';
import { isRichText, sdtContent } from '../edit/sdt';
import {
  commonAround,
  elementsBetween,
  paragraphsOfSpan,
  precedes,
  spanAround,
  spanAt,
  spanText,
  spanWithin,
  type Span,
} from '../text/span';
import { searchParagraphs } from '../text/search';
import { paragraphsOf, seenOf, visibleText, type TextView } from '../text/visible-text';
import { childElements, closestWord, isWord, parentOf, type Element, type Node } from '../xml/word-xml';
import { oneOf, textOf } from './arguments';
import { flatOpc } from './flat-opc';
import type { FontTarget, WordObjects } from './word-objects';

/** What an object covers of the document, whichever class it is of. */
export interface Reach {
  /** What the object stands in begins here. */
  around(): Node;
  span(): Span;
  paragraphs(): readonly Element[];
  controls(): readonly Element[];
  tables(): readonly Element[];
  /** Pictures in the line. */
  pictures(): readonly Element[];
  font(): FontTarget;
  text(view: TextView): string;
}

/** Of an element that holds text: a body, a paragraph, a control. */
export function reachOfElement(objects: WordObjects, element: Element): Reach {
  const content = isWord(element, 'sdt') ? sdtContent(element) : element;
  return {
    around: () => parentOf(element),
    text: (view) => visibleText(content, view),
    span: () =>
      isWord(element, 'body', 'hdr', 'ftr', 'tc', 'p') ? spanWithin(content) : spanAround(element, element),
    paragraphs: () => nearParagraphs(content),
    controls: () => objects.document.controlsIn(content),
    tables: () => outermost(content),
    pictures: () => seenOf(content, 'drawing').filter(isInLine),
    font: () => ({
      holders: () =>
        isWord(element, 'sdt') ? seenOf(content, 'r') : [...seenOf(content, 'r'), ...marksOf(element)],
    }),
  };
}

export function reachOfSpan(span: Span): Reach {
  return {
    around: () => commonAround(span),
    text: (view) => spanText(span, view),
    span: () => span,
    paragraphs: () => paragraphsOfSpan(span),
    controls: () => elementsBetween(span, 'sdt').filter(isRichText),
    tables: () =>
      elementsBetween(span, 'tbl').filter((table) => closestWord(table.parentNode, 'tbl') === null),
    pictures: () => elementsBetween(span, 'drawing').filter(isInLine),
    font: () => ({ holders: () => runsOf(span) }),
  };
}

type Members<Target extends object> = Required<
  Pick<ObjectType<Target>, 'navigation' | 'methods'> & { scalars: Readonly<Record<'Text', Scalar<Target>>> }
>;

/** What Body, ContentControl, Paragraph and Range have in common. */
export function reachMembers<Target extends object>(
  objects: WordObjects,
  name: string,
  reachOf: (target: Target) => Reach,
): Members<Target> {
  const { document } = objects;
  const find = (target: Target, text: Argument | undefined, matchCase: boolean): HostObject => {
    const paragraphs = reachOf(target).paragraphs();
    const spans = searchParagraphs(paragraphs, textOf(text, `${name}.Search`), { matchCase });
    const span = reachOf(target).span();
    const within = spans.filter((hit) => isInside(hit, span));
    return objects.ranges(() => within);
  };
  return {
    scalars: { Text: { get: (target) => reachOf(target).text(document.textView) } },
    navigation: {
      Font: (target) => objects.font(reachOf(target).font()),
      Paragraphs: (target) => objects.paragraphs(() => reachOf(target).paragraphs()),
      ContentControls: (target) => objects.controls(() => reachOf(target).controls()),
      Tables: (target) => objects.tables(() => reachOf(target).tables()),
      InlinePictures: (target) => objects.pictures(() => reachOf(target).pictures()),
    },
    methods: {
      Search: (target, [text, options]) => find(target, text, matchCaseOf(options, `${name}.Search`)),
      _Search2: (target, [text, flags]) => find(target, text, matchCaseOfFlags(flags)),
      Select(target, [mode]) {
        const span = reachOf(target).span();
        document.selection = selected(
          span,
          oneOf(mode ?? 'Select', ['Select', 'Start', 'End'], `${name}.Select`),
        );
      },
      GetComments: (target) => objects.comments(() => document.comments.within(reachOf(target).span())),
      GetReviewedText(target, [version]) {
        const wanted = oneOf(version, ['Current', 'Original'], `${name}.GetReviewedText`);
        return reachOf(target).text(wanted === 'Current' ? 'current' : 'original');
      },
      GetOoxml: (target) => flatOpc(document, reachOf(target).span()),
    },
  };
}

/** Some members of a table, for a class that has not all of them. */
export function only<Member>(
  table: Readonly<Record<string, Member>>,
  names: readonly string[],
): Record<string, Member> {
  return Object.fromEntries(Object.entries(table).filter(([name]) => names.includes(name)));
}

type Found = (objects: WordObjects, around: Node) => HostObject | null;

const AROUND: Readonly<Record<string, Found>> = {
  ParentContentControl(objects, around) {
    let control = closestWord(around, 'sdt');
    while (control !== null && !isRichText(control)) control = closestWord(control.parentNode, 'sdt');
    return control === null ? null : objects.control(control);
  },
  ParentTable(objects, around) {
    const table = closestWord(around, 'tbl');
    return table === null ? null : objects.table(table);
  },
  ParentTableCell(objects, around) {
    const cell = closestWord(around, 'tc');
    return cell === null ? null : objects.cell(cell);
  },
};

/** `ParentTable` and its like, each also as the one that may be a null object; and `ParentBody`. */
export function aroundMembers<Target extends object>(
  objects: WordObjects,
  name: string,
  reachOf: (target: Target) => Reach,
): Members<Target>['navigation'] {
  const pairs = Object.entries(AROUND).map(([member, find]) => {
    const findOf = (target: Target) => find(objects, reachOf(target).around());
    const strict = (target: Target) => {
      const found = findOf(target);
      if (found === null) throw new HostError('ItemNotFound', `${name}.${member}`);
      return found;
    };
    return { [member]: strict, [`${member}OrNullObject`]: findOf };
  });
  const ParentBody = (target: Target) => {
    const body = closestWord(reachOf(target).around(), 'tc', 'txbxContent', 'body', 'hdr', 'ftr');
    if (body === null) throw new HostError('ItemNotFound', `${name}.ParentBody`);
    return objects.body(body);
  };
  return Object.assign({ ParentBody }, ...pairs) as Members<Target>['navigation'];
}

/** Search settings that are not simulated; each must be off. */
const OTHER_OPTIONS = [
  'ignorePunct',
  'ignoreSpace',
  'matchPrefix',
  'matchSuffix',
  'matchWildcards',
  'matchWholeWord',
];

export type SearchOptions = Record<string, boolean>;

function matchCaseOf(options: Argument | undefined, where: string): boolean {
  if (options === null || options === undefined) return false;
  const wish = targetOf(options, where) as SearchOptions;
  for (const option of OTHER_OPTIONS) if (wish[option] === true) notSimulated(`search with ${option}`);
  return wish['matchCase'] === true;
}

function matchCaseOfFlags(flags: Argument | undefined): boolean {
  if (typeof flags !== 'number' || flags > 1) notSimulated('search with other settings than matchCase');
  return flags === 1;
}

/** Of the paragraphs in it; a control within a paragraph has that one. */
function nearParagraphs(content: Element): Element[] {
  const inside = isWord(content, 'p') ? [content] : paragraphsOf(content);
  const own = closestWord(content, 'p');
  return inside.length > 0 || own === null ? inside : [own];
}

function marksOf(element: Element): Element[] {
  return isWord(element, 'p') ? [element] : paragraphsOf(element);
}

function outermost(content: Element): Element[] {
  const isOuter = (table: Element) => {
    const around = closestWord(table.parentNode, 'tbl');
    return around === null || !content.contains(around);
  };
  return seenOf(content, 'tbl').filter(isOuter);
}

/** Else it floats. */
function isInLine(drawing: Element): boolean {
  return childElements(drawing).some(({ localName }) => localName === 'inline');
}

function isInside(hit: Span, span: Span): boolean {
  return isNoLater(span.start, hit.start) && isNoLater(hit.end, span.end);
}

/** Two points with no character between them are in one place. */
function isNoLater(one: Element, other: Element): boolean {
  return precedes(one, other) || spanText({ start: other, end: one }) === '';
}

function selected(span: Span, mode: 'Select' | 'Start' | 'End'): Span {
  if (mode === 'Select') return span;
  return mode === 'Start' ? spanAt(span.start, 'after') : spanAt(span.end, 'before');
}

function runsOf(span: Span): Element[] {
  const around = closestWord(span.start, 'r');
  const inside = elementsBetween(span, 'r');
  const runs = around === null ? inside : [around, ...inside.filter((run) => run !== around)];
  const paragraph = closestWord(span.start, 'p');
  if (runs.length > 0 || paragraph === null) return runs;
  const before = seenOf(paragraph, 'r').findLast((run) => precedes(run, span.start));
  return [before ?? paragraph];
}
