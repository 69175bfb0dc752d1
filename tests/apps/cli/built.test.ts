import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  closeSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { DocxFile } from '@/adapters/docx-file';
import { largeLedger } from '#tests/e2e/large-ledger';
import { ask, listen, until } from '#tests/apps/server/ask';
import { afterTest, smallSite } from '#tests/apps/server/open-server';
import { testCertificate } from '#tests/apps/server/test-certificate';
import { parsePacket } from '@/core/link';
import { SAMPLE, temporaryFolder } from './run';

const ROOT = join(__dirname, '../../..');
/** Every run is at the same time. */
const ENVIRONMENT = { ...process.env, SOURCE_DATE_EPOCH: '1640995200' };

describe('the built command line', () => {
  const folder = temporaryFolder();
  const run = (...argv: readonly string[]) =>
    spawnSync(process.execPath, [folder.path('cli/taizhang.js'), ...argv], {
      cwd: folder.path('.'),
      encoding: 'utf8',
      timeout: 60_000,
      env: ENVIRONMENT,
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

  it('writes JSON that is larger than its heap could hold as one text', () => {
    writeFileSync(folder.path('large.xlsx'), largeLedger(60_000));
    const out = openSync(folder.path('large.json'), 'w');
    const { status } = spawnSync(
      process.execPath,
      [
        '--max-old-space-size=80',
        folder.path('cli/taizhang.js'),
        'figures',
        folder.path('large.xlsx'),
        '--json',
        '--max-rows',
        '100000',
      ],
      { stdio: ['ignore', out, 'ignore'], timeout: 120_000 },
    );
    closeSync(out);
    expect(status).toBe(0);
    const text = readFileSync(folder.path('large.json'), 'utf8');
    const json = JSON.parse(text) as { figures: Record<string, { rows: readonly object[] }> };
    expect(json.figures['generalMeeting.count']?.rows).toHaveLength(12_000);
    expect(text === `${JSON.stringify(json, null, 2)}\n`).toBe(true);
  }, 180_000);

  it('writes a blank workbook', () => {
    expect(run('init', 'blank.xlsx', '--year', '2022').status).toBe(0);
    expect(run('check', 'blank.xlsx', '--strict').status).toBe(0);
  });

  it('is killed among many reports with nothing half written, and goes on from there', async () => {
    const names = Array.from({ length: 40 }, (_, index) => `${String(index + 10)}.xlsx`);
    mkdirSync(folder.path('many'));
    for (const name of names) copyFileSync(SAMPLE, folder.path(`many/${name}`));
    const journal = folder.path('reports/.taizhang-reports.jsonl');
    const entries = () => (existsSync(journal) ? readFileSync(journal, 'utf8').split('\n').length - 1 : 0);
    const script = folder.path('cli/taizhang.js');
    const child = spawn(process.execPath, [script, 'report', 'many', '-o', 'reports'], {
      cwd: folder.path('.'),
      env: ENVIRONMENT,
      stdio: 'ignore',
    });
    const ended = once(child, 'exit');
    while (entries() < 3) await setTimeout(5);
    child.kill('SIGKILL');
    await ended;
    const done = entries();
    expect(done).toBeLessThan(names.length);
    const written = readdirSync(folder.path('reports')).filter((name) => name.endsWith('.docx'));
    for (const name of written)
      await new DocxFile(readFileSync(folder.path(`reports/${name}`)), name).readMarks();
    const { status, stdout } = run('report', 'many', '-o', 'reports', '--json');
    const { reports } = JSON.parse(stdout) as { reports: readonly { status: string }[] };
    const unchanged = reports.filter((one) => one.status === 'unchanged');
    expect([status, reports.length, unchanged.length]).toEqual([0, names.length, done]);
  });

  it('serves; killed while ledgers are saved, it starts again with nothing lost', async () => {
    const { authority, cert, key, ca } = await testCertificate();
    const ledgers = folder.path('served');
    mkdirSync(ledgers);
    const save = (meetings: number) => {
      const rows = Array.from(
        { length: meetings },
        (_, index) => `2021-01-${String(index + 10)},党员大会,10,9`,
      );
      writeFileSync(join(ledgers, '会议.csv'), ['会议时间,会议类型,应到人数,实到人数', ...rows].join('\n'));
    };
    const options = [
      '--ledgers',
      ledgers,
      '--port',
      '0',
      '--site',
      smallSite(),
      '--cert',
      cert,
      '--key',
      key,
      '--ca',
      ca,
    ];
    const serve = async () => {
      const child = spawn(process.execPath, [folder.path('cli/taizhang.js'), 'serve', ...options]);
      afterTest(() => void child.kill('SIGKILL'));
      let said = '';
      for (const stream of [child.stdout, child.stderr])
        stream.on('data', (piece: Buffer) => {
          said += piece.toString();
        });
      await until(() => said.includes('Ctrl+C'));
      return { child, server: { authority, port: Number(/:(\d+)\//.exec(said)?.[1]) } };
    };
    const told: number[] = [];
    let lastId = '';
    for (let meetings = 1; meetings <= 4; meetings += 1) {
      const { child, server } = await serve();
      const listening = await listen(server, '会议.csv', { 'last-event-id': lastId });
      save(meetings);
      const [event] = await listening.heard(1);
      child.kill('SIGKILL');
      await once(child, 'exit');
      told.push(Number(event?.data['sequence']));
      lastId = event?.id ?? '';
    }
    const { child, server } = await serve();
    const missing = await listen(server, '会议.csv');
    await missing.heard(1);
    const { text } = await ask(server, `/link/snapshot?ledger=${encodeURIComponent('会议.csv')}`);
    const { figures } = await parsePacket(text);
    expect(figures.find(({ figure }) => figure.key === 'generalMeeting.count')?.figure.text).toBe('4');
    expect(told).toEqual([1, 2, 3, 4]);
    child.kill('SIGTERM');
    expect(await once(child, 'exit')).toEqual([0, null]);
  });
});
