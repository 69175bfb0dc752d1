import { CarriedFigures, takePacket } from '@/core/link';
import type { Figures, ListDefinition } from '@/core/figures';
import { accountOf } from '#tests/core/figures/party-account';
import { samplePacket, SHEETS, TAKEN_AT } from './sample-packet';

const { figures } = accountOf(SHEETS);
const packet = samplePacket();
const carried = new CarriedFigures(packet);
const MEETINGS: ListDefinition = { name: 'meetings', source: { tables: {}, time: 'period' }, columns: [] };

describe('figures that were carried', () => {
  it('are the same, in the same order, under the same names', () => {
    expect(carried.keys).toEqual(figures.keys);
    expect(carried.all()).toEqual(figures.all());
    for (const key of figures.keys) {
      expect(carried.get(key)).toEqual(figures.get(key));
      expect(carried.namesOf(key)).toEqual(figures.namesOf(key));
    }
    expect(carried.scope).toEqual(figures.scope);
  });

  it.each([
    { name: '党课次数', key: 'partyLecture.count' },
    { name: '已解决意见建议', key: 'research.resolved' },
    { name: '缺席的会', key: '缺席的会' },
    { name: '党课次数@一季度', key: 'partyLecture.count@2021Q1' },
    { name: '没有的指标', key: null },
  ])('“$name” means $key', ({ name, key }) => {
    expect(carried.keyOf(name)).toBe(figures.keyOf(name));
    if (key !== '缺席的会') expect(carried.keyOf(name)).toBe(key);
  });

  it.each(['2021-03', '2021-12', '2021Q1', '2021Q4', '2021H1', '2021H2'])('are known for %s too', (part) => {
    for (const { key } of figures.all()) {
      expect(carried.get(`${key}@${part}`)).toEqual(figures.get(`${key}@${part}`));
    }
  });

  it('are not known for another time', () => {
    expect(carried.get('partyLecture.count@2020-12')).toBeNull();
  });

  it('bring the list of meetings, and no list nobody asked for', () => {
    expect(carried.list(MEETINGS).map(([, date, kind]) => [date, kind])).toEqual([
      ['1月5日', '党员大会'],
      ['3月5日', '党课'],
      ['6月', '党课'],
    ]);
    expect(carried.list({ ...MEETINGS, name: 'other' })).toEqual([]);
  });
});

describe('the parts of a period', () => {
  const partsOf = (period: string) => {
    const keys = samplePacket({ period }).figures.map(({ figure }) => figure.key);
    return keys.flatMap((key) => (key.startsWith('partyLecture.count@') ? [key.split('@')[1]] : []));
  };

  it.each([
    { period: '2021Q2', parts: ['2021-04', '2021-05', '2021-06'] },
    { period: '2021-03..2021-06', parts: ['2021Q2', '2021-03', '2021-04', '2021-05', '2021-06'] },
    { period: '2021-05', parts: [] },
  ])('$period', ({ period, parts }) => {
    expect(partsOf(period)).toEqual(parts);
  });

  it('a year has two halves, four quarters and twelve months', () => {
    expect(partsOf('2021')).toHaveLength(2 + 4 + 12);
  });
});

test('of a figure with very many rows some are left behind, and it says so', () => {
  const [first] = figures.all();
  const [row] = figures.get('partyLecture.count')?.rows ?? [];
  if (first === undefined || row === undefined) throw new RangeError('no sample');
  const rows = (count: number) => Array.from({ length: count }, (_, index) => ({ ...row, row: index + 2 }));
  const near = (count: number) =>
    rows(count).map((one) => ({ row: one, reason: 'notHeld', detail: '' }) as const);
  const only = (large: typeof first): Figures => ({
    scope: figures.scope,
    keys: ['a'],
    all: () => [large],
    get: (key) => (key === 'a' ? large : null),
    keyOf: () => null,
    namesOf: () => ['甲'],
    list: () => [],
  });
  const sizes = (counted: number, excluded: number) => {
    const large = { ...first, key: 'a', rows: rows(counted), excluded: near(excluded) };
    const taken = takePacket(only(large), [], {
      takenAt: TAKEN_AT,
      ledgers: [],
      findings: [],
      reminders: [],
    });
    return taken.figures.map(({ figure }) => [figure.rows.length, figure.excluded.length, figure.shortened]);
  };
  expect(sizes(1000, 300)).toEqual([[1000, 300, false]]);
  expect(sizes(1001, 3)).toEqual([[1000, 3, true]]);
  expect(sizes(3, 301)).toEqual([[3, 300, true]]);
});
