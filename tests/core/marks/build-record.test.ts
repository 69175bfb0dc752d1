import type { RowRef } from '@/core/figures';
import { recordFigure } from '@/core/marks';
import { figureSaying } from './figure-samples';

const ROW: RowRef = {
  file: 'ledger.xlsx',
  sheet: '三会一课',
  row: 2,
  date: { year: 2021, month: 3, day: 5 },
  kind: '党课',
  topic: '学习',
};

describe('what a record keeps of a figure', () => {
  it('is its text, value, definition and rows', () => {
    const figure = figureSaying('partyLecture.count', 1, {
      rows: [ROW],
      excluded: [{ row: { ...ROW, row: 3, date: null }, reason: 'outOfPeriod', detail: '2020年3月' }],
    });
    const row = {
      file: 'ledger.xlsx',
      sheet: '三会一课',
      kind: '党课',
      topic: '学习',
      fingerprint: '',
      persons: '',
    };
    expect(recordFigure(figure, '1')).toEqual({
      key: 'partyLecture.count',
      label: 'partyLecture.count的名称',
      text: '1',
      earlier: [],
      value: '1',
      unit: '次',
      definition: '口径',
      rows: [{ ...row, row: 2, date: '2021-03-05' }],
      excluded: [{ ...row, row: 3, date: '', reason: 'outOfPeriod', detail: '2020年3月' }],
      shortened: false,
      places: 1,
    });
  });

  it.each([
    { value: 5, kept: '5' },
    { value: 0.933, kept: '0.933' },
    { value: '2021-01-21', kept: '"2021-01-21"' },
    { value: '“书香”\\', kept: '"“书香”\\\\"' },
    { value: null, kept: 'null' },
  ])('its value as JSON: $kept', ({ value, kept }) => {
    expect(recordFigure(figureSaying('a', value), 'x').value).toBe(kept);
  });

  it.each([
    { title: 'as it was written', text: '〔待补：党课次数〕', kept: '〔待补：党课次数〕' },
    { title: 'in one line', text: '甲\n乙', kept: '甲 乙' },
    { title: 'never empty', text: '', kept: '—' },
  ])('its text $title', ({ text, kept }) => {
    expect(recordFigure(figureSaying('a', 1), text).text).toBe(kept);
  });

  it('dates as far as they are known', () => {
    const rows = [
      { ...ROW, date: { year: 2021, month: 9, day: null } },
      { ...ROW, date: null },
    ];
    expect(recordFigure(figureSaying('a', 1, { rows }), '1').rows.map(({ date }) => date)).toEqual([
      '2021-09',
      '',
    ]);
  });

  it('a topic as one plain line', () => {
    const rows = [{ ...ROW, topic: '学习\n讨论\u0000' }];
    expect(recordFigure(figureSaying('a', 1, { rows }), '1').rows[0]?.topic).toBe('学习 讨论');
  });

  it.each([
    { title: 'few', rows: 1000, excluded: 300, kept: [1000, 300], shortened: false },
    { title: 'too many', rows: 1001, excluded: 0, kept: [1000, 0], shortened: true },
    { title: 'too many that fell out', rows: 0, excluded: 301, kept: [0, 300], shortened: true },
  ])('rows: $title', ({ rows, excluded, kept, shortened }) => {
    const all = Array.from({ length: rows }, (_, index) => ({ ...ROW, row: index + 2 }));
    const fallen = Array.from({ length: excluded }, (_, index) => ({
      row: { ...ROW, row: index + 2 },
      reason: 'notHeld' as const,
      detail: '取消',
    }));
    const recorded = recordFigure(figureSaying('a', rows, { rows: all, excluded: fallen }), '1');
    expect([recorded.rows.length, recorded.excluded.length]).toEqual(kept);
    expect(recorded.shortened).toBe(shortened);
    expect(recorded.rows.map(({ row }) => row)).toEqual(all.slice(0, 1000).map(({ row }) => row));
  });

  it('that it came here without some of its rows', () => {
    expect(recordFigure(figureSaying('a', 1, { shortened: true }), '1').shortened).toBe(true);
  });
});
