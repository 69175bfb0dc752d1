import { HostError, type ObjectType } from '../../protocol';
import { cellCount } from '../book/area';
import { numberArgument } from './arguments';
import type { Areas, ExcelObjects } from './excel-objects';
import { addressOf } from './range-scalars';

export function areasType(objects: ExcelObjects): ObjectType<Areas> {
  return {
    name: 'RangeAreas',
    isGone: ({ sheet }) => sheet.isDeleted,
    scalars: {
      Address: { get: ({ ranges }) => ranges.map((range) => addressOf(range, true)).join(',') },
      AreaCount: { get: ({ ranges }) => ranges.length },
      CellCount: { get: ({ ranges }) => ranges.reduce((sum, { area }) => sum + cellCount(area), 0) },
    },
    navigation: {
      Areas: (areas) => objects.areaItems.of(areas),
      Worksheet: ({ sheet }) => objects.worksheet.of(sheet),
    },
  };
}

export function areaItemsType(objects: ExcelObjects): ObjectType<Areas> {
  return {
    name: 'RangeCollection',
    items: ({ ranges }) => ranges.map((range) => objects.range.of(range)),
    methods: {
      GetCount: ({ ranges }) => ranges.length,
      GetItemAt({ ranges }, [index]) {
        const range = ranges[numberArgument(index, 'RangeCollection.getItemAt')];
        if (range === undefined) throw new HostError('ItemNotFound', 'RangeCollection.getItemAt');
        return objects.range.of(range);
      },
    },
  };
}
