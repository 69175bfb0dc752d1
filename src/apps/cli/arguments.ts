import { parseArgs } from 'node:util';
import { Failure } from '@/core/failure';
import { attachWords, isMadeOf } from './option-words';

export interface OptionSpec {
  readonly type: 'string' | 'boolean';
  /** What a boolean may name, joined by commas; without any it is the bare option. */
  readonly words?: readonly string[];
  readonly short?: string;
  /** May be given more than once. */
  readonly multiple?: true;
}

/** What was typed after a command: its arguments, and its options by name. */
export class Arguments {
  constructor(
    readonly positionals: readonly string[],
    private readonly values: ReadonlyMap<string, readonly string[]>,
  ) {}

  has(option: string): boolean {
    return this.values.has(option);
  }

  /** The last one given; undefined where there is none. */
  get(option: string): string | undefined {
    return this.values.get(option)?.at(-1);
  }

  all(option: string): readonly string[] {
    return this.values.get(option) ?? [];
  }

  /** The names of all options given. */
  given(): string[] {
    return Array.from(this.values.keys());
  }
}

/** @throws Failure usage.unknownOption, usage.invalidValue */
export function readArguments(
  args: readonly string[],
  command: string,
  options: Readonly<Record<string, OptionSpec>>,
): Arguments {
  const config = Object.fromEntries(
    Object.entries(options).map(([name, { type, short }]) => [
      name,
      short === undefined ? { type } : { type, short },
    ]),
  );
  const parsed = parseArgs({
    args: [...attachWords(args, options)],
    options: config,
    strict: false,
    tokens: true,
    allowPositionals: true,
  });
  const values = new Map<string, readonly string[]>();
  const positionals: string[] = [];
  for (const token of parsed.tokens) {
    if (token.kind === 'positional') positionals.push(token.value);
    if (token.kind !== 'option') continue;
    const spec = Object.hasOwn(options, token.name) ? options[token.name] : undefined;
    if (spec === undefined) throw new Failure('usage.unknownOption', { command, option: token.rawName });
    const value = checkedValue(spec, token.rawName, token.value);
    const earlier = spec.multiple === true ? (values.get(token.name) ?? []) : [];
    values.set(token.name, [...earlier, value]);
  }
  return new Arguments(positionals, values);
}

function checkedValue({ type, words }: OptionSpec, option: string, value: string | undefined): string {
  if (value === undefined ? type === 'boolean' : type === 'string' || isMadeOf(words, value))
    return value ?? '';
  if (value === undefined) throw new Failure('usage.missingValue', { option });
  throw new Failure('usage.invalidValue', {
    option,
    value,
    expected: words?.join(' | ') ?? '—',
  });
}
