import { LANGUAGES, saySuggestion, sayUnknownName } from '@/core/wording';
import { suggestionOf } from '#tests/core/blanks/blank-samples';

const NEAR = suggestionOf({ reason: { code: 'nearName', words: '党员大会次', measure: '', doubts: [] } });
const OTHER = suggestionOf({ key: 'generalMeeting.expected', label: '党员大会应到人次' });
const DOUBTED = suggestionOf({
  reason: { code: 'earlier', words: '党课', measure: '次', doubts: ['plan', 'farAway'] },
});

describe('why a figure is proposed', () => {
  it.each([
    {
      title: 'by the words before it',
      suggestion: suggestionOf(),
      expected: ['前面写着“党员大会”，以“次”计', '党员大会 stands before it, counted in 次'],
    },
    {
      title: 'with what speaks against it',
      suggestion: DOUBTED,
      expected: [
        '前文说的是“党课”，以“次”计；但说的像是计划或要求，还不是结果，且依据离得较远',
        '党课 was spoken of before, counted in 次; but it seems to be planned or asked for, not done, and what tells it is far away',
      ],
    },
  ])('$title', ({ suggestion, expected }) => {
    const blank = { suggestion, alternatives: [] };
    expect(LANGUAGES.map((language) => saySuggestion(blank, language))).toEqual(expected);
  });

  it('names the nearest where the name is nobody’s', () => {
    const blank = { suggestion: NEAR, alternatives: [OTHER] };
    expect(saySuggestion(blank, 'zh-CN')).toBe(
      '没有叫“党员大会次”的指标，最接近：党员大会次数、党员大会应到人次',
    );
  });

  it('says nothing where none is', () => {
    expect(saySuggestion({ suggestion: null, alternatives: [] }, 'zh-CN')).toBeNull();
  });

  it('says that nothing is like a name', () => {
    expect(sayUnknownName('火星探测', 'zh-CN')).toBe('没有叫“火星探测”的指标，也没有名称相近的');
  });
});
