import { catalogueOf, fillTemplate } from './say';
import type { Language } from './catalogue';
import type { Blank, Suggestion } from '@/core/blanks';

const MARKS: Readonly<
  Record<
    Language,
    { readonly list: string; readonly part: string; readonly but: string; readonly and: string }
  >
> = {
  'zh-CN': { list: '、', part: '，', but: '；但', and: '，且' },
  en: { list: ', ', part: ', ', but: '; but ', and: ', and ' },
};

/** Why its figure is proposed for a blank, and what speaks against it; null: none is proposed. */
export function saySuggestion(
  { suggestion, alternatives }: Pick<Blank, 'suggestion' | 'alternatives'>,
  language: Language,
): string | null {
  if (suggestion === null) return null;
  const { suggestions, doubts } = catalogueOf(language);
  const { code, words, measure, doubts: against } = suggestion.reason;
  const { list, part, but, and } = MARKS[language];
  const nearest = [suggestion, ...alternatives].map(({ label }: Suggestion) => label).join(list);
  const why = fillTemplate(suggestions[code], { words, nearest });
  const counted = measure === '' ? [] : [fillTemplate(suggestions.countedIn, { measure })];
  const told = [why, ...counted].join(part);
  return against.length === 0 ? told : `${told}${but}${against.map((doubt) => doubts[doubt]).join(and)}`;
}

/** What is said of a placeholder whose name is no figure's, nor like one. */
export function sayUnknownName(words: string, language: Language): string {
  return fillTemplate(catalogueOf(language).suggestions.noName, { words });
}
