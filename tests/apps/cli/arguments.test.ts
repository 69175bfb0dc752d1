import { readArguments } from '@/apps/cli/arguments';

const OPTIONS = {
  output: { type: 'string', short: 'o' },
  annex: { type: 'boolean', words: ['tables', 'definitions'], multiple: true },
  json: { type: 'boolean' },
} as const;

function read(...args: readonly string[]) {
  const parsed = readArguments(args, 'report', OPTIONS);
  return { ledgers: parsed.positionals, annex: parsed.all('annex'), output: parsed.get('output') };
}

describe('an option that may name words', () => {
  test.each([
    { args: ['--annex', 'a.xlsx'], annex: [''], ledgers: ['a.xlsx'] },
    { args: ['a.xlsx', '--annex'], annex: [''], ledgers: ['a.xlsx'] },
    { args: ['--annex', 'definitions', 'a.xlsx'], annex: ['definitions'], ledgers: ['a.xlsx'] },
    { args: ['a.xlsx', '--annex', 'definitions'], annex: ['definitions'], ledgers: ['a.xlsx'] },
    { args: ['--annex=definitions', 'a.xlsx'], annex: ['definitions'], ledgers: ['a.xlsx'] },
    { args: ['--annex', 'tables,definitions', 'a.xlsx'], annex: ['tables,definitions'], ledgers: ['a.xlsx'] },
    { args: ['--annex', '--annex', 'definitions'], annex: ['', 'definitions'], ledgers: [] },
    // A file of such a name can still be meant.
    { args: ['--annex', './definitions'], annex: [''], ledgers: ['./definitions'] },
    { args: ['--annex', '--', 'definitions'], annex: [''], ledgers: ['definitions'] },
    { args: ['--', '--annex', 'definitions'], annex: [], ledgers: ['--annex', 'definitions'] },
    { args: ['definitions', '--annex'], annex: [''], ledgers: ['definitions'] },
    { args: ['--json', 'definitions'], annex: [], ledgers: ['definitions'] },
    { args: ['--annex', 'definitions,other'], annex: [''], ledgers: ['definitions,other'] },
  ])('$args', ({ args, annex, ledgers }) => {
    expect(read(...args)).toEqual({ annex, ledgers, output: undefined });
  });

  test.each(['', 'other', 'tables,', 'tables,other'])('--annex=%s names something else', (words) => {
    expect(() => read(`--annex=${words}`)).toThrow(
      expect.objectContaining({
        code: 'usage.invalidValue',
        fields: { option: '--annex', value: words, expected: 'tables | definitions' },
      }) as Error,
    );
  });

  test('takes nothing from other options', () => {
    expect(read('--annex', '-o', 'out.docx', 'a.xlsx')).toEqual({
      annex: [''],
      ledgers: ['a.xlsx'],
      output: 'out.docx',
    });
  });
});
