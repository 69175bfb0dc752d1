import { catalogueOf, type Language } from '@/core/wording';
import type { FinishedTurn } from '../state/turn-state';
import type { ProseSection, TurnText } from '../text/turn-text';
import { groupYearChanges, type YearGroup } from './group-year-changes';
import { proseItems, type ProseItem } from './prose-items';

const LEFT_SECTIONS: readonly ProseSection[] = ['sure', 'doubtful', 'bound', 'stale'];

/** What is left to a person once the year was turned, as a text to be kept, one place a line. */
export function turnList(finished: FinishedTurn, text: TurnText, language: Language): string {
  const { oddChanges } = catalogueOf(language);
  const { changes, years } = finished.turn;
  const groups = groupYearChanges(changes);
  const items = proseItems(finished, years, language);
  const figure = ({ label, old, new: news, odd, section }: YearGroup) =>
    section === 'edited'
      ? `${label}  ${old}  ${text.ledgerSays(news)}`
      : `${label}  ${old} → ${news}${odd === null ? '' : `  ${oddChanges[odd]}`}`;
  const lists = [
    ...(['odd', 'edited'] as const).map((name) => {
      const found = groups.get(name) ?? [];
      return { title: text.figures[name](placesIn(found)), lines: found.map(figure) };
    }),
    ...LEFT_SECTIONS.map((name) => ({
      title: (name === 'sure' ? text.leftAsTyped : text.prose[name])(items[name].length),
      lines: items[name].map((item) => lineOf(item, text)),
    })),
  ];
  const filled = lists.filter(({ lines }) => lines.length > 0);
  const blocks = filled.map(({ title, lines }) => [title, ...lines].join('\r\n'));
  return `${[text.title(years.from, years.to), ...blocks].join('\r\n\r\n')}\r\n`;
}

function placesIn(groups: readonly YearGroup[]): number {
  return groups.reduce((sum, { indexes }) => sum + indexes.length, 0);
}

function lineOf({ place, sentence: { before, words, after }, remark }: ProseItem, text: TurnText): string {
  const said = remark === '' ? '' : `  ${remark}`;
  return `${text.paragraph(place.paragraph + 1)}  ${before}【${words}】${after}${said}`;
}
