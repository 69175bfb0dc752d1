import { parseRecord } from './parse-record';

/** Of those that fit as well, the first. */
const SEPARATORS = ['\t', ',', ';'] as const;
/** So many records tell. */
const SAMPLE = 200;

interface Fit {
  readonly separator: string;
  /** Records with something behind a closing quote. */
  readonly loose: number;
  /** Records, of all that are not blank, that have the commonest width, if that is two or more. */
  readonly alike: number;
  /** That width. */
  readonly width: number;
  /** Records of two fields or more. */
  readonly wide: number;
  readonly all: number;
}

/**
 * What separates the fields; null where nothing makes a table of most records: the text is prose.
 * @throws MalformedFile where quotes are never closed, whatever the separator
 */
export function findSeparator(text: string, start: number): string | null {
  const fits: Fit[] = [];
  const faults: unknown[] = [];
  for (const separator of SEPARATORS.filter((sign) => text.includes(sign))) {
    try {
      fits.push(fitOf(text, start, separator));
    } catch (error) {
      // What begins a field with one separator need not do so with another.
      faults.push(error);
    }
  }
  if (fits.length === 0 && faults.length > 0) throw faults[0];
  const [best] = [...fits].sort(
    (one, other) => one.loose - other.loose || other.alike - one.alike || other.width - one.width,
  );
  return best !== undefined && best.wide * 2 > best.all ? best.separator : null;
}

function fitOf(text: string, start: number, separator: string): Fit {
  const countOfWidth = new Map<number, number>();
  let [all, loose, place] = [0, 0, start];
  while (place < text.length && all < SAMPLE) {
    const { fields, end, isStrict } = parseRecord(text, place, separator);
    place = end;
    if (fields.every((field) => field.trim() === '')) continue;
    all += 1;
    if (!isStrict) loose += 1;
    countOfWidth.set(fields.length, (countOfWidth.get(fields.length) ?? 0) + 1);
  }
  const counts = Array.from(countOfWidth).filter(([width]) => width > 1);
  const wide = counts.reduce((sum, [, count]) => sum + count, 0);
  const [width, alike] = counts.sort(([, one], [, other]) => other - one)[0] ?? [0, 0];
  return { separator, loose, alike, width, wide, all };
}
