import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DocxFile } from '@/adapters/docx-file';
import { SAMPLE, temporaryFolder } from './run';

const ROOT = join(__dirname, '../../..');

describe('the built command line', () => {
  const folder = temporaryFolder();
  const run = (...argv: readonly string[]) =>
    spawnSync(process.execPath, [folder.path('cli/taizhang.js'), ...argv], {
      cwd: folder.path('.'),
      encoding: 'utf8',
      timeout: 60_000,
      env: { ...process.env, SOURCE_DATE_EPOCH: '1640995200' },
    });

  beforeAll(() => {
    const webpack = require.resolve('webpack/bin/webpack.js');
    execFileSync(process.execPath, [webpack, '--config-name', 'cli', '--output-path', folder.path('cli')], {
      cwd: ROOT,
      timeout: 120_000,
    });
  });

  it('writes a report with nothing but Node and its own folder', async () => {
    const { status, stderr } = run('report', SAMPLE, '-o', 'out/述职报告.docx');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const document = new DocxFile(readFileSync(folder.path('out/述职报告.docx')), '述职报告.docx');
    const reading = await document.readRecord();
    expect(reading.state === 'present' ? reading.record.writtenAt : reading.state).toBe(
      '2022-01-01T00:00:00.000Z',
    );
    expect((await document.readMarks()).map(({ text }) => text).slice(0, 3)).toEqual([
      '2021',
      '青禾县图书馆党支部',
      '贺知新',
    ]);
  });

  it('prints results to standard output and failures to standard error, without a stack trace', () => {
    const good = run('figures', SAMPLE, '--json');
    expect((JSON.parse(good.stdout) as { year: number }).year).toBe(2021);
    expect(good.stderr).toBe('');
    const bad = run('figures', 'nowhere.xlsx');
    expect([bad.status, bad.stdout, bad.stderr]).toEqual([
      2,
      '',
      'taizhang: 找不到 nowhere.xlsx。请检查文件名和路径。\n',
    ]);
  });

  it('writes a blank workbook', () => {
    expect(run('init', 'blank.xlsx', '--year', '2022').status).toBe(0);
    expect(run('check', 'blank.xlsx', '--strict').status).toBe(0);
  });
});
