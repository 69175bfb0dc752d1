import { XlsxFile } from '@/adapters/xlsx-file';
import { AccountDesk } from '@/apps/taskpane/desk/account-desk';
import type { Asked } from '@/apps/taskpane/desk/desk';
import type { Overview } from '@/apps/taskpane/desk/overview';
import { sendWorkbook } from '@/apps/taskpane/desk/workbook-pieces';
import type { Sheet, Workbook } from '@/core/ledger';
import { partyBranch } from '@/packs/party-branch';
import { workbook } from '#tests/samples/grid-workbook';
import { sampleFile } from './sample-files';

/** No year, no period, no branch, nothing typed. */
export const NOTHING_ASKED: Asked = { profile: new Map() };

export const WRITTEN_AT = '2022-01-10T02:00:00.000Z';

/** A desk, and what it says of the ledger it was given. */
interface OpenAccount {
  readonly desk: AccountDesk;
  readonly overview: Overview;
}

/** A desk in January 2022, without a ledger. */
export function newDesk(): AccountDesk {
  return new AccountDesk(partyBranch, () => ({ year: 2022, month: 1, day: 10 }));
}

let sample: Promise<Workbook> | null = null;

/** A desk with the bundled ledger, which is read once for all of them. */
export async function sampleAccount(asked: Asked = NOTHING_ASKED): Promise<OpenAccount> {
  const { name, bytes } = sampleFile();
  sample ??= new XlsxFile(bytes, name).read();
  return accountOfWorkbook(await sample, asked);
}

/** A desk with a workbook of these sheets. */
export function accountOfSheets(
  sheets: readonly Sheet[],
  asked: Asked = NOTHING_ASKED,
): Promise<OpenAccount> {
  return accountOfWorkbook(workbook(sheets), asked);
}

/** Handed over as the one open in Excel is. */
async function accountOfWorkbook(given: Workbook, asked: Asked): Promise<OpenAccount> {
  const desk = newDesk();
  await sendWorkbook(given, desk, new AbortController().signal);
  return { desk, overview: await desk.countWorkbook(asked) };
}

/** Figures of an overview by key, as they stand in a report. */
export function textsOf({ figures }: Overview, keys: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(keys.map((key) => [key, figures.find((line) => line.key === key)?.text ?? '∅']));
}
