import type { AnnexFigure, ManualText } from './annex-source';
import { beijingTime } from './beijing-time';
import { WORDS } from './words';

/** What people put in place of the computed text and why, and what stands there without a reason; empty: nothing. */
export function manualNotes({ manual, unexplained }: AnnexFigure): string {
  const notes = [
    ...manual.map(explained),
    ...unexplained.map(({ text, written, from }) => WORDS.unexplained[from](text, written)),
  ];
  return notes.join('；');
}

function explained({ text, reason, at }: ManualText): string {
  const date = at === '' ? '' : (beijingTime(at)?.date ?? at);
  return WORDS.manualText(text, reason.trim() || WORDS.noReason, date);
}
