import { WordedFigures, type Figures, type ListDefinition, type Wording, type Words } from '@/core/figures';
import { parsePhrase } from '@/core/report';
import { day, sheet } from '#tests/samples/grid-workbook';
import { bookOf, meetings, shown } from './party-account';

const BOOK = bookOf(
  meetings(
    [day('2021-03-05'), '党课', '甲', 27, 25, 2, null],
    [day('2021-06-05'), '党课', '乙', 27, 25, 2, null],
  ),
  sheet('基本信息', [
    ['支部', '第一党支部'],
    ['党建品牌', '先锋'],
    ['书记', '贺知新'],
    ['帮扶村', '石桥村'],
  ]),
);

function wordingOf(label: string, ...lines: readonly string[]): Wording {
  const phrase = parsePhrase(label, lines);
  if (phrase === null) throw new RangeError(lines.join());
  return phrase;
}

function worded(base: Figures, { wordings = [], profile = new Map() }: Partial<Words>): Figures {
  return new WordedFigures(base, { wordings, profile });
}

const MANY = wordingOf('评价', '- 党课次数>1：较多', '- 其他：较少');
const FEW = wordingOf('评价', '- 其他：不好说');

describe('figures with wordings', () => {
  const figures = worded(BOOK, { wordings: [MANY, wordingOf('党课次数', '- 其他：很多')] });

  it('are those without, and behind them the wordings', () => {
    const added = ['phrase.评价', 'phrase.党课次数'];
    expect(figures.keys).toEqual([...BOOK.keys, ...added]);
    expect(figures.all().map(({ key }) => key)).toEqual([...BOOK.all().map(({ key }) => key), ...added]);
  });

  it('hold each wording once, also where they are worded again', () => {
    const again = worded(figures, { wordings: [FEW] });
    expect(again.keys).toEqual(figures.keys);
    expect(again.all().map(({ key }) => key)).toEqual(figures.all().map(({ key }) => key));
    expect(again.get('phrase.评价')?.text).toBe('不好说');
  });

  it.each([
    { title: 'the first of two of one name', wordings: [MANY, FEW], text: '较多' },
    { title: 'whichever it is', wordings: [FEW, MANY], text: '不好说' },
  ])('take $title', ({ wordings, text }) => {
    const both = worded(BOOK, { wordings });
    expect(both.get('phrase.评价')?.text).toBe(text);
    expect(both.keys.filter((key) => key === 'phrase.评价')).toHaveLength(1);
  });

  it.each([
    { name: '评价', key: 'phrase.评价' },
    { name: ' 评 价 ', key: 'phrase.评价' },
    { name: 'phrase.评价', key: 'phrase.评价' },
    { name: '党课次数', key: 'partyLecture.count' },
    { name: 'phrase.党课次数', key: 'phrase.党课次数' },
    { name: '党课次数@一季度', key: 'partyLecture.count@2021Q1' },
    { name: '没有的指标', key: null },
  ])('“$name” means $key', ({ name, key }) => {
    expect(figures.keyOf(name)).toBe(key);
  });

  it.each([
    { key: 'phrase.评价', names: ['评价'] },
    { key: 'research.resolved', names: ['已解决', '已解决意见建议'] },
    { key: 'phrase.没有', names: [] },
  ])('$key is called $names', ({ key, names }) => {
    expect(figures.namesOf(key)).toEqual(names);
  });

  it('leave scope and lists as they are', () => {
    const list: ListDefinition = {
      name: 'meetings',
      source: { tables: { roles: ['meeting'] }, time: 'period' },
      columns: [{ heading: '主题', field: 'topic', width: 1, align: 'left' }],
    };
    expect(figures.scope).toBe(BOOK.scope);
    expect(figures.list(list)).toEqual([['甲'], ['乙']]);
  });

  it('are computed once', () => {
    expect(figures.get('phrase.评价')).toBe(figures.get('phrase.评价'));
  });

  it('are none for a part of the time', () => {
    expect(figures.get('phrase.评价@2021Q1')).toBeNull();
  });
});

