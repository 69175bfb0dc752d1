import { WordedFigures, type Figures, type Words } from '@/core/figures';
import { parseNarrative } from '@/core/report';
import type { Pack } from './pack';

/** Figures with the wordings of a pack's narratives and those given besides laid over them. */
export function wordedFigures(figures: Figures, words: Words, pack: Pack): Figures {
  return new WordedFigures(figures, { ...words, wordings: allWordings(words, pack) });
}

/** Those of all narratives of a pack too, so that figures are the same whichever report is written. */
export function allWordings({ wordings }: Words, pack: Pack): Words['wordings'] {
  return [...wordings, ...phrasesOf(pack.narratives)];
}

const phrasesOfNarratives = new WeakMap<Pack['narratives'], Words['wordings']>();

/** Read once, however many ledgers are counted. */
function phrasesOf(narratives: Pack['narratives']): Words['wordings'] {
  const known = phrasesOfNarratives.get(narratives);
  if (known !== undefined) return known;
  const phrases = narratives.flatMap(({ name, text }) => parseNarrative(text, name).phrases);
  phrasesOfNarratives.set(narratives, phrases);
  return phrases;
}
