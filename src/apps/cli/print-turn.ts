import type { AssembledTurn, TurnedProse } from '@/core/assemble-turn';
import type { DocumentParagraph } from '@/core/marks';
import { plainText } from '@/core/values';
import { catalogueOf, fillTemplate } from '@/core/wording';
import type { YearBound, YearChange, YearWord } from '@/core/year-turn';
import type { CommandContext } from './command';
import { padTo, section } from './print';
import { printChanges } from './print-changes';
import { turnText, type TurnText } from './turn-text';

/** What `turn` made of a document's prose. */
export interface TurnOutcome {
  readonly turn: AssembledTurn;
  readonly prose: TurnedProse;
  /** The paragraphs that `prose` was read from. */
  readonly paragraphs: readonly DocumentParagraph[];
  /** Year words that have become live. */
  readonly done: ReadonlySet<YearWord>;
}

/** So many of a list are shown unless `--all` asks for each. */
const SHOWN_AT_MOST = 20;

/** Last year's values beside the new ones; then the years, phrases and numbers a person typed. */
export function printTurn(
  { turn, prose, paragraphs, done }: TurnOutcome,
  context: CommandContext,
  most = SHOWN_AT_MOST,
): string {
  const { language, printing } = context;
  const text = turnText(language);
  const { oddChanges, yearDoubts, staleReasons } = catalogueOf(language);
  const remark = ({ odd, keptLastYear }: YearChange) =>
    [
      odd === null ? '' : `  （${oddChanges[odd]}）`,
      keptLastYear === null ? '' : `  ${text.keptLastYear(keptLastYear.reason)}`,
    ].join('');
  const excerpt = new Excerpt(paragraphs, context);
  const wordRemark = (word: YearWord) =>
    done.has(word) ? text.madeLive : word.doubt === null ? text.sure : yearDoubts[word.doubt];
  const list = (heading: string, lines: readonly string[]) =>
    section(heading, shortened(lines, context.args.has('all') ? Infinity : most, text), printing);
  return [
    section(
      text.heading(turn.years),
      [printChanges(unrepeated(turn.changes), context, remark).trimEnd()],
      printing,
    ),
    list(
      text.yearWords(prose.yearWords.length, done.size),
      prose.yearWords.map((word) => excerpt.of(word, `${word.becomes}  ${wordRemark(word)}`)),
    ),
    list(
      text.yearBound(prose.yearBound.length),
      prose.yearBound.map((phrase) => excerpt.of(phrase, hintOf(phrase, turn, context))),
    ),
    list(
      text.stale(prose.stale.length),
      prose.stale.map((number) => excerpt.of(number, staleReasons[number.reason])),
    ),
  ].join('');
}

/** What to look at, in the words of the trade. */
export function hintOf(
  { phrase, anniversary }: YearBound,
  { years }: AssembledTurn,
  { language }: CommandContext,
): string {
  return fillTemplate(phrase.hint[language], { year: years.to, anniversary: anniversary ?? '' });
}

/** A figure that stands in several places and reads alike there is shown once. */
function unrepeated(changes: readonly YearChange[]): readonly YearChange[] {
  const nameOf = ({ key, old, new: news, status }: YearChange) => JSON.stringify([key, old, news, status]);
  return Array.from(new Map(changes.map((change) => [nameOf(change), change])).values());
}

function shortened(lines: readonly string[], most: number, text: TurnText): readonly string[] {
  if (lines.length === 0) return [`  ${text.nothing}`];
  const left = lines.length - most;
  return left > 1 ? [...lines.slice(0, most), `  ${text.more(left)}`] : lines;
}

const SHOWN_AROUND = 10;

/** Places as lines: where, the words around, and what is to be said. */
class Excerpt {
  private readonly texts: ReadonlyMap<number, string>;

  constructor(
    paragraphs: readonly DocumentParagraph[],
    private readonly context: CommandContext,
  ) {
    this.texts = new Map(paragraphs.map(({ index, text }) => [index, text]));
  }

  of({ paragraph, start, text }: Pick<YearWord, 'paragraph' | 'start' | 'text'>, remark: string): string {
    const whole = this.texts.get(paragraph) ?? '';
    const before = whole.slice(Math.max(0, start - SHOWN_AROUND), start);
    const end = start + text.length;
    const shown = plainText(`${before}【${text}】${whole.slice(end, end + SHOWN_AROUND)}`);
    const place = turnText(this.context.language).paragraph(paragraph + 1);
    return `  ${padTo(place, 10)}${padTo(shown, 50)}  ${remark}`;
  }
}
