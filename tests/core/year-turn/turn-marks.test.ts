import { planRefresh, recordFigure, tagOf } from '@/core/marks';
import { acceptedKeys, compareYears, turnedEdits, turnMarks, turnPeriod } from '@/core/year-turn';
import { figureSaying } from '#tests/core/marks/figure-samples';
import { marksOf, recordOf, recordOfValues, type Value } from '#tests/core/marks/refresh-samples';

describe('a part of the time so many years later', () => {
  it.each([
    { given: '2021', expected: '2022' },
    { given: '2021Q1', expected: '2022Q1' },
    { given: '2021H2', expected: '2022H2' },
    { given: '2021-06', expected: '2022-06' },
    { given: '2020-12..2021-02', expected: '2021-12..2022-02' },
    { given: '2021年6月', expected: '2022年6月' },
    { given: '上半年', expected: '上半年' },
    { given: '2021届', expected: '2021届' },
  ])('$given → $expected', ({ given, expected }) => {
    expect(turnPeriod(given, 1)).toBe(expected);
  });
});

describe('marks of the new year', () => {
  const long = `${'很长的名称'.repeat(15)}@2021-06`;

  it.each([
    { title: 'no year', key: 'generalMeeting.count', expected: 'generalMeeting.count' },
    { title: 'a month', key: 'generalMeeting.count@2021-06', expected: 'generalMeeting.count@2022-06' },
    { title: 'a year in its name', key: '2021计划', expected: '2021计划' },
    { title: 'no part of the time', key: 'mail@2021届', expected: 'mail@2021届' },
    { title: 'a shortened tag', key: long, expected: long.replace('2021', '2022') },
  ])('$title', ({ key, expected }) => {
    const record = recordOfValues(new Map([[key, 5]]));
    const turned = turnMarks(marksOf([[key, '5']]), record, 1);
    expect(turned.marks.map(({ tag }) => tag)).toEqual([tagOf(expected)]);
    expect(turned.record?.figures.map((figure) => figure.key)).toEqual([expected]);
    expect([turned.record?.year, turned.record?.period]).toEqual([2022, '2022']);
  });

  it('a shortened tag nobody knows the key of stays', () => {
    const marks = marksOf([[long, '5']]);
    expect(turnMarks(marks, null, 1).marks).toEqual(marks);
  });
});

interface Case {
  readonly title: string;
  readonly key: string;
  readonly stands: string;
  readonly written: Value;
  /** By the key of the new year; undefined: no such figure. */
  readonly now: Value | undefined;
  readonly edited?: 'overwrite';
  readonly edit: object | null;
  readonly odd?: string;
}

const JUNE = 'meeting.count@2022-06';
const TURNED = { index: 0, tag: tagOf(JUNE), title: `${JUNE}的名称` };

describe('one mark', () => {
  it.each<Case>([
    { title: 'changes', key: 'a', stands: '5', written: 5, now: 6, edit: { index: 0, text: '6' } },
    { title: 'stays', key: 'a', stands: '5', written: 5, now: 5, edit: null },
    {
      title: 'changes and counts another month',
      key: 'meeting.count@2021-06',
      stands: '5',
      written: 5,
      now: 6,
      edit: { ...TURNED, text: '6' },
    },
    {
      title: 'reads alike and counts another month',
      key: 'meeting.count@2021-06',
      stands: '5',
      written: 5,
      now: 5,
      edit: { ...TURNED, text: '5' },
    },
    {
      title: 'was edited by hand and counts another month',
      key: 'meeting.count@2021-06',
      stands: '七',
      written: 5,
      now: 6,
      edit: { ...TURNED, text: '七' },
    },
    { title: 'was edited by hand', key: 'a', stands: '七', written: 5, now: 6, edit: null },
    {
      title: 'was edited by hand and is to be overwritten',
      key: 'a',
      stands: '七',
      written: 5,
      now: 6,
      edited: 'overwrite',
      edit: { index: 0, text: '6' },
    },
    {
      title: 'is of a month nobody can count',
      key: 'meeting.count@2021-06',
      stands: '5',
      written: 5,
      now: undefined,
      edit: null,
    },
    {
      title: 'is lacking in the new ledger',
      key: 'a',
      stands: '5',
      written: 5,
      now: null,
      edit: { index: 0, text: '〔待补：a的名称〕' },
      odd: 'gone',
    },
    {
      title: 'is a name the new ledger lacks',
      key: 'profile.brand',
      stands: '书香',
      written: '书香',
      now: null,
      edit: null,
      odd: 'gone',
    },
    {
      title: 'is a name the new ledger has anew',
      key: 'profile.brand',
      stands: '书香',
      written: '书香',
      now: '红心',
      edit: { index: 0, text: '红心' },
    },
    {
      title: 'falls to nought',
      key: 'a',
      stands: '5',
      written: 5,
      now: 0,
      edit: { index: 0, text: '0' },
      odd: 'zero',
    },
    { title: 'was and is nought', key: 'a', stands: '0', written: 0, now: 0, edit: null },
    { title: 'comes from nought', key: 'a', stands: '0', written: 0, now: 9, edit: { index: 0, text: '9' } },
    { title: 'doubles', key: 'a', stands: '5', written: 5, now: 10, edit: { index: 0, text: '10' } },
    {
      title: 'more than doubles',
      key: 'a',
      stands: '5',
      written: 5,
      now: 11,
      edit: { index: 0, text: '11' },
      odd: 'doubled',
    },
    { title: 'halves', key: 'a', stands: '6', written: 6, now: 3, edit: { index: 0, text: '3' } },
    {
      title: 'is less than half',
      key: 'a',
      stands: '6',
      written: 6,
      now: 2,
      edit: { index: 0, text: '2' },
      odd: 'halved',
    },
  ])('$title', ({ key, stands, written, now, edited = 'keep' as const, edit, odd = null }) => {
    const marks = marksOf([[key, stands]]);
    const turned = turnMarks(marks, recordOf([recordFigure(figureSaying(key, written), String(written))]), 1);
    const newKey = key.replace('2021', '2022');
    const figures = {
      get: (asked: string) => (asked === newKey && now !== undefined ? figureSaying(asked, now) : null),
      textOf: ({ text, label }: { text: string; label: string }) => text || `〔待补：${label}〕`,
      keys: [newKey],
    };
    const accept = acceptedKeys(turned.marks, turned.record, figures);
    const plan = planRefresh(turned.marks, turned.record, figures, { edited, accept });
    expect(turnedEdits(marks, turned.marks, plan)).toEqual(edit === null ? [] : [edit]);
    expect(compareYears(plan.changes, turned.record, figures, new Map())).toMatchObject([
      { key: newKey, old: stands, oldValue: written, newValue: now ?? null, odd },
    ]);
  });
});