describe('a wording', () => {
  it('counts each row it rests on once', () => {
    const wording = wordingOf('情况', '- 党课次数>0：{{党课次数}}次{{党课实到人次}}人次');
    const figure = worded(BOOK, { wordings: [wording] }).get('phrase.情况');
    expect(shown(figure)).toEqual({
      value: '2次50人次',
      text: '2次50人次',
      rows: ['三会一课!2', '三会一课!3'],
      excluded: [],
    });
  });

  it('rests on another one', () => {
    const outer = wordingOf('总评', '- 评价=较多：党课{{评价}}', '- 其他：一般');
    const figure = worded(BOOK, { wordings: [outer, MANY] }).get('phrase.总评');
    expect(shown(figure)).toMatchObject({ text: '党课较多', rows: ['三会一课!2', '三会一课!3'] });
  });

  it.each([
    { key: 'partyLecture.attended', shortened: true },
    { key: 'partyLecture.count', shortened: false },
  ])('is short of rows where a figure it rests on is: $key, $shortened', ({ key, shortened }) => {
    const short: Figures = {
      scope: BOOK.scope,
      keys: BOOK.keys,
      all: () => BOOK.all(),
      get: (asked) => {
        const figure = BOOK.get(asked);
        return figure === null ? null : { ...figure, shortened: asked === 'partyLecture.attended' };
      },
      keyOf: (name) => BOOK.keyOf(name),
      namesOf: (asked) => BOOK.namesOf(asked),
      contentOf: (row) => BOOK.contentOf(row),
      numberIn: () => null,
      list: () => [],
    };
    const wording = wordingOf('情况', `- ${key}>0：有`);
    expect(worded(short, { wordings: [wording] }).get('phrase.情况')?.shortened).toBe(shortened);
  });
});

describe('a typed text', () => {
  const typed = (name: string, text: string): Figures => worded(BOOK, { profile: new Map([[name, text]]) });

  it.each([
    { title: 'goes before the ledger’s', text: '书香先锋', value: '书香先锋', said: '书香先锋' },
    { title: 'is one plain line', text: ' 书香\r\n先锋\u200B ', value: '书香 先锋', said: '书香 先锋' },
    { title: 'is none where it is empty', text: '', value: null, said: '' },
    { title: 'is none where nobody sees it', text: ' \n\u200B', value: null, said: '' },
  ])('$title', ({ text, value, said }) => {
    expect(typed('brand', text).get('profile.brand')).toMatchObject({ value, text: said, possible: true });
  });

  it('comes from no row', () => {
    expect(shown(BOOK.get('profile.brand')).rows).toEqual(['基本信息!2']);
    expect(typed('brand', '甲').get('profile.brand')).toMatchObject({
      label: '党建品牌',
      rows: [],
      excluded: [],
      shortened: false,
    });
  });

  it('stands for an entry of the ledger’s own too', () => {
    expect(typed('帮扶村', '清水村').get('profile.帮扶村')?.text).toBe('清水村');
  });

  it('that nobody asks for is no figure', () => {
    const figures = typed('没有的', '甲');
    expect(figures.get('profile.没有的')).toBeNull();
    expect(figures.keys).toEqual(BOOK.keys);
  });

  it('changes no other one', () => {
    const figures = typed('brand', '甲');
    const changed = BOOK.all().filter((figure) => figures.get(figure.key) !== figure);
    expect(changed.map(({ key }) => key)).toEqual(['profile.brand']);
  });

  it('is what a wording chooses by', () => {
    const figures = worded(BOOK, {
      wordings: [wordingOf('品牌', '- 党建品牌=甲：新的{{党建品牌}}', '- 其他：旧的')],
      profile: new Map([['brand', '甲']]),
    });
    expect(figures.get('phrase.品牌')).toMatchObject({ text: '新的甲', rows: [] });
  });
});
