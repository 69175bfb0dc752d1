import type { AnnexFigure, ManualText } from './annex-source';
import { beijingTime } from './beijing-time';
import { WORDS } from './words';

/** What people put in place of the computed text and why, and what stands there without a reason; empty: nothing. */
export function manualNotes({ manual, unexplained, written }: AnnexFigure): string {
  const notes = [
    ...manual.map((given) => explained(given, written)),
    ...unexplained.map(({ text, from }) => WORDS.unexplained[from](text, written)),
  ];
  return notes.join('；');
}

function explained({ text, reason, at }: ManualText, written: string): string {
  const date = at === '' ? '' : (beijingTime(at)?.date ?? at);
  const instead = text === written ? '' : written;
  return WORDS.manualText({ text, date, instead, reason: reason.trim() || WORDS.noReason });
}
