import { placeOfFigure } from '@/core/blanks/fill/place-of-figure';
import { blankIn } from '../blank-samples';

const MISSING = '〔待补：出勤率〕';

describe('the place that a text takes', () => {
  it.each([
    { title: 'a count', given: ['召开', 'XX', '次。'], text: '6', unit: '次', expected: [2, 'XX'] },
    { title: 'a rate', given: ['率', 'XX', '%。'], text: '92.3%', unit: '%', expected: [1, 'XX%'] },
    { title: 'a wide sign', given: ['率', 'XX', '％。'], text: '92.3%', unit: '%', expected: [1, 'XX％'] },
    { title: 'a space between', given: ['率', 'XX', ' %'], text: '92.3%', unit: '%', expected: [1, 'XX %'] },
    { title: '百分之', given: ['率百分之', 'XX', '。'], text: '92.3%', unit: '%', expected: [1, '百分之XX'] },
    { title: 'no sign beside', given: ['率', 'XX', '。'], text: '92.3%', unit: '%', expected: [1, 'XX'] },
    { title: 'a rate yet unknown', given: ['率', 'XX', '%'], text: MISSING, unit: '%', expected: [1, 'XX%'] },
    { title: 'a typed rate', given: ['率', 'XX', '%'], text: '92%', unit: '', expected: [1, 'XX%'] },
    { title: 'a typed number', given: ['率', 'XX', '%'], text: '92', unit: '', expected: [1, 'XX'] },
  ] as const)('$title', ({ given, text, unit, expected }) => {
    const { start, blank } = placeOfFigure(blankIn(given), { text, unit });
    expect([start, blank]).toEqual(expected);
  });

  it('goes no farther than its control', () => {
    const blank = blankIn(['率', 'XX', '%'], { form: 'control' });
    expect(placeOfFigure(blank, { text: '92.3%', unit: '%' }).blank).toBe('XX');
  });
});
