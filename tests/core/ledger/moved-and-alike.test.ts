import { day, sheet, type Given } from '#tests/samples/grid-workbook';
import { HEADING } from './read';
import { codes, told } from './layouts/told';

const WITH_REMARK = [...HEADING, '备注'];

describe('a meeting that was moved', () => {
  const row = (iso: string, remark: string | null): readonly Given[] => [
    day(iso),
    '支委会',
    '研究工作',
    5,
    5,
    0,
    remark,
  ];
  const ledger = (...rows: readonly (readonly Given[])[]) => sheet('三会一课', [WITH_REMARK, ...rows]);

  it.each(['取消，改为11月1日召开', '延期至11月1日', '因台风改期，11月1日补开', '推迟到11月'])(
    '“%s” beside the row of that day counts once',
    (remark) => {
      const made = ledger(row('2021-10-28', remark), row('2021-11-01', null));
      expect(told(made)).toEqual([
        '2021-10-28 committeeMeeting 5/5/0 notHeld',
        '2021-11-1 committeeMeeting 5/5/0',
      ]);
      expect(codes(made)).toEqual(['row.notHeld G2']);
    },
  );

  it('a row of that day in another year is not the one', () => {
    const made = ledger(row('2021-10-28', '取消，改为11月1日召开'), row('2022-11-01', null));
    expect(codes(made).filter((code) => code.startsWith('row.'))).toEqual(['row.moved G2']);
  });

  it('what was moved past the end of the year is looked for in the next one', () => {
    const made = ledger(row('2021-12-28', '延期至1月8日'), row('2022-01-08', null));
    expect(codes(made).filter((code) => code.startsWith('row.'))).toEqual(['row.notHeld G2']);
  });

  it('without such a row it does not count, and a person is asked', () => {
    const made = ledger(row('2021-10-28', '取消，改为11月1日召开'), row('2021-11-09', null));
    expect(told(made)[0]).toBe('2021-10-28 committeeMeeting 5/5/0 notHeld');
    expect(codes(made)).toEqual(['row.moved G2']);
  });

  it.each([
    '改为线上召开',
    '由11月1日改为10月28日召开',
    '原定10月25日，因故推迟',
    '原定10月25日取消，改为10月28日',
  ])('“%s” was held on the day of its row', (remark) => {
    const made = ledger(row('2021-10-28', remark));
    expect(told(made)).toEqual(['2021-10-28 committeeMeeting 5/5/0']);
    expect(codes(made)).toEqual([]);
  });

  it('what stands in the way is not what was moved', () => {
    const made = ledger(row('2021-10-28', '与党课冲突，改为11月1日召开'), row('2021-11-01', null));
    expect(codes(made)).toEqual(['row.notHeld G2']);
  });

  it.each([
    { given: '2020年12月8日改为12月10日', expected: '2020-12-10' },
    { given: '2020年12月28日改为1月5日', expected: '2021-1-5' },
    { given: '2020.12.8改为2021.1.9', expected: '2021-1-9' },
  ])('“$given” keeps its year', ({ given, expected }) => {
    const made = sheet('三会一课', [HEADING, [given, '支委会', '甲', 5, 5, 0]]);
    expect(told(made)).toEqual([`${expected} committeeMeeting 5/5/0`]);
  });

  it('a date that was corrected in its own cell is the later one', () => {
    const made = sheet('三会一课', [HEADING, ['10月28日改为11月1日', '支委会', '甲', 5, 5, 0]]);
    expect(told(made)).toEqual(['2021-11-1 committeeMeeting 5/5/0']);
  });
});

describe('a remark about another day', () => {
  const ledger = (iso: string, kind: string, remark: string) =>
    sheet('三会一课', [WITH_REMARK, [day(iso), kind, '学习', 5, 5, 0, remark]]);

  it.each([
    { title: 'of another kind', made: ledger('2021-03-05', '支委会', '会议决定主题党日延期至3月20日') },
    { title: 'from which it was moved', made: ledger('2021-03-20', '主题党日', '由3月10日延期') },
  ])('$title: the row was held', ({ made }) => {
    expect(codes(made)).toEqual([]);
    expect(told(made)[0]).not.toContain('notHeld');
  });
});

describe('a make-up', () => {
  it('written as a meeting of its own is told', () => {
    const rows = [
      [day('2021-03-05'), '党课', '甲', 20, 18, 2],
      [day('2021-03-10'), '党课（补课）', '甲', 2, 2, 0],
    ];
    expect(codes(sheet('三会一课', [HEADING, ...rows]))).toEqual(['row.makeUp B3']);
  });
});

