import { HostError, type Argument, type HostObject, type ObjectType } from '../../protocol';
import {
  keyOf,
  setValue,
  valueOf,
  type CustomProperties,
  type PropertyValue,
} from '../parts/document-properties';
import { removeNode, type Element } from '../xml/word-xml';
import { textOf } from './arguments';

/** `Word.DocumentPropertyType` */
const TYPES = { string: 'String', number: 'Number', boolean: 'Boolean' } as const;

export function documentPropertiesType(custom: () => HostObject): ObjectType<object> {
  return { name: 'DocumentProperties', isKept: true, navigation: { CustomProperties: custom } };
}

export function customPropertyType(): ObjectType<Element> {
  return {
    name: 'CustomProperty',
    isKept: true,
    isGone: (property) => !property.isConnected,
    scalars: {
      Key: { get: keyOf },
      Value: { get: valueOf, set: (property, value) => setValue(property, plain(value)) },
      Type: { get: (property) => TYPES[typeof valueOf(property) as keyof typeof TYPES] },
    },
    methods: { Delete: removeNode },
  };
}

export function customPropertiesType(of: (property: Element) => HostObject): ObjectType<CustomProperties> {
  return {
    name: 'CustomPropertyCollection',
    isKept: true,
    items: ({ all }) => all.map(of),
    methods: {
      Add: (properties, [key, value]) =>
        of(properties.set(textOf(key, 'CustomPropertyCollection.Add'), plain(value))),
      DeleteAll: (properties) => properties.clear(),
      GetCount: ({ all }) => all.length,
      GetItem(properties, [key]) {
        const found = properties.find(textOf(key, 'CustomPropertyCollection.GetItem'));
        if (found === null) throw new HostError('ItemNotFound', 'CustomPropertyCollection.GetItem');
        return of(found);
      },
      GetItemOrNullObject(properties, [key]) {
        const found = properties.find(textOf(key, 'CustomPropertyCollection.GetItemOrNullObject'));
        return found === null ? null : of(found);
      },
    },
  };
}

/** A text over 255 characters is cut by Word, which is refused here. */
function plain(value: Argument | undefined): PropertyValue {
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  if (typeof value === 'string' && value.length <= 255) return value;
  throw new HostError('InvalidArgument', 'CustomProperty.Value');
}
