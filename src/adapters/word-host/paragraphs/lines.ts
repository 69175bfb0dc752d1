import { whiteStretches, type TextSpan } from '@/core/marks';
import type { Question } from '../ask-all';
import { exactHits } from '../exact-hits';
import { isSearchable, occurrencesOf } from '../occurrences';
import type { StoryParagraph } from './read-stories';

/** White space of a paragraph of which Word says that part of it is underlined. */
export interface MixedStretch extends TextSpan {
  readonly paragraph: number;
  readonly text: string;
  readonly range: Word.Range;
}

type Tell = (paragraph: number, line: TextSpan) => void;

/** What must be loaded of paragraphs. */
export const LINES_LOAD = ',items/font/underline';
const HITS_LOAD = 'items/text,items/font/underline';

/** Under words alone is not under the space between them. */
const NO_LINES: ReadonlySet<string> = new Set(['None', 'Hidden', 'Word']);
const MIXED = 'Mixed';

/** Asks which white space of paragraphs is underlined; what is so in part is added to `mixed`, to be asked for again. */
export function askLines(
  stories: readonly StoryParagraph[],
  mixed: MixedStretch[],
  tell: Tell,
): readonly Question[] {
  return stories.flatMap(({ paragraph, text }, index) => {
    if (NO_LINES.has(paragraph.font.underline)) return [];
    const stretches = whiteStretches(text);
    const texts = new Set(stretches.map(({ start, length }) => text.slice(start, start + length)));
    return Array.from(texts)
      .filter(isSearchable)
      .map((white): Question => () => {
        const hits = paragraph.search(white, { matchCase: true });
        hits.load(HITS_LOAD);
        return () => {
          const found = exactHits(hits, white, text);
          if (found === null) return;
          const starts = occurrencesOf(white, text);
          for (const { start, length } of stretches) {
            const range = length === white.length ? found[starts.indexOf(start)] : undefined;
            if (range === undefined) continue;
            if (range.font.underline === MIXED)
              mixed.push({ paragraph: index, start, length, text: white, range });
            else if (!NO_LINES.has(range.font.underline)) tell(index, { start, length });
          }
        };
      });
  });
}

/** Asks for the lines in white space that is underlined in part, sign by sign. */
export function askMixed({ paragraph, start, text, range }: MixedStretch, tell: Tell): Question {
  return () => {
    const asked = Array.from(new Set(text), (sign) => {
      const hits = range.search(sign, { matchCase: true });
      hits.load(HITS_LOAD);
      return { sign, hits };
    });
    return () => {
      const underlined = new Set(
        asked.flatMap(({ sign, hits }) => {
          const starts = occurrencesOf(sign, text);
          const found = exactHits(hits, sign, text) ?? [];
          return starts.filter((_, index) => isUnderlined(found[index]));
        }),
      );
      // What has no line is no white space either, so that the lines are what is left of it.
      const left = Array.from(text, (sign, index) => (underlined.has(index) ? sign : '.')).join('');
      for (const line of whiteStretches(left)) tell(paragraph, { ...line, start: start + line.start });
    };
  };
}

function isUnderlined(hit: Word.Range | undefined): boolean {
  return hit !== undefined && hit.font.underline !== MIXED && !NO_LINES.has(hit.font.underline);
}
