import { HostError, notSimulated, type Argument, type Json, type ObjectType } from '../../protocol';
import {
  areaOf,
  boundingArea,
  cellCount,
  columnCount,
  contains,
  intersection,
  isEntireColumns,
  isEntireRows,
  rowCount,
  SHEET_COLUMNS,
  SHEET_ROWS,
  type Area,
} from '../book/area';
import { ADD_IN } from '../book/event-hub';
import { mergeCells, unmergeCells } from '../book/merge-cells';
import type { SheetRange } from '../book/sheet';
import { shiftLines } from '../book/shift-lines';
import { specialCells } from '../book/special-cells';
import { clearCells } from '../book/write-cells';
import { areaArgument, booleanArgument, checkedArea, numberArgument, textArgument } from './arguments';
import { areasOn, type ExcelObjects } from './excel-objects';
import { addressOf, rangeScalars } from './range-scalars';
import { seen } from './worksheet-types';

/** More merged areas than this are not given (@types/office-js, Range.getMergedAreasOrNullObject). */
const MOST_MERGED_AREAS = 512;

const CLEARED: Readonly<Record<string, { contents: boolean; formats: boolean }>> = {
  All: { contents: true, formats: true },
  Contents: { contents: true, formats: false },
  Formats: { contents: false, formats: true },
};

export function rangeType(objects: ExcelObjects): ObjectType<SheetRange> {
  return {
    name: 'Range',
    isGone: ({ isDeleted, sheet }) => isDeleted || sheet.isDeleted,
    scalars: rangeScalars(objects.book),
    navigation: {
      Worksheet: ({ sheet }) => objects.worksheet.of(sheet),
      Format: (range) => objects.rangeFormat.of(range),
      DataValidation: (range) => objects.dataValidation.of(range),
    },
    methods: { ...neighbours(objects), ...parts(objects), ...acts(objects) },
  };
}

type Methods = NonNullable<ObjectType<SheetRange>['methods']>;

/** Ranges that are computed from corners only. */
function neighbours(objects: ExcelObjects): Methods {
  const moved =
    (name: string, areaFrom: (area: Area, one: number, other: number, args: readonly Argument[]) => Area) =>
    ({ sheet, area }: SheetRange, args: readonly Argument[]) => {
      const [one = 0, other = 0] = args.map((value) => numberArgument(value, `Range.${name}`, 0));
      return objects.range.of(sheet.range(checkedArea(areaFrom(area, one, other, args), `Range.${name}`)));
    };
  const within = (index: number, count: number, name: string) => {
    if (index < 0 || index >= count) throw new HostError('InvalidArgument', `Range.${name}`);
    return index;
  };
  return {
    GetCell: moved('getCell', ({ top, left }, row, column) => areaOf(top + row, left + column)),
    GetRow: moved('getRow', (area, index) => {
      const top = area.top + within(index, rowCount(area), 'getRow');
      return { ...area, top, bottom: top };
    }),
    GetColumn: moved('getColumn', (area, index) => {
      const left = area.left + within(index, columnCount(area), 'getColumn');
      return { ...area, left, right: left };
    }),
    GetLastCell: moved('getLastCell', ({ bottom, right }) => areaOf(bottom, right)),
    GetLastRow: moved('getLastRow', (area) => ({ ...area, top: area.bottom })),
    GetLastColumn: moved('getLastColumn', (area) => ({ ...area, left: area.right })),
    GetOffsetRange: moved('getOffsetRange', (area, rows, columns) => ({
      top: area.top + rows,
      left: area.left + columns,
      bottom: area.bottom + rows,
      right: area.right + columns,
    })),
    GetResizedRange: moved('getResizedRange', (area, rows, columns) => ({
      ...area,
      bottom: area.bottom + rows,
      right: area.right + columns,
    })),
    GetAbsoluteResizedRange: moved('getAbsoluteResizedRange', ({ top, left }, rows, columns) =>
      areaOf(top, left, rows, columns),
    ),
    GetEntireRow: moved('getEntireRow', (area) => ({ ...area, left: 0, right: SHEET_COLUMNS - 1 })),
    GetEntireColumn: moved('getEntireColumn', (area) => ({ ...area, top: 0, bottom: SHEET_ROWS - 1 })),
    GetBoundingRect({ sheet, area }, [other]) {
      const around = boundingArea(area, areaArgument(other, sheet, 'Range.getBoundingRect'));
      return objects.range.of(sheet.range(around));
    },
    GetIntersection({ sheet, area }, [other]) {
      const common = intersection(area, areaArgument(other, sheet, 'Range.getIntersection'));
      if (common === null) throw new HostError('ItemNotFound', 'Range.getIntersection');
      return objects.range.of(sheet.range(common));
    },
    GetIntersectionOrNullObject({ sheet, area }, [other]) {
      const common = intersection(area, areaArgument(other, sheet, 'Range.getIntersectionOrNullObject'));
      return common === null ? null : objects.range.of(sheet.range(common));
    },
  };
}

