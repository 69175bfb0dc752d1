import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInThisContext } from 'node:vm';
import { transformSync } from '@swc/core';
import { buildDocx, documentXml } from '#tests/adapters/docx-file/build-docx';
import { openOnline } from './client';
import { ExcelModel, excelApplication } from './excel';
import { RichApiHost } from './protocol';
import { WordModel, wordApplication, wordCommonApi } from './word';

/** The lines the script prints, as Script Lab would run it. */
async function linesOfLiveCheck(): Promise<readonly string[]> {
  const source = readFileSync(join(__dirname, 'live-check.ts'), 'utf8');
  const { code } = transformSync(source, { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' } });
  const lines: string[] = [];
  await new Promise<void>((resolve) => {
    const log = (line: string): void => {
      if (line === 'done') resolve();
      else lines.push(line);
    };
    const run = runInThisContext(`(Office, Word, Excel, console) => {${code}}`) as (
      ...given: unknown[]
    ) => void;
    const { Office, Word, Excel } = globalThis as unknown as Record<string, unknown>;
    run(Office, Word, Excel, { log });
  });
  return lines;
}

test('the simulated Word does what is assumed of Word', async () => {
  const model = new WordModel(buildDocx({ document: documentXml('') }));
  const host = new RichApiHost(wordApplication(model));
  const client = await openOnline('Word', host, { commonApi: wordCommonApi(model) });
  const lines = await linesOfLiveCheck();
  client.close();
  expect(lines).not.toEqual([]);
  expect(lines.filter((line) => !line.startsWith('as assumed'))).toEqual([]);
});

test('the simulated Excel does what is assumed of Excel', async () => {
  const host = new RichApiHost(excelApplication(ExcelModel.fromRows([{ name: '台账', rows: [] }])));
  const client = await openOnline('Excel', host);
  const lines = await linesOfLiveCheck();
  client.close();
  expect(lines).not.toEqual([]);
  expect(lines.filter((line) => !line.startsWith('as assumed'))).toEqual([]);
});
