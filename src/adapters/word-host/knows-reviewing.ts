/** Whether Word can tell of tracked changes and comments (WordApi 1.4). */
export function knowsReviewing(): boolean {
  return Office.context.requirements.isSetSupported('WordApi', '1.4');
}
