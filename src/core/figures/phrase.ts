import { plainText } from '@/core/values';
import type { Figure } from './figure';
import type { FigureLookup } from './figure-lookup';
import type { Condition } from './condition';
import type { PhraseCase } from './figure-definition';
import { conditionTest } from './condition-test';

const TAG = /\{\{([^{}]+)\}\}/g;

export interface ChosenPhrase {
  /** Null where no case holds, or a figure in the text has no value. */
  readonly text: string | null;
  /** Figures the wording rests on. */
  readonly figures: readonly Figure[];
}

/** The first case whose conditions all hold; its figures are filled in. */
export function choosePhrase(cases: readonly PhraseCase[], book: FigureLookup): ChosenPhrase {
  const asked = cases.flatMap(({ conditions }) => conditions.map(({ subject }) => figureOf(subject, book)));
  const chosen = cases.find(({ conditions }) => conditions.every((condition) => holds(condition, book)));
  const filled = chosen === undefined ? null : fill(chosen.text, book);
  const figures = [...asked, ...(filled?.figures ?? [])].filter((figure) => figure !== null);
  return { text: filled?.text ?? null, figures: Array.from(new Set(figures)) };
}

/** The names of all figures that a wording's conditions and texts ask for. */
export function namesAsked(cases: readonly PhraseCase[]): readonly string[] {
  return cases.flatMap(({ conditions, text }) => [
    ...conditions.flatMap(({ subject, value }) => [subject, ...tagsIn(value)]),
    ...tagsIn(text),
  ]);
}

function tagsIn(text: string): readonly string[] {
  return Array.from(text.matchAll(TAG), ([, name = '']) => name);
}

function figureOf(name: string, book: FigureLookup): Figure | null {
  const key = book.keyOf(name);
  return key === null ? null : book.get(key);
}

/** The right side may itself be a figure: `已解决={{收集意见建议}}`. */
export function holds({ subject, operator, value }: Condition, book: FigureLookup): boolean {
  const filled = fill(value, book);
  const own = figureOf(subject, book)?.value ?? null;
  return filled.text !== null && conditionTest(operator, filled.text)(own);
}

function fill(text: string, book: FigureLookup): ChosenPhrase {
  if (!text.includes('{{')) return { text: plainText(text), figures: [] };
  const asked = tagsIn(text).map((name) => figureOf(name, book));
  const complete = asked.every((figure) => figure !== null && figure.value !== null);
  const filled = text.replace(TAG, (_, name: string) => figureOf(name, book)?.text ?? '');
  return { text: complete ? plainText(filled) : null, figures: asked.filter((figure) => figure !== null) };
}
