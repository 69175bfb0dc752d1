import type { Pack } from '@/core/pack';
import type { NotReported, Rollup, RollupTotal } from '@/core/rollup';
import { describePeriod, formatNumber, formatShare, plainText } from '@/core/values';
import { sayFailure, sayReminders } from '@/core/wording';
import type { CommandContext } from './command';
import type { MadeRollup } from './make-rollup';
import { padTo, section } from './print';
import { rollupText } from './rollup-text';

/** So many lines of a kind are shown; the workbook has all. */
const SHOWN = 10;

/** What came of a roll-up, in short. */
export function printRollup({ rollup, unread }: MadeRollup, context: CommandContext): string {
  const { language, printing } = context;
  const text = rollupText(language);
  const { notReported, superseded } = rollup;
  const short = shortLines(rollup, context);
  const listed = (heading: string, lines: readonly string[]) =>
    lines.length === 0 ? '' : section(heading, firstOf(lines, context), printing);
  return [
    section(
      text.totals(describePeriod(rollup.period), rollup.branches.length),
      totalLines(rollup, context),
      printing,
    ),
    listed(
      text.notReported(notReported.length),
      notReported.map((one) => notReportedLine(one, context)),
    ),
    listed(text.short(short.length), short),
    listed(
      text.unread(unread.length),
      unread.map(({ file, failure }) => `${placeOf(file)}${sayFailure(failure, language, 'commandLine')}`),
    ),
    listed(
      text.superseded(superseded.length),
      superseded.map(({ branch, ledger }) => `${plainText(branch)}  ${plainText(ledger)}`),
    ),
  ].join('');
}

function firstOf(lines: readonly string[], { language }: CommandContext): readonly string[] {
  const shown = lines.slice(0, SHOWN).map((line) => `  ${line}`);
  const left = lines.length - shown.length;
  return left > 0 ? [...shown, `  ${rollupText(language).more(left)}`] : shown;
}

function totalLines(
  { totals, branches }: Rollup,
  { pack, text, language }: CommandContext,
): readonly string[] {
  return pack.rollup.columns.map(({ group, heading }, place) => {
    const total = totals[place];
    const known = total?.branches ?? 0;
    const note =
      known === branches.length || known === 0 ? '' : `  ${rollupText(language).ofBranches(known)}`;
    const value = shownTotal(total, pack, place) ?? text.unknownValue;
    return `  ${padTo(`${group} ${heading}`, 34)}${padTo(value, 12)}${note}`.trimEnd();
  });
}

function shownTotal(total: RollupTotal | undefined, { rollup }: Pack, place: number): string | null {
  if (total === undefined || total.value === null) return null;
  return rollup.columns[place]?.rate === undefined ? formatNumber(total.value) : formatShare(total.value);
}

function notReportedLine({ branch, reason, ledgers }: NotReported, { language }: CommandContext): string {
  const text = rollupText(language);
  const files = ledgers.length === 0 ? '' : `  ${plainText(ledgers.join('、'))}`;
  return `${plainText(branch ?? text.nobodys)}  ${text.reasons[reason]}${files}`;
}

/** One line for each branch: everything it is short of. */
function shortLines({ branches }: Rollup, { pack, language }: CommandContext): readonly string[] {
  return branches
    .filter(({ shortages }) => shortages.length > 0)
    .map(({ branch, shortages }) => {
      const sentences = shortages.map(({ rule, periods }) =>
        sayReminders(
          periods.map((period) => ({ rule, period })),
          pack.reminderTexts[language],
          language,
        ),
      );
      return `${plainText(branch)}  ${sentences.join(' ')}`;
    });
}

/** The folder a file lies in, which its failure does not name. */
function placeOf(file: string): string {
  const folder = file.slice(0, file.lastIndexOf('/') + 1);
  return folder === '' ? '' : `${plainText(folder)}  `;
}
