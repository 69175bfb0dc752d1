import { HostError, type Json, type ObjectType } from '../../protocol';
import {
  createTable,
  insertParagraphBeside,
  insertParagraphIn,
  insertTableBeside,
  insertTableIn,
} from '../edit/blocks';
import { lockOf, setLock } from '../edit/content-lock';
import { deleteControl } from '../edit/controls';
import { insertInControl, replaceControlText } from '../edit/insert-text';
import { showPlaceholder } from '../edit/placeholder';
import { isInline, sdtContent, sdtProperties, showsPlaceholder, subtypeOf } from '../edit/sdt';
import { spanAround, spanAt, spanWithin, type Span } from '../text/span';
import { ensureChild, setChildValue } from '../xml/child-order';
import {
  closestWord,
  documentOf,
  MC,
  removeNode,
  rootOf,
  W15,
  wordAttribute,
  wordChild,
  type Element,
} from '../xml/word-xml';
import { booleanOf, numberOf, oneOf, rowsOf, textOf } from './arguments';
import { aroundMembers, reachMembers, reachOfElement } from './reach';
import { styleScalars } from './style-scalars';
import type { WordObjects } from './word-objects';

const LONGEST_NAME = 64;
const XMLNS = 'http://www.w3.org/2000/xmlns/';
/** `w15:appearance`, as Word's client names it. */
const APPEARANCES = [
  ['BoundingBox', 'boundingBox'],
  ['Tags', 'tags'],
  ['Hidden', 'hidden'],
] as const;
const PLACES = ['Whole', 'Content', 'Start', 'End', 'Before', 'After'] as const;

export function contentControlType(objects: WordObjects): ObjectType<Element> {
  const { document } = objects;
  const { editing } = document;
  const reachOf = (control: Element) => reachOfElement(objects, control);
  const members = reachMembers(objects, 'ContentControl', reachOf);
  return {
    name: 'ContentControl',
    isKept: true,
    id: (control) => document.idOf(control),
    isGone: (control) => !control.isConnected,
    scalars: {
      Id: { get: (control) => document.idOf(control) },
      Tag: nameScalar('tag'),
      Title: nameScalar('alias'),
      ...members.scalars,
      Type: { get: () => 'RichText' },
      Subtype: { get: subtypeOf },
      PlaceholderText: {
        get: (control) => document.placeholderOf(control),
        set(control, value) {
          const text = textOf(value, 'ContentControl.PlaceholderText');
          document.setPlaceholder(control, text);
          if (!showsPlaceholder(control)) return;
          const content = sdtContent(control);
          for (const run of Array.from(content.getElementsByTagNameNS(content.namespaceURI ?? '', 'r')))
            removeNode(run);
          showPlaceholder(editing, control);
        },
      },
      Appearance: {
        get(control) {
          const written = appearanceOf(control)?.getAttributeNS(W15, 'val') ?? 'boundingBox';
          return APPEARANCES.find(([, value]) => value === written)?.[0] ?? 'BoundingBox';
        },
        set(control, value) {
          const name = oneOf(
            value,
            APPEARANCES.map(([one]) => one),
            'ContentControl.Appearance',
          );
          setAppearance(control, APPEARANCES.find(([one]) => one === name)?.[1] ?? 'boundingBox');
        },
      },
      Color: {
        get: (control) => `#${colorOf(control)?.getAttributeNS(control.namespaceURI, 'val') ?? '000000'}`,
        set(control, value) {
          const color = /^#([0-9A-Fa-f]{6})$/.exec(textOf(value, 'ContentControl.Color'))?.[1];
          if (color === undefined) throw new HostError('InvalidArgument', 'ContentControl.Color');
          setColor(control, color.toUpperCase());
        },
      },
      CannotEdit: {
        get: (control) => lockOf(control).cannotEdit,
        set: (control, value) =>
          setLock(control, { cannotEdit: booleanOf(value, 'ContentControl.CannotEdit') }),
      },
      CannotDelete: {
        get: (control) => lockOf(control).cannotDelete,
        set: (control, value) =>
          setLock(control, { cannotDelete: booleanOf(value, 'ContentControl.CannotDelete') }),
      },
      RemoveWhenEdited: {
        get: (control) => wordChild(sdtProperties(control), 'temporary') !== null,
        set(control, value) {
          const goes = booleanOf(value, 'ContentControl.RemoveWhenEdited');
          setChildValue(sdtProperties(control), 'temporary', null);
          if (goes) ensureChild(sdtProperties(control), 'temporary');
        },
      },
      ...styleScalars(objects, 'ContentControl', reachOf),
    },
    navigation: { ...members.navigation, ...aroundMembers(objects, 'ContentControl', reachOf) },
    methods: {
      ...members.methods,
      InsertText(control, [text, place]) {
        const where = 'ContentControl.InsertText';
        const location = oneOf(place, ['Replace', 'Start', 'End'], where);
        const written = textOf(text, where);
        return objects.range(
          location === 'Replace'
            ? replaceControlText(editing, control, written)
            : insertInControl(editing, control, written, location),
        );
      },
      Clear(control) {
        replaceControlText(editing, control, '');
      },
      Delete: (control, [keepContent]) =>
        deleteControl(editing, control, booleanOf(keepContent, 'ContentControl.Delete')),
      GetRange: (control, [place]) =>
        objects.range(rangeOf(control, oneOf(place ?? 'Whole', PLACES, 'ContentControl.GetRange'))),
      InsertParagraph(control, [text, place]) {
        const where = 'ContentControl.InsertParagraph';
        const location = oneOf(place, ['Start', 'End', 'Before', 'After'], where);
        const written = textOf(text, where);
        if (location === 'Before' || location === 'After') {
          const block = isInline(control) ? closestWord(control, 'p') : control;
          return objects.paragraph(insertParagraphBeside(editing, block ?? control, written, location));
        }
        if (subtypeOf(control) !== 'RichTextParagraphs') throw new HostError('InvalidArgument', where);
        return objects.paragraph(insertParagraphIn(editing, sdtContent(control), written, location));
      },
      InsertTable(control, [rows, columns, place, values]) {
        const where = 'ContentControl.InsertTable';
        const location = oneOf(place, ['Start', 'End', 'Before', 'After'], where);
        if (isInline(control)) throw new HostError('InvalidArgument', where);
        const table = createTable(
          editing,
          control,
          numberOf(rows, where),
          numberOf(columns, where),
          rowsOf(values, where),
        );
        if (location === 'Before' || location === 'After') insertTableBeside(control, table, location);
        else insertTableIn(sdtContent(control), table, location);
        return objects.table(table);
      },
    },
  };
}

