import { isMissingText } from '@/core/values';
import type { AuditFinding } from '../audit-finding';
import { foundAt } from '../found-at';
import type { KnownFigure } from '../known-figures';
import type { ReadReport } from '../read-report';

/** Marks that say another thing than the figure now, or than what was last written into them. */
export function liveNumbersDiffer({ sentences, marks, known }: ReadReport): readonly AuditFinding[] {
  return sentences.flatMap((sentence) =>
    sentence.marks.flatMap((place) => {
      const mark = marks.get(place.index);
      const figure = mark === undefined ? undefined : known.get(mark.key);
      if (
        mark === undefined ||
        figure === undefined ||
        place.start < sentence.start ||
        place.end > sentence.end
      )
        return [];
      const code = codeFor(mark.text, figure);
      if (code === null) return [];
      const { key, names, text, manual } = figure;
      const kept = manual.find((one) => one.text === mark.text)?.reason ?? null;
      const fields = { label: names[0] ?? key, now: text };
      return [foundAt(code, sentence, place, { key, fields, fix: { type: 'correct', text }, kept })];
    }),
  );
}

function codeFor(text: string, { text: now, written, earlier }: KnownFigure) {
  if (text === now || isMissingText(now) || now === '') return null;
  const isOurs = text === written || earlier.includes(text) || written === null;
  return isOurs ? 'audit.markOutdated' : 'audit.markEdited';
}
