import type { BlankKind, Suggestion } from '../blank';
import type { OpenParagraph, OpenPlace, SuggestTools } from './open-place';
import { figuresNamed, nameIn } from './read-named';
import { suggestDate } from './suggest-date';
import { suggestName } from './suggest-name';
import { suggestNumber } from './suggest-number';
import { suggestYear } from './suggest-year';

type Suggest = (place: OpenPlace, tools: SuggestTools) => readonly Suggestion[];

const BY_KIND: Readonly<Record<BlankKind, Suggest>> = {
  count: suggestNumber,
  rate: suggestNumber,
  year: suggestYear,
  dateMonth: suggestDate,
  dateDay: suggestDate,
  date: suggestDate,
  name: suggestName,
  freeText: suggestName,
};

/** For each blank of a paragraph the figures that it may be, the likeliest first. */
export function suggestionsFor(open: OpenParagraph, tools: SuggestTools): readonly (readonly Suggestion[])[] {
  const { paragraph, spans, stand, read } = open;
  return spans.map((span, position) => {
    if (span.form === 'named')
      return figuresNamed(nameIn(paragraph.text.slice(span.start, span.end)), tools.reading.figures);
    const place = stand.places[position];
    const sentence = read.sentences.find(
      (one) => place !== undefined && one.start <= place.start && place.end <= one.end,
    );
    if (place === undefined || sentence === undefined) return [];
    return BY_KIND[span.kind]({ ...open, position, span, kind: span.kind, sentence, ...place }, tools);
  });
}
