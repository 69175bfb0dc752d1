import { formatRecord, readRecords, recordVersion, type DocumentRecord } from '@/core/marks';
import { recordOf, recordOfValues } from './refresh-samples';

const EARLY = '2021-12-31T00:00:00Z';
const LATE = '2022-01-10T00:00:00Z';
const written = (writtenAt: string, year = 2021): DocumentRecord => ({ ...recordOf([]), writtenAt, year });
const text = (record: DocumentRecord): string => formatRecord(record);
const version = (number: string) => `<record xmlns="urn:taizhang:record:${number}"><x/></record>`;
const DAMAGED = text(written(EARLY)).slice(0, -5);

describe('what the records of a document come to', () => {
  test.each([
    { title: 'none', given: [], expected: { state: 'missing' } },
    {
      title: 'what does not start as a record',
      given: ['', '<record', '<x/>', '<a xmlns="urn:o"/>'],
      expected: { state: 'missing' },
    },
    { title: 'one that is cut off', given: [DAMAGED], expected: { state: 'damaged' } },
    { title: 'one of a version that never was', given: [version('0')], expected: { state: 'damaged' } },
    { title: 'one of a later version', given: [version('2')], expected: { state: 'newer' } },
    {
      title: 'one of a later version that is cut off',
      given: [version('12').slice(0, -5)],
      expected: { state: 'newer' },
    },
    {
      title: 'one of a later version and a damaged one',
      given: [DAMAGED, version('2')],
      expected: { state: 'newer' },
    },
    {
      title: 'one',
      given: [text(written(EARLY))],
      expected: { state: 'present', record: written(EARLY) },
    },
    {
      title: 'one that stands there twice',
      given: [text(written(EARLY)), text(written(EARLY))],
      expected: { state: 'present', record: written(EARLY) },
    },
    {
      title: 'one among damaged and later ones',
      given: [DAMAGED, text(written(EARLY)), version('2'), DAMAGED, version('3')],
      expected: { state: 'present', record: written(EARLY), beside: { joined: 0, damaged: 2, newer: 2 } },
    },
  ])('$title', ({ given, expected }) => {
    expect(readRecords(given)).toEqual(expected);
  });

  test.each([
    {
      title: 'the later one, in whatever zone it was written',
      given: [written('2021-12-31T20:00:00+08:00', 2020), written('2021-12-31T13:00:00Z', 2022)],
      expected: 2022,
    },
    {
      title: 'the later one, wherever it stands',
      given: [written(LATE, 2022), written(EARLY)],
      expected: 2022,
    },
    { title: 'the first of two of one time', given: [written(EARLY, 2020), written(EARLY)], expected: 2020 },
    {
      title: 'one with a time rather than one without',
      given: [written('', 2020), written(EARLY)],
      expected: 2021,
    },
    {
      title: 'the first of two without a time',
      given: [written('', 2020), written('?')],
      expected: 2020,
    },
  ])('of two records rules $title', ({ given, expected }) => {
    expect(readRecords(given.map(text))).toMatchObject({
      state: 'present',
      record: { year: expected },
      beside: { joined: 1, damaged: 0, newer: 0 },
    });
  });

  test('figures that only the others know are kept, and what a mark may still say from them', () => {
    const figures = (writtenAt: string, values: readonly (readonly [string, number])[]) => ({
      ...recordOfValues(new Map(values)),
      writtenAt,
    });
    const [first, second, third] = [
      figures(LATE, [
        ['a', 3],
        ['c', 7],
      ]),
      figures(EARLY, [
        ['a', 1],
        ['b', 2],
      ]),
      figures('2021-06-30T00:00:00Z', [['a', 0]]),
    ];
    const reading = readRecords([first, second, third].map(text));
    const kept = reading.state === 'present' ? reading.record.figures : [];
    expect(kept.map(({ key, text: said, earlier }) => [key, said, earlier])).toEqual([
      ['a', '3', ['1', '0']],
      ['b', '2', []],
      ['c', '7', []],
    ]);
    expect(reading).toMatchObject({ record: { writtenAt: LATE }, beside: { joined: 2 } });
  });
});

test.each([
  { given: text(written(EARLY)), expected: 1 },
  { given: `<?xml version="1.0"?><!-- x -->${version('7')}`, expected: 7 },
  { given: version('01'), expected: 0 },
  { given: version('1:2'), expected: 0 },
  { given: version(''), expected: 0 },
  { given: '<record xmlns="urn:taizhang:records"/>', expected: null },
  { given: '<record/>', expected: null },
  { given: 'no XML', expected: null },
])('$given is a record of version $expected', ({ given, expected }) => {
  expect(recordVersion(given)).toBe(expected);
});

describe('records that count different things', () => {
  const counting = (writtenAt: string, period: string): DocumentRecord => ({
    ...recordOfValues(new Map([['a', 5]])),
    writtenAt,
    period,
  });

  test('are told apart by what they are of, the ruling one first', () => {
    const reading = readRecords([text(counting(EARLY, '2021Q1')), text(counting(LATE, '2021'))]);
    const scopes = reading.state === 'present' ? reading.beside?.scopes : undefined;
    expect(scopes?.map(({ period }) => period)).toEqual(['2021', '2021Q1']);
  });

  test('are not those of one period, nor one without figures', () => {
    const alike = readRecords([text(counting(EARLY, '2021')), text(counting(LATE, '2021'))]);
    const empty = readRecords([text(written(EARLY, 2020)), text(counting(LATE, '2021'))]);
    for (const reading of [alike, empty]) expect(reading).not.toHaveProperty('beside.scopes');
  });
});
