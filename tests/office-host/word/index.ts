/**
 * Word: a simulated Word over the real parts of a .docx file.
 * In: a file's bytes, calls of the real client, the user's hand.  Out: the file as it is then; readable views of it.
 * Knows nothing of transports, jest or the add-in.
 */
export { NEWER_WORD } from './newer-word';
export { wordApplication, wordTypes } from './word-application';
export { wordCommonApi, wordCommonEvents } from './word-dispatched-calls';
export { WordModel, type WordModelOptions } from './word-model';
