import { usualSettings } from '@/core/settings';
import { TRADE } from '#tests/core/annex/annex-samples';

const { settings, settingTexts } = TRADE;
const TEXTS = settingTexts['zh-CN'];

describe('usual settings in words', () => {
  test.each([
    { group: 'conventions', chosen: [], expected: ['隐藏的行：计入', '完全相同的行：只计一次'] },
    { group: 'conventions', chosen: ['duplicates', 'other'], expected: ['隐藏的行：计入'] },
    { group: 'reminders', chosen: ['duplicates'], expected: ['党课：提醒'] },
  ] as const)('$group without $chosen', ({ group, chosen, expected }) => {
    expect(usualSettings(settings, group, chosen, TEXTS)).toEqual(expected);
  });

  test('what has no words is told by its names', () => {
    expect(usualSettings(settings, 'reminders', [], {})).toEqual(['lecture：on']);
  });
});
