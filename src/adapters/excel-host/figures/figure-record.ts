/** What the sheet of figures remembers of its last writing, since a cell does not say whose it is. */
export interface FigureRecord {
  /** The line above the headings as it was last written; by it that line is found again. */
  readonly title: string;
  /**
   * Number formats as last written, by the names of all figures ever written: rows of other names are the user's, and
   * a figure without a row is one whose row the user has deleted.
   */
  readonly formats: ReadonlyMap<string, string>;
}

export const NO_RECORD: FigureRecord = { title: '', formats: new Map() };

/** Of a custom property of the worksheet, which goes where the sheet goes. In small letters, as Excel compares keys. */
export const RECORD_KEY = 'taizhang.figures';

/** As the property holds it; the same for the same record. */
export function formatRecord({ title, formats }: FigureRecord): string {
  return JSON.stringify({ title, formats: [...formats] });
}

/** Whoever can edit the file can edit the property: what is not a record is none. */
export function parseRecord(text: string | null): FigureRecord {
  const { title, formats } = parseObject(text ?? '');
  if (typeof title !== 'string' || !Array.isArray(formats)) return NO_RECORD;
  return { title, formats: new Map(formats.filter(isPairOfTexts)) };
}

function parseObject(text: string): Partial<Record<keyof FigureRecord, unknown>> {
  try {
    const parsed: unknown = JSON.parse(text);
    return typeof parsed === 'object' && parsed !== null ? parsed : {};
  } catch {
    return {};
  }
}

function isPairOfTexts(given: unknown): given is [string, string] {
  return Array.isArray(given) && given.length === 2 && given.every((part) => typeof part === 'string');
}
