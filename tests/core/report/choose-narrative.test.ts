import { isFailure } from '@/core/failure';
import { chooseNarrative, type NarrativeText } from '@/core/report';

const YEARLY: NarrativeText = { name: 'yearly', label: '年度小结', text: '甲' };
const SHORT: NarrativeText = { name: 'short', label: '简报', text: '乙' };
const CALLED_SHORT: NarrativeText = { name: 'later', label: 'short', text: '丙' };
const ALL = [YEARLY, SHORT, CALLED_SHORT];

function failureOf(narratives: readonly NarrativeText[], name?: string): unknown {
  try {
    return chooseNarrative(narratives, name);
  } catch (error) {
    return isFailure(error) ? [error.code, error.fields] : error;
  }
}

describe('a narrative', () => {
  it.each<{ readonly title: string; readonly name: string | undefined; readonly expected: NarrativeText }>([
    { title: 'by its name', name: 'short', expected: SHORT },
    { title: 'by its label', name: '简报', expected: SHORT },
    { title: 'by its name, also the last one', name: 'later', expected: CALLED_SHORT },
    { title: 'as the first one, without a name', name: undefined, expected: YEARLY },
  ])('is chosen $title', ({ name, expected }) => {
    expect(chooseNarrative(ALL, name)).toBe(expected);
  });

  it('of a name that is also the label of a later one is the first of them', () => {
    expect(chooseNarrative([CALLED_SHORT, SHORT], 'short')).toBe(CALLED_SHORT);
    expect(chooseNarrative([SHORT, CALLED_SHORT], 'short')).toBe(SHORT);
  });

  it.each([
    {
      title: 'a name nobody knows',
      narratives: ALL,
      name: '述廉报告',
      fields: { name: '述廉报告', known: '年度小结、简报、short' },
    },
    {
      title: 'a part of a name',
      narratives: [YEARLY],
      name: 'year',
      fields: { name: 'year', known: '年度小结' },
    },
    { title: 'an empty name', narratives: [YEARLY], name: '', fields: { name: '', known: '年度小结' } },
    { title: 'any, where there are none', narratives: [], name: undefined, fields: { name: '', known: '' } },
  ])('$title is a failure that names those there are', ({ narratives, name, fields }) => {
    expect(failureOf(narratives, name)).toEqual(['narrative.unknown', fields]);
  });
});
