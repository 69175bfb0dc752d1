import type { CommandContext } from './command';
import { isTemplate, openTemplate } from './fill-template';
import { readLimits } from './read-ledgers';
import { readNames } from './read-names';
import { readNarrative } from './read-narrative';
import { readProfile } from './question';
import { askedQuestion } from './take-account';

/**
 * What is wrong with the options of a report is wrong for every ledger: it is told once, before the first.
 * @throws Failure usage.*, settings.*, mapping.*, narrative.*, file.*
 */
export async function checkReportOptions(context: CommandContext): Promise<void> {
  const { args, pack } = context;
  await askedQuestion(context);
  readProfile(args, pack);
  readNames(args);
  readLimits(args);
  const asked = args.get('narrative');
  if (isTemplate(asked)) await openTemplate(asked, args);
  else await readNarrative(asked, pack);
}
