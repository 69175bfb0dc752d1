import type { CommandContext } from './command';
import { blanksText } from './blanks-text';
import type { OpenTaught } from './open-taught';
import { printNumbers } from './print-numbers';
import { printTurn } from './print-turn';
import type { TaughtOutcome } from './teach-report';
import { teachText } from './teach-text';

/** What a turn leaves to a person is told briefly: `--all` and the command `turn` tell all. */
const SHOWN_OF_TURN = 5;

/** The numbers, what the turn did, where it was written, and what to do next. `output` null: nowhere. */
export function printTaught(
  opened: OpenTaught,
  { filled, turned }: TaughtOutcome,
  output: string | null,
  context: CommandContext,
): string {
  const { text, language } = context;
  const isLeft = opened.countNext !== null && turned === null;
  return [
    printNumbers(opened, filled, context),
    turned === null ? '' : printTurn(turned.outcome, context, SHOWN_OF_TURN),
    isLeft ? `${teachText(language).notTurned}\n` : '',
    `${output === null ? text.notWritten : text.written(output)}\n`,
    output === null || isLeft ? '' : `${nextStep(opened, output, turned !== null, context)}\n`,
  ].join('');
}

function nextStep(
  { year }: OpenTaught,
  output: string,
  isTurned: boolean,
  { args, language }: CommandContext,
): string {
  const { nextReport, nextRefresh } = blanksText(language);
  if (args.has('template')) return nextReport(output);
  return isTurned ? nextRefresh(output) : teachText(language).nextTurn(output, year + 1);
}
