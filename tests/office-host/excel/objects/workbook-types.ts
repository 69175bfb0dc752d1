import { HostError, type ObjectType } from '../../protocol';
import { areaOf } from '../book/area';
import { parseArea } from '../book/address';
import type { Book } from '../book/book';
import { dateSerial } from '../book/entered';
import { booleanArgument, numberArgument, textArgument } from './arguments';
import type { Computed, ExcelObjects } from './excel-objects';

export function workbookType(objects: ExcelObjects): ObjectType<Book> {
  /** Ranges of events are named by sheet id and address. */
  const eventRange = (book: Book, reference: string) => {
    const at = reference.lastIndexOf('!');
    const sheet = book.sheets.find(({ id }) => id === reference.slice(0, at));
    const area = parseArea(reference.slice(at + 1));
    return sheet === undefined || area === null ? null : objects.range.of(sheet.range(area));
  };
  return {
    name: 'Workbook',
    scalars: { Name: { get: ({ name }) => name } },
    navigation: {
      Worksheets: (book) => objects.worksheets.of(book),
      Tables: (book) => objects.tables.of(book),
      Names: (book) => objects.names.of(book),
      Functions: (book) => objects.functions.of(book),
      Application: (book) => objects.application.of(book),
      _Runtime: (book) => objects.runtime.of(book),
    },
    methods: {
      GetSelectedRange(book) {
        if (book.isObjectSelected || book.selectedAreas.length > 1)
          throw new HostError('InvalidSelection', 'Workbook.getSelectedRange');
        return objects.range.of(book.selected);
      },
      GetSelectedRanges(book) {
        if (book.isObjectSelected) throw new HostError('InvalidSelection', 'Workbook.getSelectedRanges');
        return objects.areas.of({ sheet: book.selected.sheet, ranges: book.selectedAreas });
      },
      GetActiveCell(book) {
        const { sheet, area } = book.selected;
        return objects.range.of(sheet.range(areaOf(area.top, area.left)));
      },
      _GetRangeForEventByReferenceId: (book, [id]) => eventRange(book, textArgument(id, 'getRange')),
      _GetRangeOrNullObjectForEventByReferenceId: (book, [id]) =>
        eventRange(book, textArgument(id, 'getRangeOrNullObject')),
    },
  };
}

export function applicationType(): ObjectType<Book> {
  return {
    name: 'Application',
    scalars: {
      CalculationMode: {
        get: ({ calculationMode }) => calculationMode,
        set(book, value) {
          book.calculationMode = textArgument(value, 'Application.calculationMode');
        },
      },
    },
    methods: {
      // Nothing is computed and nothing is drawn here.
      SuspendApiCalculationUntilNextSync: () => undefined,
      SuspendScreenUpdatingUntilNextSync: () => undefined,
    },
  };
}

export function runtimeType(): ObjectType<Book> {
  return {
    name: 'Runtime',
    scalars: {
      EnableEvents: {
        get: ({ events }) => events.isEnabled,
        set({ events }, value) {
          events.isEnabled = booleanArgument(value, 'Runtime.enableEvents');
        },
      },
    },
  };
}

/** Worksheet functions. `date(1904, 1, 1)` is how an add-in learns the date system: 0, or 1462 in that of 1900. */
export function functionsType(objects: ExcelObjects): ObjectType<Book> {
  return {
    name: 'Functions',
    methods: {
      Date({ isDate1904 }, args) {
        const [year = 0, month = 0, day = 0] = args.map((argument) =>
          numberArgument(argument, 'Functions.date'),
        );
        // Years below 1900 are counted from 1900.
        const serial = dateSerial(year < 1900 ? year + 1900 : year, month, day, isDate1904);
        return objects.functionResult.of(
          serial < 0 || year > 9999 ? { value: null, error: '#NUM!' } : { value: serial, error: '' },
        );
      },
    },
  };
}

export function functionResultType(): ObjectType<Computed> {
  return {
    name: 'FunctionResult',
    scalars: { Value: { get: ({ value }) => value }, Error: { get: ({ error }) => error } },
  };
}
