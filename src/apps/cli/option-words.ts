interface NamesWords {
  readonly words?: readonly string[];
}

/** Is the text made of such words, joined by commas? */
export function isMadeOf(words: readonly string[] | undefined, text: string): boolean {
  return words !== undefined && text.split(',').every((word) => words.includes(word));
}

/**
 * `--annex definitions` as `--annex=definitions`: an option that may name words takes what follows only where that is
 * made of them, so that `--annex LEDGER.xlsx` goes on meaning an option and a ledger.
 */
export function attachWords(
  args: readonly string[],
  options: Readonly<Record<string, NamesWords>>,
): readonly string[] {
  const end = args.indexOf('--');
  const isNamed = (place: number) => {
    const option = args[place] ?? '';
    if (!option.startsWith('--') || (end >= 0 && place >= end)) return false;
    const name = option.slice('--'.length);
    return Object.hasOwn(options, name) && isMadeOf(options[name]?.words, args[place + 1] ?? '');
  };
  return args.flatMap((argument, place) => {
    if (isNamed(place)) return [`${argument}=${args[place + 1] ?? ''}`];
    return isNamed(place - 1) ? [] : [argument];
  });
}
