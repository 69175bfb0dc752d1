import { packetOf } from '@/core/assemble';
import { CarriedFigures, formatPacket, takePacket } from '@/core/link';
import type { Figures, ListDefinition } from '@/core/figures';
import { partyBranch } from '@/packs/party-branch';
import { accountOf, meetings } from '#tests/core/figures/party-account';
import { day, sheet } from '#tests/samples/grid-workbook';
import { asCarried, samplePacket, SHEETS, TAKEN_AT } from './sample-packet';

const { figures } = accountOf(SHEETS);
const packet = samplePacket();
const carried = new CarriedFigures(packet);
const MEETINGS: ListDefinition = { name: 'meetings', source: { tables: {}, time: 'period' }, columns: [] };

describe('figures that were carried', () => {
  it('are the same, in the same order, under the same names', () => {
    expect(carried.keys).toEqual(figures.keys);
    expect(carried.all()).toEqual(asCarried(figures.all(), figures));
    for (const key of figures.keys) {
      expect(carried.get(key)).toEqual(asCarried(figures.get(key), figures));
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
      expect(carried.get(`${key}@${part}`)).toEqual(asCarried(figures.get(`${key}@${part}`), figures));
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

describe('people’s names', () => {
  const MEMBER = '欧阳望舒';
  const taken = packetOf(
    accountOf([
      meetings(
        [day('2021-01-05'), '党员大会', '部署', 27, 25, `${MEMBER}、甲`, null],
        [`3月5日 ${MEMBER}主持`, '党课', '讲话', 27, 25, 2, null],
        [day('2021-04-05'), '党课', '讲话', 27, 25, 2, null, `因${MEMBER}生病取消`],
        [day('2021-06-05'), '党员大会', `讨论${MEMBER}同志转正`, 27, 25, 2, null],
      ),
      sheet('民主评议', [
        ['姓名', '等次', '年度'],
        [MEMBER, '优秀', '2020'],
        [MEMBER, `待定（${MEMBER}）`, '2020'],
      ]),
      sheet('党员名册', [
        ['姓名', '性别'],
        [MEMBER, '男'],
      ]),
    ]),
    partyBranch,
    TAKEN_AT,
  );

  it('stay behind, wherever they were typed', async () => {
    expect(taken.findings.map(({ code, value }) => `${code} ${value}`)).toEqual(
      expect.arrayContaining(['number.unreadable …', 'appraisal.duplicateMember …']),
    );
    expect(await formatPacket(taken)).not.toContain(MEMBER);
  });

  it('a word that tells why a meeting was not held goes along', () => {
    const { excluded } = carried.get('generalMeeting.count') ?? { excluded: [] };
    expect(excluded.map(({ reason, detail }) => `${reason} ${detail}`)).toEqual(['notHeld 取消']);
  });
});

describe('the parts of a period', () => {
  const partsOf = (period: string) => {
    const keys = samplePacket({ period }).figures.map(({ figure }) => figure.key);
    return keys.flatMap((key) => (key.startsWith('partyLecture.count@') ? [key.split('@')[1]] : []));
  };

  it.each([
    { period: '2021Q2', parts: ['2021Q2', '2021-04', '2021-05', '2021-06'] },
    {
      period: '2021-03..2021-06',
      parts: ['2021-03..2021-06', '2021Q2', '2021-03', '2021-04', '2021-05', '2021-06'],
    },
    { period: '2021-05', parts: ['2021-05'] },
  ])('$period', ({ period, parts }) => {
    expect(partsOf(period)).toEqual(parts);
  });

  it('a year has itself, two halves, four quarters and twelve months', () => {
    expect(partsOf('2021')).toHaveLength(1 + 2 + 4 + 12);
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
    contentOf: (one) => figures.contentOf(one),
    numberIn: () => null,
    list: () => [],
  });
  const sizes = (counted: number, excluded: number) => {
    const large = { ...first, key: 'a', rows: rows(counted), excluded: near(excluded) };
    const taken = takePacket(
      only(large),
      [],
      {
        takenAt: TAKEN_AT,
        ledgers: [],
        findings: [],
        reminders: [],
      },
      /取消/,
    );
    return taken.figures.map(({ figure }) => [figure.rows.length, figure.excluded.length, figure.shortened]);
  };
  expect(sizes(1000, 300)).toEqual([[1000, 300, false]]);
  expect(sizes(1001, 3)).toEqual([[1000, 3, true]]);
  expect(sizes(3, 301)).toEqual([[3, 300, true]]);
});
