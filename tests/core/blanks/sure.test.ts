import { isSure, isSurelyMeant, sureChoices } from '@/core/blanks';
import { blankIn, suggestionOf } from './blank-samples';

describe('a suggestion', () => {
  it.each([
    { title: 'likely and with a value', given: {}, sure: true, meant: true },
    { title: 'just sure enough', given: { confidence: 0.8 }, sure: true, meant: true },
    { title: 'not likely enough', given: { confidence: 0.79 }, sure: false, meant: false },
    { title: 'without a value', given: { text: '' }, sure: false, meant: true },
  ])('$title', ({ given, sure, meant }) => {
    const suggestion = suggestionOf(given);
    expect([isSure(suggestion), isSurelyMeant(suggestion)]).toEqual([sure, meant]);
  });

  it('is not sure where there is none', () => {
    expect([isSure(null), isSurelyMeant(null)]).toEqual([false, false]);
  });
});

describe('one yes for all', () => {
  const blanks = [
    blankIn(['', 'X', ''], { index: 1, suggestion: suggestionOf() }),
    blankIn(['', 'X', ''], { index: 2, suggestion: suggestionOf({ key: 'research.count', text: '' }) }),
    blankIn(['', 'X', ''], { index: 3, suggestion: suggestionOf({ confidence: 0.5 }) }),
    blankIn(['', 'X', ''], { index: 4 }),
  ];

  it('takes what can be filled', () => {
    expect([...sureChoices(blanks)]).toEqual([[1, 'generalMeeting.count']]);
  });

  it('takes what is meant, where no values are wanted', () => {
    expect([...sureChoices(blanks, isSurelyMeant)]).toEqual([
      [1, 'generalMeeting.count'],
      [2, 'research.count'],
    ]);
  });
});
