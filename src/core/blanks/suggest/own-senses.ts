import type { Figure, Figures } from '@/core/figures';
import type { FigureSense } from '../blank-words';

const ENDINGS =
  /(?:的)?(?:总次数|次数|总人次|人次|总人数|人数|总数|数量|件数|份数|条数|场数|场次|期数|户数|名数|篇数|金额|总额|数)$/;
const VERBS =
  /^(?:全年|年度|本年)?(?:召开|举行|举办|开展|组织|收集|征集|完成|参加|接待|发放|撰写|形成|慰问|走访|办理)(?=.{2})/;
const SHORTEST = 2;

/** How sentences may speak of the figures that a user defined: by their names, more or less whole. */
export function ownSenses(figures: Figures, known: ReadonlySet<string>): readonly FigureSense[] {
  return figures
    .all()
    .filter((figure) => !known.has(figure.key) && isCounted(figure))
    .map((figure) => ({
      key: figure.key,
      type: figure.unit === '%' ? 'rate' : 'count',
      nouns: nounsOf([figure.label, ...figures.namesOf(figure.key)]),
      facets: [],
      measures: figure.unit === '' ? [] : [figure.unit],
    }));
}

/** A text is put where somebody names it, and nowhere else. */
function isCounted({ unit, value }: Figure): boolean {
  return unit !== '' || typeof value === 'number';
}

function nounsOf(names: readonly string[]): readonly string[] {
  const all = names.flatMap((name) => {
    const bare = name.replace(ENDINGS, '');
    return [name, bare, bare.replace(VERBS, '')];
  });
  return [...new Set(all)].filter((noun) => noun.length >= SHORTEST);
}
