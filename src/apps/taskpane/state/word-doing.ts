export { choiceOf } from './choice-of';
export { openTurn } from './open-turn';
export { passageNow } from './passage-now';
export { saveCorrected } from './save-corrected';
