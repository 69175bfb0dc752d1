import { basename, extname } from 'node:path';
import { Failure } from '@/core/failure';
import type { Pack } from '@/core/pack';
import type { Language } from '@/core/wording';
import type { Arguments, OptionSpec } from './arguments';
import type { Printing } from './print';
import type { Terminal } from './terminal';
import type { CliText } from './text';

/** What a command works with. */
export interface CommandContext {
  readonly args: Arguments;
  readonly terminal: Terminal;
  readonly language: Language;
  readonly text: CliText;
  readonly printing: Printing;
  readonly pack: Pack;
  readonly usage: string;
}

export interface Command {
  readonly name: string;
  /** As contract §2 writes it. */
  readonly usage: string;
  readonly summary: Readonly<Record<Language, string>>;
  readonly options: Readonly<Record<string, OptionSpec>>;
  /** The exit status: 0, 1 for `--strict`, or 2 where each of several jobs has failed and was told. @throws Failure for status 2 */
  run(context: CommandContext): Promise<0 | 1 | 2>;
}

/** Every command takes these. */
export const COMMON_OPTIONS = {
  lang: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const satisfies Record<string, OptionSpec>;

/** Commands that read ledgers take these. */
export const LEDGER_OPTIONS = {
  year: { type: 'string' },
  period: { type: 'string' },
  branch: { type: 'string' },
  map: { type: 'string' },
  settings: { type: 'string' },
  'max-size': { type: 'string' },
  'max-rows': { type: 'string' },
} as const satisfies Record<string, OptionSpec>;

type ArgumentName = keyof CliText['argumentNames'];

/** The argument at a place. @throws Failure usage.missingArgument */
export function requireArgument(
  { args, text, usage }: CommandContext,
  place: number,
  name: ArgumentName,
): string {
  const argument = args.positionals[place];
  if (argument === undefined)
    throw new Failure('usage.missingArgument', { argument: text.argumentNames[name], usage });
  return argument;
}

/** All arguments from a place on, at least one. @throws Failure usage.missingArgument */
export function requireLedgers(context: CommandContext, from = 0): readonly string[] {
  requireArgument(context, from, 'ledger');
  return context.args.positionals.slice(from);
}

/** @throws Failure usage.tooManyArguments */
export function refuseMore({ args, usage }: CommandContext, most: number): void {
  const argument = args.positionals[most];
  if (argument !== undefined) throw new Failure('usage.tooManyArguments', { argument, usage });
}

/** @throws Failure usage.missingOption */
export function requireOption({ args, usage }: CommandContext, option: string, shown: string): string {
  const value = args.get(option);
  if (value === undefined || value === '') throw new Failure('usage.missingOption', { option: shown, usage });
  return value;
}

/** A file of another kind than its name says opens nowhere. @throws Failure usage.outputKind */
export function refuseOtherKind(output: string, extensions: readonly string[]): void {
  if (extensions.includes(extname(output).toLowerCase())) return;
  const [expected = ''] = extensions;
  throw new Failure('usage.outputKind', { file: basename(output) || output, expected });
}
