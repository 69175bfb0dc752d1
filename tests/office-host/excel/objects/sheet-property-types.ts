import { HostError, type Argument, type ObjectType } from '../../protocol';
import type { Sheet } from '../book/sheet';
import { SheetProperty } from '../book/sheet-property';
import { textArgument } from './arguments';
import type { ExcelObjects } from './excel-objects';

/** As @types/office-js, WorksheetCustomProperty.key, has it. */
const LONGEST_KEY = 255;

export function sheetPropertiesType(objects: ExcelObjects): ObjectType<Sheet> {
  const find = ({ properties }: Sheet, key: Argument | undefined): SheetProperty | null => {
    const asked = textArgument(key, 'WorksheetCustomPropertyCollection').toLowerCase();
    return properties.find((property) => property.key.toLowerCase() === asked) ?? null;
  };
  return {
    name: 'WorksheetCustomPropertyCollection',
    items: ({ properties }) => properties.map((property) => objects.sheetProperty.of(property)),
    methods: {
      Add(sheet, [key, value]) {
        const where = 'WorksheetCustomPropertyCollection.add';
        const given = { key: textArgument(key, where), value: textArgument(value, where) };
        if (given.key === '' || given.key.length > LONGEST_KEY) throw new HostError('InvalidArgument', where);
        const property = find(sheet, given.key) ?? new SheetProperty(given.key, '');
        property.value = given.value;
        if (!sheet.properties.includes(property)) sheet.properties.push(property);
        return objects.sheetProperty.of(property);
      },
      GetItem(sheet, [key]) {
        const found = find(sheet, key);
        if (found === null) throw new HostError('ItemNotFound', 'WorksheetCustomPropertyCollection.getItem');
        return objects.sheetProperty.of(found);
      },
      GetItemOrNullObject(sheet, [key]) {
        const found = find(sheet, key);
        return found === null ? null : objects.sheetProperty.of(found);
      },
    },
  };
}

export function sheetPropertyType({ book }: ExcelObjects): ObjectType<SheetProperty> {
  return {
    name: 'WorksheetCustomProperty',
    id: ({ key }) => key,
    isGone: ({ isDeleted }) => isDeleted,
    scalars: {
      Key: { get: ({ key }) => key },
      Value: {
        get: ({ value }) => value,
        set(property, value) {
          property.value = textArgument(value, 'WorksheetCustomProperty.value');
        },
      },
    },
    methods: {
      Delete(property) {
        property.isDeleted = true;
        for (const sheet of book.sheets)
          sheet.properties = sheet.properties.filter((one) => one !== property);
      },
    },
  };
}
