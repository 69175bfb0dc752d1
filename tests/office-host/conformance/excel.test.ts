import { ExcelModel, excelTypes } from '../excel';
import { compareTypes } from './compare-types';
import { coverageTable } from './coverage-table';
import { readClientSurface } from './client-surface';

const client = readClientSurface('Excel');

test('the surface of the real client is read as it is', () => {
  const range = client.get('Range');
  expect(range?.scalars.get('Values')).toBe(true);
  expect(range?.scalars.get('Address')).toBe(false);
  expect(client.get('Worksheet')?.scalars.get('Gridlines')).toBe(true);
  expect(range?.navigation.has('Format')).toBe(true);
  expect(range?.methods.has('GetUsedRangeOrNullObject')).toBe(true);
  expect(client.get('WorksheetCollection')?.methods.has('GetItem')).toBe(true);
  expect(client.get('Worksheet')?.methods.has('_RegisterDataChangedEvent')).toBe(true);
  expect(client.has('ContentControl')).toBe(false);
});

test('what the Excel model answers is what the real client asks for', () => {
  const types = excelTypes(ExcelModel.fromRows([{ name: '台账', rows: [] }]));
  expect(compareTypes(types, client)).toMatchObject({ unknownToClient: [], writableHereOnly: [] });
});

describe('differences are found', () => {
  const get = () => null;
  const set = () => undefined;
  const cases = [
    {
      title: 'members that the client does not have',
      given: {
        name: 'Range',
        scalars: { Values: { get, set }, Value2: { get } },
        navigation: { Format: get, Fonts: get },
        methods: { Select: get, Activate: get },
      },
      expected: { unknownToClient: ['Range.Value2', 'Range.Fonts', 'Range.Activate'] },
    },
    {
      title: 'a class that the client does not have',
      given: { name: 'Cell', scalars: { Text: { get } } },
      expected: { unknownToClient: ['Cell.Text'] },
    },
    {
      title: 'what can be set in the simulator alone',
      given: { name: 'Range', scalars: { Address: { get, set } } },
      expected: { writableHereOnly: ['Range.Address'] },
    },
    {
      title: 'what can be set in Office alone',
      given: { name: 'Range', scalars: { Values: { get } } },
      expected: { writableInOfficeOnly: ['Range.Values'] },
    },
  ];
  test.each(cases)('$title', ({ given, expected }) => {
    const none = { unknownToClient: [], writableHereOnly: [], writableInOfficeOnly: [] };
    expect(compareTypes([given], client)).toEqual({ ...none, ...expected });
  });
});

test('the coverage counts what both have, without internal members', () => {
  const get = () => null;
  const types = [
    { name: 'WorksheetFreezePanes', methods: { FreezeRows: get, _KeepReference: get } },
    { name: 'Runtime', scalars: { EnableEvents: { get } } },
  ];
  expect(coverageTable(types, client)).toEqual([
    'WorksheetFreezePanes  scalars 0/0  navigation 0/0  methods 1/6',
    'Runtime  scalars 1/1  navigation 0/0  methods 0/0',
  ]);
});
