import type { DocumentParagraph } from '@/core/marks';
import { NUMBERED_HEADINGS, partInTitle } from '@/core/prose';
import { formatPeriod, yearPeriod } from '@/core/values';
import { partOfHeading, type ToldPeriod } from './part-of-year';
import { titleLines } from './read-title';

const LONGEST_HEADING = 24;

/** A number is told in it, or quarters are told together: it is no heading. */
const TELLS = /\d ?(?:次|人|名|份|项|条|场|期|%)|^[一二三四]、[二三四]季度/;

/** A short line without a number comes last. */
const LEVELS: readonly RegExp[] = [...NUMBERED_HEADINGS, /^[^，。；：:]{1,12}$/u];

/** The part of the year that the title, or else the headings above, tell of each paragraph, by its position. */
export function sectionPeriods(
  paragraphs: readonly DocumentParagraph[],
  year: number,
): readonly ToldPeriod[] {
  const title = periodOfTitle(paragraphs, year);
  const open: { readonly level: number; readonly period: ToldPeriod }[] = [];
  return paragraphs.map((paragraph) => {
    const level = levelOf(paragraph);
    if (level !== null) {
      while ((open.at(-1)?.level ?? -1) >= level) open.pop();
      open.push({ level, period: partOfHeading(paragraph.text, year) });
    }
    return open.findLast(({ period }) => period !== null)?.period ?? title;
  });
}

/** 2021年第一季度工作小结: only the very first lines are a title. */
function periodOfTitle(paragraphs: readonly DocumentParagraph[], year: number): ToldPeriod {
  const [found] = titleLines(paragraphs).flatMap((text) => partInTitle(text, year) ?? []);
  return found === undefined || formatPeriod(found) === formatPeriod(yearPeriod(year)) ? null : found;
}

function levelOf({ text, cell, story }: DocumentParagraph): number | null {
  const line = text.trim();
  if (
    TELLS.test(line) ||
    line === '' ||
    cell !== undefined ||
    story !== undefined ||
    line.length > LONGEST_HEADING
  )
    return null;
  if (/[。；，：:].*\S/u.test(line.replace(/^\d+[.．、]|^[一二三四五六七八九十]+、/, ''))) return null;
  const level = LEVELS.findIndex((pattern) => pattern.test(line));
  return level < 0 ? null : level;
}