/** Ranges that depend on what stands in the cells. */
function parts(objects: ExcelObjects): Methods {
  const special = ({ sheet, area }: SheetRange, [kind, valueType]: readonly Argument[]) => {
    const where = 'Range.getSpecialCells';
    const asked = valueType == null ? undefined : textArgument(valueType, where);
    return areasOn(sheet, specialCells(sheet, area, textArgument(kind, where), asked));
  };
  return {
    GetUsedRange({ sheet, area }, [valuesOnly]) {
      const used = sheet.usedArea(booleanArgument(valuesOnly, 'Range.getUsedRange'), area);
      return objects.range.of(sheet.range(used ?? areaOf(area.top, area.left)));
    },
    GetUsedRangeOrNullObject({ sheet, area }, [valuesOnly]) {
      const used = sheet.usedArea(booleanArgument(valuesOnly, 'Range.getUsedRangeOrNullObject'), area);
      return used === null ? null : objects.range.of(sheet.range(used));
    },
    GetMergedAreasOrNullObject({ sheet, area }) {
      // Whole, but only those that begin within the range (OJ#3611).
      const merges = sheet.merges.filter(({ top, left }) => contains(area, areaOf(top, left)));
      if (merges.length > MOST_MERGED_AREAS)
        throw new HostError('GeneralException', 'Range.getMergedAreasOrNullObject');
      return merges.length === 0 ? null : objects.areas.of(areasOn(sheet, merges));
    },
    GetSpecialCells(range, args) {
      const found = special(range, args);
      if (found.ranges.length === 0) throw new HostError('ItemNotFound', 'Range.getSpecialCells');
      return objects.areas.of(found);
    },
    GetSpecialCellsOrNullObject(range, args) {
      const found = special(range, args);
      return found.ranges.length === 0 ? null : objects.areas.of(found);
    },
  };
}

function acts(objects: ExcelObjects): Methods {
  const { book } = objects;
  return {
    Select(range) {
      seen(range.sheet, 'Range.select');
      book.select(range, addressOf(range, false));
    },
    Clear(range, [applyTo]) {
      const asked = textArgument(applyTo ?? 'All', 'Range.clear');
      const what = CLEARED[asked];
      if (what === undefined) notSimulated(`Range.clear(${asked})`);
      clearCells(book, range, what, ADD_IN);
    },
    Merge: (range, [across]) => mergeCells(book, range, booleanArgument(across, 'Range.merge')),
    Unmerge: (range) => unmergeCells(range),
    Insert(range) {
      const { sheet, area } = range;
      shiftLines(book, sheet, wholeLines(area, 'Range.insert'), ADD_IN);
      return objects.range.of(sheet.range(area));
    },
    Delete({ sheet, area }) {
      const { axis, at, by } = wholeLines(area, 'Range.delete');
      shiftLines(book, sheet, { axis, at, by: -by }, ADD_IN);
    },
    /** Before it writes many values in several steps, the client asks whether they fit. */
    _ValidateArraySize({ area }, [rows, columns]): Json {
      if (rows !== rowCount(area) || columns !== columnCount(area))
        throw new HostError('InvalidArgument', 'Range');
      return null;
    },
  };
}

function wholeLines(area: Area, where: string): { axis: 'rows' | 'columns'; at: number; by: number } {
  if (isEntireRows(area)) return { axis: 'rows', at: area.top, by: rowCount(area) };
  if (isEntireColumns(area)) return { axis: 'columns', at: area.left, by: columnCount(area) };
  return notSimulated(`${where} of ${cellCount(area)} cells that are no whole rows or columns`);
}
