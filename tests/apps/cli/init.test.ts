import { readFileSync } from 'node:fs';
import { validateOoxml } from '#tests/ooxml/validate-ooxml';
import { taizhang, temporaryFolder } from './run';

describe('taizhang init', () => {
  const folder = temporaryFolder();

  it('writes a valid blank workbook that reads back with the one note that it is blank', async () => {
    const path = folder.path('blank.xlsx');
    expect((await taizhang('init', path, '--year', '2023')).status).toBe(0);
    expect(await validateOoxml(readFileSync(path), 'xlsx')).toEqual([]);
    const json = JSON.parse((await taizhang('figures', path, '--json')).out) as {
      year: number;
      sources: readonly { sheets: readonly { role: string }[] }[];
      findings: readonly { readonly code: string }[];
    };
    expect(json.year).toBe(2023);
    expect(json.findings.map(({ code }) => code)).toEqual(['ledger.empty']);
    expect(json.sources[0]?.sheets.map(({ role }) => role)).toEqual([
      'other',
      'profile',
      'meeting',
      'lecture',
      'lifeMeeting',
      'appraisal',
      'research',
      'suggestion',
      'roster',
      'figures',
    ]);
  });

  it('is for the running year when none is named', async () => {
    const path = folder.path('running.xlsx');
    await taizhang('init', path);
    const { out } = await taizhang('figures', path, '--json');
    expect((JSON.parse(out) as { year: number }).year).toBe(2022);
  });
});
