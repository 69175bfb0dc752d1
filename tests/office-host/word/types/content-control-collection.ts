import { HostError, notSimulated, type Argument, type HostObject, type ObjectType } from '../../protocol';
import { wordAttribute, wordChild, type Element } from '../xml/word-xml';
import { sdtProperties } from '../edit/sdt';
import { numberOf, textOf } from './arguments';
import { collectionType } from './collection';
import type { Listing, WordObjects } from './word-objects';

export interface Controls {
  readonly list: Listing<Element>;
  /** A quicker way to a control of the list, null where it knows of none. */
  readonly known?: (id: number) => Element | null;
}

export function contentControlCollectionType(objects: WordObjects): ObjectType<Controls> {
  const name = 'ContentControlCollection';
  const byId = ({ list, known }: Controls, id: Argument | undefined): HostObject | null => {
    const wanted = numberOf(id, `${name}.GetById`);
    const found = known?.(wanted) ?? list().find((control) => objects.document.idOf(control) === wanted);
    return found === undefined ? null : objects.control(found);
  };
  const strictly = (controls: Controls, id: Argument | undefined): HostObject => {
    const found = byId(controls, id);
    if (found === null) throw new HostError('ItemNotFound', `${name}.GetById`);
    return found;
  };
  const where =
    (property: 'tag' | 'alias') =>
    (controls: Controls, [value]: readonly Argument[]) => {
      const wanted = textOf(value, name);
      const has = (control: Element) =>
        (wordAttribute(wordChild(sdtProperties(control), property)) ?? '') === wanted;
      return objects.controls(() => controls.list().filter(has));
    };
  return collectionType<Element>(name, (control) => objects.control(control), {
    GetById: (controls, [id]) => strictly(controls, id),
    GetByIdOrNullObject: (controls, [id]) => byId(controls, id),
    GetByTag: where('tag'),
    GetByTitle: where('alias'),
    GetByTypes(controls, [types]) {
      if (!Array.isArray(types)) throw new HostError('InvalidArgument', `${name}.GetByTypes`);
      if ((types as readonly Argument[]).some((type) => type !== 'RichText'))
        notSimulated('controls that are not rich text');
      return objects.controls(controls.list);
    },
    /** The client asks by position and, for items it has loaded, by id. */
    GetItem(controls, [key]) {
      const found = byId(controls, key) ?? byPosition(objects, controls, numberOf(key, name));
      if (found === null) throw new HostError('ItemNotFound', `${name}.GetItem`);
      return found;
    },
  });
}

function byPosition(objects: WordObjects, { list }: Controls, position: number): HostObject | null {
  const control = list()[position];
  return control === undefined ? null : objects.control(control);
}
