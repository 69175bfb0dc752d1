import { assembleAccount } from '@/core/assemble';
import { NO_WORDS } from '@/core/figures';
import { SEVERITIES } from '@/core/findings';
import { partyBranch } from '@/packs/party-branch';
import { Guard } from './guard';
import { inputsBetween } from './inputs';
import { nastyWorkbook } from './nasty-cells';

const FIRST = 7500;
const LAST = 10_000;
const TODAY = { year: 2022, month: 1, day: 10 };

const LONE_SURROGATE = /\p{Surrogate}/u;

/** What is wrong with what was made of a workbook; nothing, if all is well. */
function complaintsAbout(input: number): readonly string[] {
  const workbook = nastyWorkbook(input);
  const question = input % 2 === 0 ? { year: 2021 } : {};
  const { figures, findings } = assembleAccount([workbook], partyBranch, question, NO_WORDS, TODAY);
  const numbers = figures
    .all()
    .flatMap(({ key, value, text }) => [
      ...(typeof value === 'number' && !Number.isFinite(value) ? [`${key} is ${String(value)}`] : []),
      ...(LONE_SURROGATE.test(text) ? [`the text of ${key} is no text`] : []),
    ]);
  const places = findings.flatMap(({ code, cell }) => [
    ...(code in SEVERITIES ? [] : [`nobody knows ${code}`]),
    ...(/^(?:[A-Z]{1,3}[1-9]\d*)?$/.test(cell) ? [] : [`${code} points to ${cell}`]),
  ]);
  return [...numbers, ...places];
}

/** `FUZZ_INPUT=8765 npx jest tests/fuzz` tries one input alone. */
describe('cells that nobody would type', () => {
  const guard = new Guard('cells');
  afterAll(() => guard.close());

  it(`${String(LAST - FIRST)} workbooks of them are read, and what is said of them makes sense`, () => {
    const complaints = inputsBetween(FIRST, LAST).flatMap((input) => {
      guard.begin(input);
      return complaintsOrCrash(input).map((complaint) => `input ${String(input)}: ${complaint}`);
    });
    expect(complaints.slice(0, 10)).toEqual([]);
  }, 300_000);
});

function complaintsOrCrash(input: number): readonly string[] {
  try {
    return complaintsAbout(input);
  } catch (error) {
    return [error instanceof Error ? (error.stack ?? '').split('\n').slice(0, 3).join('') : String(error)];
  }
}
