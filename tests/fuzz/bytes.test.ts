import { XlsxFile } from '@/adapters/xlsx-file';
import { assembleAccount } from '@/core/assemble';
import { isFailure } from '@/core/failure';
import { NO_WORDS } from '@/core/figures';
import { partyBranch } from '@/packs/party-branch';
import { Guard } from './guard';
import { inputsBetween } from './inputs';
import { mutatedBytes } from './mutate-bytes';

const COUNT = 7500;
const TODAY = { year: 2022, month: 1, day: 10 };
const LIMITS = { unpackedBytes: 20_000_000 };

/** What became of a file: the figures of its ledger, or a failure of a kind people can be told. */
async function outcomeOf(bytes: Uint8Array): Promise<string> {
  try {
    const workbook = await new XlsxFile(bytes, 'ledger.xlsx', LIMITS).read();
    assembleAccount([workbook], partyBranch, { year: 2021 }, NO_WORDS, TODAY);
    return 'read';
  } catch (error) {
    return isFailure(error)
      ? error.code
      : `unforeseen: ${String(error instanceof Error ? error.stack : error)}`;
  }
}

/** `FUZZ_INPUT=1234 npx jest tests/fuzz` tries one input alone. */
describe('bytes that may be a workbook', () => {
  const guard = new Guard('bytes');
  afterAll(() => guard.close());

  it(`${String(COUNT)} of them each come to a ledger or a failure`, async () => {
    const outcomes = new Map<string, number[]>();
    for (const input of inputsBetween(0, COUNT)) {
      guard.begin(input);
      const outcome = await outcomeOf(mutatedBytes(input));
      outcomes.set(outcome, [...(outcomes.get(outcome) ?? []), input]);
    }
    const known = ['read', 'file.damaged', 'file.empty', 'file.encrypted', 'file.notXlsx', 'file.tooLarge'];
    const unforeseen = Array.from(outcomes).filter(([outcome]) => !known.includes(outcome));
    expect(unforeseen.map(([outcome, inputs]) => `${outcome} (inputs ${inputs.slice(0, 5).join()})`)).toEqual(
      [],
    );
    if (process.env['FUZZ_INPUT'] !== undefined) return;
    for (const outcome of ['read', 'file.damaged', 'file.notXlsx', 'file.empty']) {
      expect([outcome, outcomes.get(outcome)?.length ?? 0]).not.toEqual([outcome, 0]);
    }
  }, 300_000);
});