describe('the same day and kind', () => {
  const held = (when: Given, kind: string, topic: string): readonly Given[] => [when, kind, topic, 5, 5, 0];
  const twice = (kind: string, topic: string, other: string, when: Given = '2021.3.5') =>
    codes(sheet('三会一课', [HEADING, held(day('2021-03-05'), kind, topic), held(when, kind, other)])).filter(
      (code) => !code.startsWith('date.'),
    );

  it.each([
    {
      title: 'one date as text, the topic in other words',
      kind: '支委会',
      other: '学习两会精神',
      alike: true,
    },
    { title: 'without a topic', kind: '支委会', other: '', alike: true },
    { title: 'of a group nobody named, all else the same', kind: '党小组会', other: '学习', alike: true },
    { title: 'of groups nobody named', kind: '党小组会', other: '讨论', alike: false },
    { title: 'at another hour', kind: '支委会', other: '研究', when: '2021年3月5日下午3:00', alike: true },
  ])('$title', ({ kind, other, alike, when }) => {
    expect(twice(kind, '学习', other, when)).toEqual(alike ? ['row.alike A3'] : []);
  });

  it('at two hours that are told are two meetings', () => {
    const rows = [HEADING, held('3月5日9:00', '支委会', '甲'), held('3月5日15:00', '支委会', '乙')];
    expect(codes(sheet('2021年三会一课', rows)).filter((code) => !code.startsWith('date.'))).toEqual([]);
  });

  it('two groups meet', () => {
    const heading = [...HEADING, '党小组'];
    const rows = ['第一党小组', '第二党小组'].map((group) => [
      ...held(day('2021-03-05'), '党小组会', '学习'),
      group,
    ]);
    expect(codes(sheet('三会一课', [heading, ...rows]))).toEqual([]);
  });

  it('two lecturers teach', () => {
    const rows = ['贺知新', '陆怀远'].map((name) => [day('2021-03-05'), '学习', name, 20]);
    expect(codes(sheet('党课', [['授课时间', '党课题目', '授课人', '听课人数'], ...rows]))).toEqual([]);
  });

  it('in two sheets, worded otherwise', () => {
    const one = sheet('一季度', [HEADING, held(day('2021-03-05'), '支委会', '学习')]);
    const other = sheet('二季度', [HEADING, held(day('2021-03-05'), '支委会', '讨论')]);
    expect(codes(one, other)).toEqual(['row.alikeElsewhere A2']);
  });

  it('on most days of a ledger is told once: it may be of several branches', () => {
    const rows = Array.from({ length: 50 }, (_, index) =>
      held(day('2021-03-05'), '支委会', `第${String(index)}次`),
    );
    expect(codes(sheet('三会一课', [HEADING, ...rows]))).toEqual(['rows.alike A1']);
  });
});

describe('rows alike', () => {
  const of = (iso: string, kind: string, topic: string) => [day(iso), kind, topic, 5, 5, 0];

  it('are told of another sheet also where a sheet has very many of its own', () => {
    const many = Array.from({ length: 60 }, (_, index) => {
      const iso = `2021-${String(1 + Math.floor(index / 28)).padStart(2, '0')}-${String(1 + (index % 28)).padStart(2, '0')}`;
      return [of(iso, '支委会', `甲${String(index)}`), of(iso, '支委会', `乙${String(index)}`)];
    }).flat();
    const made = sheet('三会一课', [HEADING, ...many, of('2021-12-30', '支委会', '丙')]);
    const beside = sheet('支委会', [HEADING, of('2021-12-30', '支委会', '丁')]);
    expect(codes(made, beside)).toEqual(expect.arrayContaining(['rows.alike A1', 'row.alikeElsewhere A2']));
  });

  it('are compared with each of a day, not with the first alone', () => {
    const heading = ['授课时间', '主题', '授课人', '应到人数', '实到人数'];
    const lecture = (lecturer: string, topic: string) => [day('2021-01-05'), topic, lecturer, 5, 5];
    const made = sheet('党课', [
      heading,
      lecture('张三', '甲'),
      lecture('李四', '乙'),
      lecture('李四', '丙'),
    ]);
    expect(codes(made)).toEqual(['row.alike A4']);
  });
});
