import type { Figure, Figures } from '@/core/figures';
import type { FigureSense } from '../blank-words';
import type { NumberSpot } from '../read/number-spot';
import type { Candidate } from './candidate';

const ENDINGS =
  /(?:的)?(?:总?次数|总?人次|总?人数|总数|数量|件数|份数|条数|场数|场次|期数|户数|名数|篇数|个数|节数|金额|总额|时长|时数|率|数)$/;
const VERBS =
  /^(?:全年|年度|本年)?(?:召开|举行|举办|开展|组织|收集|征集|完成|参加|接待|发放|撰写|形成|慰问|走访|办理)(?=.{2})/;
const SHORTEST = 2;
const SURENESS = { inClause: 0.85, inSentence: 0.68 };

/** How sentences may speak of the figures that a user defined: by their names, more or less whole. */
export function ownSenses(figures: Figures, known: ReadonlySet<string>): readonly FigureSense[] {
  return figures
    .all()
    .filter((figure) => !known.has(figure.key) && isCounted(figure))
    .map((figure) => ({
      key: figure.key,
      type: figure.unit === '%' ? 'rate' : 'count',
      nouns: nounsOf([figure.label, ...figures.namesOf(figure.key)], figure.unit),
      facets: [],
      measures: figure.unit === '' ? [] : [figure.unit],
      words: bareName(figure.label, figure.unit),
    }));
}

/** A text is put where somebody names it, and nowhere else. */
function isCounted({ unit, value }: Figure): boolean {
  return unit !== '' || typeof value === 'number';
}

function nounsOf(names: readonly string[], unit: string): readonly string[] {
  const all = names.flatMap((name) => {
    const bare = bareName(name, unit);
    return [name, bare, bare.replace(VERBS, '')];
  });
  return [...new Set(all)].filter((noun) => noun.length >= SHORTEST);
}

/** Without what only says how it is counted: 车辆保养台次, 主题班会节数. */
function bareName(name: string, unit: string): string {
  const ofUnit = [unit, `${unit}数`].filter((ending) => unit !== '' && name.endsWith(ending)).at(-1) ?? '';
  const bare = name.slice(0, name.length - ofUnit.length).replace(ENDINGS, '');
  return bare.length >= SHORTEST ? bare : name;
}

/** 化解矛盾纠纷3起: all signs of 矛盾纠纷化解数, in another order, or told in two steps. */
export function byWords(
  { words, key, ...sense }: FigureSense,
  { head, tail, before }: NumberSpot,
): readonly Candidate[] {
  if (words === undefined) return [];
  const told = { sense: { ...sense, key }, key, words, doubts: [] };
  if (holds(`${head}${tail}`, words)) return [{ ...told, code: 'before', confidence: SURENESS.inClause }];
  if (sharesSign(head, words) && holds(before, words))
    return [{ ...told, code: 'earlier', confidence: SURENESS.inSentence }];
  return [];
}

function holds(text: string, words: string): boolean {
  return Array.from(words).every((sign) => text.includes(sign));
}

/** Two signs of it at least, one behind the other. */
function sharesSign(text: string, words: string): boolean {
  return Array.from(words.slice(1), (_, place) => words.slice(place, place + 2)).some((pair) =>
    text.includes(pair),
  );
}
