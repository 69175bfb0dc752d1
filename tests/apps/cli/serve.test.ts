import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { parsePacket } from '@/core/link';
import { ask, askJson, listen, until } from '#tests/apps/server/ask';
import { afterTest, smallSite, temporaryFolder } from '#tests/apps/server/open-server';
import { makeCertificate } from '#tests/apps/server/test-certificate';
import { certificateOptions, runServe, type Serving } from './run-serve';

const LEDGER = '三会一课.csv';
const HEADINGS = '会议时间,会议类型,应到人数,实到人数,支部';
const meetings = (...rows: readonly string[]) => [HEADINGS, ...rows, ''].join('\n');
const TWO = meetings('2021-01-05,党员大会,10,9,一支部', '2021-05-06,党员大会,10,8,二支部');
const THREE = meetings(
  '2021-01-05,党员大会,10,9,一支部',
  '2021-05-06,党员大会,10,8,二支部',
  '2021-06-07,党员大会,10,8,一支部',
);

async function options(): Promise<readonly string[]> {
  return [...(await certificateOptions()), '--site', smallSite(), '--port', '0'];
}

async function countAt(server: Serving['server'], query = ''): Promise<string> {
  const { text } = await ask(server, `/link/snapshot?ledger=${encodeURIComponent(LEDGER)}${query}`);
  const { figures } = await parsePacket(text);
  return figures.find(({ figure }) => figure.key === 'generalMeeting.count')?.figure.text ?? '';
}

function folderWith(text: string): string {
  const folder = temporaryFolder();
  writeFileSync(join(folder, LEDGER), text);
  return folder;
}

