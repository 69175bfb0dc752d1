import { knowsReviewing } from './knows-reviewing';
import { runWord } from './run-word';

/** What a person should know before marks are written. `unknown`: this Word can't tell (below WordApi 1.4). */
export interface Cautions {
  /** On: each new text also keeps the old one as a deletion. Never switched off for the user. */
  readonly trackChanges: 'on' | 'off' | 'unknown';
  /** Seen: a mark with a comment is left alone, as new text would take the comment with it (OJ#2574). */
  readonly comments: 'seen' | 'unknown';
}

/** @throws Failure */
export async function readCautions(): Promise<Cautions> {
  if (!knowsReviewing()) return { trackChanges: 'unknown', comments: 'unknown' };
  return runWord(async (context) => {
    context.document.load('changeTrackingMode');
    await context.sync();
    const isOff = context.document.changeTrackingMode === 'Off';
    return { trackChanges: isOff ? 'off' : 'on', comments: 'seen' };
  });
}
