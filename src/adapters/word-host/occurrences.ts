/** Word's search takes no longer text, and reads `^` as the start of a code. */
const LONGEST_SEARCH = 255;

/** Where the text stands, from the left and without overlaps, as a search goes. */
export function occurrencesOf(text: string, within: string): readonly number[] {
  const starts: number[] = [];
  let start = within.indexOf(text);
  while (start >= 0) {
    starts.push(start);
    start = within.indexOf(text, start + text.length);
  }
  return starts;
}

export function isSearchable(text: string): boolean {
  return text !== '' && text.length <= LONGEST_SEARCH && !text.includes('^');
}