describe('serve', () => {
  it('counts the ledgers of a folder, tells of what changes in them, and stops when told to', async () => {
    const folder = folderWith(TWO);
    const { said, end, server } = await runServe('--ledgers', folder, ...(await options()));
    expect(said.out.split('\n')).toEqual([
      `窗格和网页：https://localhost:${String(server.port)}/`,
      `正在监视台账文件夹 ${folder}`,
      `联动数据存放在 ${join(folder, '.taizhang')}`,
      '按 Ctrl+C 停止',
      '',
    ]);
    const listening = await listen(server, LEDGER);
    await listening.heard(1);
    expect(await countAt(server)).toBe('2');
    expect(await countAt(server, '&period=2021Q1')).toBe('1');
    expect(await countAt(server, `&branch=${encodeURIComponent('二支部')}`)).toBe('1');
    expect(await countAt(server, `&branch=${encodeURIComponent('没有的支部')}`)).toBe('2');
    writeFileSync(join(folder, LEDGER), THREE);
    await listening.heard(2);
    expect(await countAt(server)).toBe('3');
    expect(await end()).toBe(0);
    expect(said.out).toMatch(/已停止\n$/);
    expect(said.err).toBe('');
  });

  it('goes on where it was: who comes back after a restart hears only what is new', async () => {
    const folder = folderWith(TWO);
    const first = await runServe('--ledgers', folder, ...(await options()));
    const [heard] = await (await listen(first.server, LEDGER)).heard(1);
    await first.end();
    const second = await runServe('--ledgers', folder, ...(await options()));
    const back = await listen(second.server, LEDGER, { 'last-event-id': heard?.id ?? '' });
    writeFileSync(join(folder, LEDGER), THREE);
    const events = await back.heard(1);
    expect(events.map(({ data }) => data['sequence'])).toEqual([2]);
  });

  it('says which ledger can’t be read, and nothing that stands in any', async () => {
    const folder = folderWith(TWO);
    writeFileSync(join(folder, '说明.csv'), '张三,李四\n1,2\n');
    const { said, server } = await runServe('--ledgers', folder, ...(await options()), '--lang', 'en');
    await until(() => said.err !== '');
    expect(said.err).toMatch(/^taizhang: There is no ledger in 说明\.csv\. .*\n$/);
    expect(await askJson(server, '/link/ledgers')).toMatchObject({
      unread: [{ ledger: '说明.csv', failure: { code: 'file.noLedger' } }],
    });
    expect(said.out + said.err).not.toMatch(/张三|李四|一支部/);
  });

  it('asks those on other machines for an access code, which stays the same', async () => {
    const state = join(temporaryFolder(), 'link');
    const { said, server, end } = await runServe('--host', '0.0.0.0', '--state', state, ...(await options()));
    const file = join(state, 'access-code');
    const code = readFileSync(file, 'utf8').trim();
    expect(said.out).toContain(`访问码：${code}（存放在 ${file}，可以改成别的）`);
    expect(said.out).toContain('没有指定台账文件夹，只接收 Excel 窗格发布的指标');
    if (process.platform !== 'win32') expect(statSync(file).mode & 0o077).toBe(0);
    expect((await ask(server, '/link/ledgers')).status).toBe(401);
    const headers = { authorization: `Bearer ${code}` };
    expect((await ask(server, '/link/ledgers', { headers })).status).toBe(200);
    await end();
    const again = await runServe('--host', '0.0.0.0', '--state', state, ...(await options()));
    expect(again.said.out).not.toContain(code);
    expect(again.said.out).toContain(`访问码在 ${file} 里`);
    expect((await ask(again.server, '/link/ledgers', { headers })).status).toBe(200);
  });

  it('refuses an access code that is too short', async () => {
    const state = temporaryFolder();
    writeFileSync(join(state, 'access-code'), 'abc\n');
    const { said, end } = await runServe('--host', '0.0.0.0', '--state', state, ...(await options()));
    expect([await end(), said.err]).toEqual([
      2,
      'taizhang: 访问码太短或含有不能用的字符。请用至少 8 位字母和数字。\n',
    ]);
  });

  it('is alone in its folder', async () => {
    const folder = folderWith(TWO);
    await runServe('--ledgers', folder, ...(await options()));
    const { said, end } = await runServe('--ledgers', folder, ...(await options()));
    const state = join(folder, '.taizhang');
    expect([await end(), said.err]).toEqual([
      2,
      `taizhang: 文件夹 ${state} 正被另一个 taizhang serve 使用。请先停掉那一个，或用 --state 指定别的文件夹。\n`,
    ]);
  });

  it.each([
    {
      title: 'a port that is taken',
      argv: async () => ['--port', await takenPort()],
      expected: /^taizhang: 端口 \d+ 已被占用。请停掉占用它的程序，或用 --port 换一个端口。\n$/,
    },
    {
      title: 'a port that is none',
      argv: () => ['--port', '70000'],
      expected: 'taizhang: 选项 --port 的值“70000”不对。应为 0 … 65535。\n',
    },
    {
      title: 'a folder that is none',
      argv: () => ['--ledgers', '/nowhere/at/all'],
      expected: 'taizhang: 文件夹 /nowhere/at/all 打不开。请检查路径和权限。\n',
    },
    {
      title: 'a certificate that is not there',
      argv: () => ['--cert', 'a.pem', '--key', 'b.pem'],
      expected: 'taizhang: 无法读取 a.pem。请检查是否有权限，或文件正被占用。\n',
    },
    {
      title: 'one that nobody trusts',
      argv: async () => {
        const { cert, key } = await makeCertificate(['localhost']);
        return ['--cert', cert, '--key', key];
      },
      expected:
        'taizhang: 证书 own.crt 不受信任（CERT_SIGNATURE_FAILURE），Office 不会打开窗格。请用受信任的证书，或用 --ca 指定单位电脑已信任的根证书。\n',
    },
    {
      title: 'a site that is none',
      argv: () => ['--site', '/nowhere'],
      expected:
        'taizhang: /nowhere 里没有窗格的文件。请先运行 npm run build，或用 --site 指定 dist/web 文件夹。\n',
    },
    { title: 'an argument', argv: () => ['a.xlsx'], expected: /^taizhang: 多余的参数“a\.xlsx”。.*\n$/ },
  ])('does not start with $title, and says why in one line', async ({ argv, expected }) => {
    const state = join(temporaryFolder(), 'link');
    mkdirSync(state);
    const { said, end } = await runServe(...(await options()), '--state', state, ...(await argv()));
    expect([await end(), said.out]).toEqual([2, '']);
    if (typeof expected === 'string') expect(said.err).toBe(expected);
    else expect(said.err).toMatch(expected);
  });
});

async function takenPort(): Promise<string> {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  afterTest(() => void other.close());
  return String((other.address() as AddressInfo).port);
}
