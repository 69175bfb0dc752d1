/** What Word's interface has its own characters for, in the characters of the port. */
const SIGNS: readonly (readonly [sign: string, read: string])[] = [
  ['\v', '\n'],
  ['\u001e', '\u2011'],
  // The hyphen that only shows at a line's end, the ends of a column and of a page, a picture's place: no text.
  ['\u001f', ''],
  ['\u000e', ''],
  ['\f', ''],
  ['\u0001', ''],
];

/** A text of Word's interface as a reader sees it. */
export function readerText(text: string): string {
  return SIGNS.reduce((read, [sign, character]) => read.replaceAll(sign, character), text);
}

/**
 * What a reader sees in a control: nothing while it invites to type, which Word reports as if it were its text.
 * Paragraphs that show nothing don't count.
 */
export function controlText(control: { readonly text: string; readonly placeholderText: string }): string {
  if (control.text === control.placeholderText) return '';
  const paragraphs = control.text.split(/\r\n?|\n/).filter((paragraph) => paragraph !== '');
  return readerText(paragraphs.join('\n'));
}
