import { HostError, HostObject, type Argument, type ObjectType } from '../../protocol';
import { formatArea, quoteSheet } from '../book/address';
import { Book } from '../book/book';
import { nameTarget, nameValue, type DefinedName } from '../book/defined-name';
import { SheetRange, type Sheet } from '../book/sheet';
import { booleanArgument, textArgument } from './arguments';
import type { ExcelObjects } from './excel-objects';

const NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u;
const LIKE_A_CELL = /^([A-Z]{1,3}\d+|R\d*C?\d*|C\d*)$/i;

/** The workbook's collection holds the names of the workbook only, a sheet's those of the sheet. */
export function namesType(objects: ExcelObjects): ObjectType<Book | Sheet> {
  const { book } = objects;
  const scopeOf = (owner: Book | Sheet) => (owner instanceof Book ? null : owner);
  const namesOf = (owner: Book | Sheet) => book.names.filter(({ scope }) => scope === scopeOf(owner));
  const find = (owner: Book | Sheet, key: Argument | undefined) => {
    const asked = textArgument(key, 'NamedItemCollection').toLowerCase();
    const found = namesOf(owner).find(({ name }) => name.toLowerCase() === asked);
    return found === undefined ? null : objects.name.of(found);
  };
  return {
    name: 'NamedItemCollection',
    items: (owner) => namesOf(owner).map((name) => objects.name.of(name)),
    methods: {
      Add(owner, [name, reference, comment]) {
        const asked = textArgument(name, 'NamedItemCollection.add');
        const isValid = NAME.test(asked) && !LIKE_A_CELL.test(asked) && find(owner, asked) === null;
        if (!isValid) throw new HostError('InvalidArgument', 'NamedItemCollection.add');
        const added: DefinedName = {
          name: asked,
          refersTo: readReference(reference),
          visible: true,
          comment: comment == null ? '' : textArgument(comment, 'NamedItemCollection.add'),
          scope: scopeOf(owner),
        };
        book.names.push(added);
        return objects.name.of(added);
      },
      GetCount: (owner) => namesOf(owner).length,
      GetItem(owner, [key]) {
        const found = find(owner, key);
        if (found === null) throw new HostError('ItemNotFound', 'NamedItemCollection.getItem');
        return found;
      },
      GetItemOrNullObject: (owner, [key]) => find(owner, key),
    },
  };
}

export function nameType(objects: ExcelObjects): ObjectType<DefinedName> {
  const { book } = objects;
  const target = (name: DefinedName) => {
    const found = nameTarget(name, book.sheets);
    return found === null ? null : objects.range.of(found.sheet.range(found.area));
  };
  return {
    name: 'NamedItem',
    id: ({ name }) => name,
    isGone: (name) => !book.names.includes(name),
    scalars: {
      Name: { get: ({ name }) => name },
      Type: { get: (name) => nameValue(name, book.sheets).type },
      Value: { get: (name) => nameValue(name, book.sheets).value },
      Formula: { get: ({ refersTo }) => `=${refersTo}` },
      Visible: {
        get: ({ visible }) => visible,
        set(name, value) {
          name.visible = booleanArgument(value, 'NamedItem.visible');
        },
      },
      Comment: { get: ({ comment }) => comment },
      Scope: { get: ({ scope }) => (scope === null ? 'Workbook' : 'Worksheet') },
    },
    methods: {
      GetRangeOrNullObject: target,
      GetRange(name) {
        const range = target(name);
        if (range === null) throw new HostError('ItemNotFound', 'NamedItem.getRange');
        return range;
      },
      Delete(name) {
        book.names = book.names.filter((other) => other !== name);
      },
    },
  };
}

function readReference(reference: Argument | undefined): string {
  const target = reference instanceof HostObject ? reference.target : reference;
  if (target instanceof SheetRange) return `${quoteSheet(target.sheet.name)}!${formatArea(target.area, '$')}`;
  const text = textArgument(reference, 'NamedItemCollection.add');
  return text.startsWith('=') ? text.slice(1) : `"${text}"`;
}
