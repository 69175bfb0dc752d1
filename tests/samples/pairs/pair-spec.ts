/** The head of a pair's file: which ledger, and what is in it besides the meetings. */
export interface PairSpec {
  /** A layout's name of tests/samples/ledgers, or `sample` for the bundled sample. */
  readonly ledger: string;
  readonly seed: number;
  readonly year: number;
  /** Companion sheets in the first workbook, by name. */
  readonly beside: readonly string[];
  /** Companion sheets in a workbook of their own. */
  readonly apart: readonly string[];
  /** Texts of the 基本信息 sheet that are not the invented ones. */
  readonly profile: Readonly<Record<string, string>>;
  /** Rows of the 指标 sheet. */
  readonly figures: readonly (readonly string[])[];
  /** The seed of the year after; null: there is no ledger of it. */
  readonly next: number | null;
}

/** A pair's file in its two parts: the head up to `---`, and the lines of the report. Throws on a head without a ledger. */
export function readPairSpec(text: string): { readonly spec: PairSpec; readonly lines: readonly string[] } {
  const [head = '', body = ''] = text.split('\n---\n');
  const entries = head
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('//'))
    .map((line): readonly [name: string, value: string] => {
      const at = line.indexOf(':');
      return [line.slice(0, at), line.slice(at + 1).trim()];
    });
  const one = (name: string) => entries.find((entry) => entry[0] === name)?.[1] ?? null;
  const number = (name: string) => (one(name) === null ? null : Number(one(name)));
  const list = (name: string) => (one(name) ?? '').split(', ').filter((part) => part !== '');
  const ledger = one('ledger');
  if (ledger === null) throw new RangeError('a pair needs a ledger');
  const profile = entries.filter(([name]) => name.startsWith('profile.'));
  return {
    spec: {
      ledger,
      seed: number('seed') ?? 0,
      year: number('year') ?? 2021,
      beside: list('beside'),
      apart: list('apart'),
      profile: Object.fromEntries(profile.map(([name, value]) => [name.slice('profile.'.length), value])),
      figures: entries
        .filter(([name]) => name === 'figure')
        .map(([, value]) => value.split('|').map((cell) => cell.trim())),
      next: number('next'),
    },
    lines: body.split('\n').filter((line) => line !== '' && !line.startsWith('//')),
  };
}
