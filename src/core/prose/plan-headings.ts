import type { DocumentParagraph } from '@/core/marks';
import { NUMBERED_HEADINGS } from './numbered-headings';

const PLAN = /下一步|下步|打算|工作思路|明年|来年|工作计划|工作安排|努力方向|今后|工作目标|目标任务/;
const LONGEST_HEADING = 40;

/** An annex is a part of its own, higher than any numbering. */
const LEVELS: readonly RegExp[] = [/^附(?:件|表|录|[:：])/, ...NUMBERED_HEADINGS];

/** For each paragraph: does it stand under a heading that speaks of what is still to come? */
export function underPlanHeadings(paragraphs: readonly DocumentParagraph[]): readonly boolean[] {
  let planLevel: number | null = null;
  return paragraphs.map(({ text }) => {
    const level = levelOf(text.trim());
    if (level !== null && PLAN.test(text)) planLevel ??= level;
    else if (level !== null && planLevel !== null && level <= planLevel) planLevel = null;
    return planLevel !== null;
  });
}

function levelOf(text: string): number | null {
  if (text === '' || text.length > LONGEST_HEADING || /[。；，].+/.test(text)) return null;
  const level = LEVELS.findIndex((pattern) => pattern.test(text));
  return level < 0 ? null : level;
}
