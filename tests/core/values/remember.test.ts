import { remember } from '@/core/values';

describe('a function with a memory', () => {
  const asked: string[] = [];
  const length = remember((text: string) => {
    asked.push(text);
    return text.length;
  }, 2);

  it('is asked once for each text, until its memory is full', () => {
    const texts = ['党课', '党课', '', '', '党课', '支委会', '党课'];
    expect(texts.map(length)).toEqual([2, 2, 0, 0, 2, 3, 2]);
    expect(asked).toEqual(['党课', '', '支委会', '党课']);
  });
});
