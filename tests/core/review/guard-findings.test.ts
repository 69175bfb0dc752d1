import type { Change, DocumentParagraph, RecordedFigure } from '@/core/marks';
import { guardFindings } from '@/core/review';

const change = (more: Partial<Change> = {}): Change => ({
  index: 0,
  key: 'a',
  label: '党课次数',
  old: '4',
  new: '4',
  status: 'same',
  chosen: false,
  ...more,
});

const recorded = (more: Partial<Pick<RecordedFigure, 'text' | 'earlier' | 'places'>> = {}) =>
  new Map([['a', { text: '4', earlier: [], places: 1, ...more }]]);

/** A paragraph in which ● stands for the mark, which says so much. */
const paragraph = (pattern: string, text: string): DocumentParagraph => ({
  index: 0,
  text: pattern.replace('●', text),
  marks: [{ index: 0, start: pattern.indexOf('●'), length: text.length }],
});

function codes(
  changes: readonly Change[],
  more: Partial<Pick<RecordedFigure, 'text' | 'earlier' | 'places'>> = {},
): readonly string[] {
  const unitOf = () => '次';
  return guardFindings({ changes, recorded: recorded(more), unitOf, paragraphs: [] }).map(({ code }) => code);
}

describe('a copied mark', () => {
  it('is told by how many there were', () => {
    const findings = guardFindings({
      changes: [change(), change({ index: 1 }), change({ index: 2 })],
      recorded: recorded(),
      unitOf: () => '次',
      paragraphs: [],
    });
    expect(findings).toMatchObject([
      { code: 'mark.copied', value: '党课次数', fields: { places: 3, before: 1 } },
    ]);
  });

  it('is told together with others, where there are many', () => {
    const keys = ['a', 'b', 'c', 'd'];
    const findings = guardFindings({
      changes: keys.flatMap((key) => [change({ key, label: key }), change({ key, label: key })]),
      recorded: new Map(keys.map((key) => [key, { text: '4', earlier: [], places: 1 }])),
      unitOf: () => '次',
      paragraphs: [],
    });
    expect(findings).toMatchObject([{ code: 'mark.manyCopied', value: 'a、b、c、d', fields: { count: 4 } }]);
  });

  it.each([
    { title: 'as many as there were', more: { places: 2 } },
    { title: 'fewer', more: { places: 3 } },
  ])('is none where there are $title', ({ more }) => {
    expect(codes([change(), change({ index: 1 })], more)).toEqual([]);
  });
});

describe('a mark of which a part was deleted', () => {
  it.each([
    { title: 'its end', text: '12', old: '1', expected: ['mark.cut'] },
    { title: 'its beginning', text: '1月5日、3月5日', old: '3月5日', expected: ['mark.cut'] },
    { title: 'all of it', text: '12', old: '', expected: ['mark.emptied'] },
    { title: 'nothing: another number was typed', text: '12', old: '14', expected: [] },
    { title: 'nothing: something was added', text: '12', old: '12余', expected: [] },
  ])('$title', ({ text, old, expected }) => {
    expect(codes([change({ old, new: '13', status: 'edited' })], { text })).toEqual(expected);
  });

  it('is none where somebody keeps its text for a reason', () => {
    const manual = { text: '1', reason: '上级核定', at: '2022-01-01T00:00:00.000Z' };
    expect(codes([change({ old: '1', status: 'edited', manual })], { text: '12' })).toEqual([]);
  });
});

describe('words around a mark that no longer fit', () => {
  it.each([
    { pattern: '分别于●召开民主生活会。', text: '1月21日', expected: 'mark.oneForSeveral' },
    { pattern: '先后在●召开。', text: '3月5日', expected: 'mark.oneForSeveral' },
    { pattern: '分别于●召开。', text: '1月21日、3月5日', expected: '' },
    { pattern: '分别于●、6月2日召开。', text: '1月21日', expected: '' },
    { pattern: '于●召开。', text: '1月21日', expected: '' },
    { pattern: '召开党课●人。', text: '4', expected: 'mark.otherUnit' },
    { pattern: '召开党课●场。', text: '4', expected: '' },
    { pattern: '召开党课●次，人人满意。', text: '4', expected: '' },
    { pattern: '召开党课●次。', text: '4次', expected: 'mark.unitTwice' },
    { pattern: '共●项目组参加。', text: '4', expected: '' },
    { pattern: '召开党课●。', text: '4', expected: '' },
  ])('$pattern $text: $expected', ({ pattern, text, expected }) => {
    const findings = guardFindings({
      changes: [change({ old: '1', new: text, status: 'changed' })],
      recorded: recorded({ text: '1' }),
      unitOf: () => '次',
      paragraphs: [paragraph(pattern, text)],
    });
    expect(findings.map(({ code }) => code).join()).toBe(expected);
  });
});