/** The stretch of a control that a range location names; `Start` and `End` are inside it. */
function rangeOf(control: Element, place: (typeof PLACES)[number]): Span {
  const whole = spanAround(control, control);
  switch (place) {
    case 'Whole':
      return whole;
    case 'Before':
      return spanAt(whole.start, 'before');
    case 'After':
      return spanAt(whole.end, 'after');
    default:
      break;
  }
  const within = spanWithin(sdtContent(control));
  if (place === 'Content') return within;
  return place === 'Start' ? spanAt(within.start, 'after') : spanAt(within.end, 'before');
}

function nameScalar(name: 'tag' | 'alias') {
  return {
    get: (control: Element) => wordAttribute(wordChild(sdtProperties(control), name)) ?? '',
    set(control: Element, value: Json) {
      const text = textOf(value, `ContentControl.${name}`);
      if (text.length > LONGEST_NAME) throw new HostError('InvalidArgument', `ContentControl.${name}`);
      setChildValue(sdtProperties(control), name, text === '' ? null : text);
    },
  };
}

function appearanceOf(control: Element): Element | null {
  return sdtProperties(control).getElementsByTagNameNS(W15, 'appearance').item(0);
}

function colorOf(control: Element): Element | null {
  return sdtProperties(control).getElementsByTagNameNS(W15, 'color').item(0);
}

function setAppearance(control: Element, value: string): void {
  const element = appearanceOf(control) ?? addW15(control, 'appearance');
  element.setAttributeNS(W15, 'w15:val', value);
}

function setColor(control: Element, value: string): void {
  const element = colorOf(control) ?? addW15(control, 'color');
  element.setAttributeNS(control.namespaceURI, 'w:val', value);
}

/** Programs that do not know the element may pass over it, as the document's root says. */
function addW15(control: Element, name: string): Element {
  const root = rootOf(documentOf(control));
  root.setAttributeNS(XMLNS, 'xmlns:w15', W15);
  const ignorable = (root.getAttributeNS(MC, 'Ignorable') ?? '').split(' ').filter((prefix) => prefix !== '');
  if (!ignorable.includes('w15')) {
    root.setAttributeNS(XMLNS, 'xmlns:mc', MC);
    root.setAttributeNS(MC, 'mc:Ignorable', [...ignorable, 'w15'].join(' '));
  }
  const element = documentOf(control).createElementNS(W15, `w15:${name}`);
  sdtProperties(control).appendChild(element);
  return element;
}
