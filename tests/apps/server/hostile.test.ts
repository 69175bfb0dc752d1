import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { connect as connectPlain, type Socket } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { connect } from 'node:tls';
import { sha256OfText } from '@/core/digest';
import { formatPacket } from '@/core/link';
import { ask, listen, until, type Answer } from './ask';
import { afterTest, openServer, smallSite, temporaryFolder, type TestServer } from './open-server';
import { packetSaying } from './saying-packet';

const CODE = 'abcd-2345-efgh';
const AT = '/link/snapshot?ledger=a.xlsx';
const SAYING = {
  ledger: 'a.xlsx',
  source: 'file',
  takenAt: '',
  year: 2021,
  period: '2021',
  branch: null,
  packet: '',
} as const;

function codeOf({ text }: Answer): string {
  return (JSON.parse(text) as { code: string }).code;
}

async function statusAndCode(answer: Promise<Answer>): Promise<string> {
  const given = await answer;
  return `${String(given.status)} ${codeOf(given)}`;
}

/** A connection that says only what it is told to. */
async function openSocket({ port, authority }: TestServer): Promise<Socket> {
  const socket = connect({ host: '127.0.0.1', port, servername: 'localhost', ca: authority });
  afterTest(() => void socket.destroy());
  socket.on('error', () => undefined);
  await new Promise((resolve) => socket.once('secureConnect', resolve));
  return socket;
}

function closedBy(socket: Socket): Promise<string> {
  let text = '';
  socket.on('data', (piece: Buffer) => {
    text += piece.toString();
  });
  return new Promise((resolve) => socket.once('close', () => resolve(text)));
}

describe('paths', () => {
  it.each([
    '/../package.json',
    '/..%2f..%2fetc/passwd',
    '/%2e%2e/%2e%2e/etc/passwd',
    '/icons/../../secret.txt',
    '/icons/..%5c..%5csecret.txt',
    '/....//secret.txt',
    '/secret.txt%00.html',
    '//etc/passwd',
    '/.taizhang/store.json',
    '/%E4',
    '/link/..%2f..%2fsecret.txt',
  ])('%s leads nowhere', async (path) => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'secret.txt'), 'secret');
    const site = join(folder, 'web');
    mkdirSync(join(site, 'icons'), { recursive: true });
    writeFileSync(join(site, 'taskpane.html'), 'pane');
    const server = await openServer({ site });
    const answer = await ask(server, path);
    expect(answer.status).toBe(404);
    expect(answer.text).not.toContain('secret\n');
    expect(codeOf(answer)).toBe('link.noPath');
  });

  it('a site with a symbolic link in it is not served at all', async () => {
    const site = smallSite();
    symlinkSync('/etc', join(site, 'etc'));
    await expect(openServer({ site })).rejects.toMatchObject({
      code: 'serve.noSite',
      fields: { folder: site },
    });
  });

  it('symbolic links in the folder of ledgers are not followed', async () => {
    const [outside, folder] = [temporaryFolder(), temporaryFolder()];
    writeFileSync(join(outside, 'b.xlsx'), '666');
    symlinkSync(join(outside, 'b.xlsx'), join(folder, 'b.xlsx'));
    symlinkSync(outside, join(folder, 'more'));
    writeFileSync(join(folder, 'a.xlsx'), '5');
    const server = await openServer({ folder });
    await (await listen(server, 'a.xlsx')).heard(1);
    await wait(100);
    expect((await server.store.since(0)).map(({ ledger }) => ledger)).toEqual(['a.xlsx']);
    expect(await statusAndCode(ask(server, '/link/snapshot?ledger=more/b.xlsx'))).toBe('404 link.noLedger');
    expect(await statusAndCode(ask(server, '/link/snapshot?ledger=../b.xlsx'))).toBe('404 link.noLedger');
  });
});

describe('requests of other sites', () => {
  it.each([
    { title: 'another origin', headers: { origin: 'https://evil.example' } },
    { title: 'another port of this machine', headers: { origin: 'https://localhost:1' } },
    { title: 'plain http', headers: { origin: 'http://localhost' } },
    { title: 'no origin of its own', headers: { origin: 'null' } },
    { title: 'a picture on another page', headers: { 'sec-fetch-site': 'cross-site' } },
    { title: 'another host of the same site', headers: { 'sec-fetch-site': 'same-site' } },
  ])('$title: no figures, and nothing published', async ({ headers }) => {
    const server = await openServer();
    for (const path of ['/link/ledgers', '/link.json', AT, '/link/events?ledger=a.xlsx'])
      expect(await statusAndCode(ask(server, path, { headers }))).toBe('403 link.otherSite');
    const put = ask(server, AT, { method: 'PUT', headers, body: await formatPacket(packetSaying('1')) });
    expect(await statusAndCode(put)).toBe('403 link.otherSite');
    expect(await server.store.latest('a.xlsx')).toBeNull();
  });

  it.each(['evil.example', 'a b', '127.0.0.1.evil.example'])(
    'under the name “%s”, made to lead here: nothing at all',
    async (host) => {
      const server = await openServer();
      for (const path of ['/link/ledgers', '/link.json', '/taskpane.html']) {
        const { status } = await ask(server, path, { headers: { host } });
        expect(status === 403 || status === 400).toBe(true);
      }
    },
  );

  it('Office on the web shows the pane and its pictures in a page of its own', async () => {
    const server = await openServer();
    const headers = { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' };
    expect((await ask(server, '/taskpane.html', { headers })).status).toBe(200);
    expect((await ask(server, '/icons/icon.svg', { headers })).status).toBe(200);
  });

  it('the pane’s own are answered', async () => {
    const server = await openServer();
    const origin = `https://localhost:${String(server.port)}`;
    const headers = { origin, 'sec-fetch-site': 'same-origin' };
    expect((await ask(server, '/link/ledgers', { headers })).status).toBe(200);
  });

  it('no answer lends anything to another site', async () => {
    const server = await openServer();
    const preflight = await ask(server, AT, {
      method: 'OPTIONS',
      headers: { 'access-control-request-method': 'PUT' },
    });
    expect([preflight.status, codeOf(preflight)]).toEqual([404, 'link.noPath']);
    for (const path of ['/link/ledgers', '/link/else', '/taskpane.html', '/link.json']) {
      const { headers } = await ask(server, path);
      expect(Object.keys(headers).filter((name) => name.startsWith('access-control'))).toEqual([]);
      expect(headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
      });
    }
    const { headers } = await ask(server, '/link/ledgers');
    expect(headers['cross-origin-resource-policy']).toBe('same-origin');
    expect([
      headers['cache-control'],
      headers['content-security-policy'],
      headers['x-frame-options'],
    ]).toEqual(['no-store', "default-src 'none'; frame-ancestors 'none'", 'DENY']);
  });

  it.each(['POST', 'DELETE', 'PATCH', 'TRACE'])('%s is no method of the link', async (method) => {
    const server = await openServer();
    expect(await statusAndCode(ask(server, AT, { method }))).toBe('404 link.noPath');
    expect(await statusAndCode(ask(server, '/taskpane.html', { method }))).toBe('404 link.noPath');
  });
});

describe('an access code', () => {
  const withCode = (code: string) => ({ headers: { authorization: `Bearer ${code}` } });

  it('is asked for figures, not for the pane', async () => {
    const server = await openServer({ code: CODE });
    expect((await ask(server, '/taskpane.html')).status).toBe(200);
    expect(JSON.parse((await ask(server, '/link.json')).text)).toEqual({ link: true, needsCode: true });
    for (const path of ['/link/ledgers', AT, '/link/events?ledger=a.xlsx', '/link/else'])
      expect(await statusAndCode(ask(server, path))).toBe('401 link.codeNeeded');
    const put = ask(server, AT, { method: 'PUT', body: await formatPacket(packetSaying('1')) });
    expect(await statusAndCode(put)).toBe('401 link.codeNeeded');
    expect((await ask(server, '/link/ledgers', withCode(CODE))).status).toBe(200);
  });

  it.each(['', 'x', CODE.slice(1), `${CODE}x`, CODE.toUpperCase()])('“%s” is not the one', async (code) => {
    const server = await openServer({ code: CODE });
    const status = await statusAndCode(ask(server, '/link/ledgers', withCode(code)));
    expect(status).toBe(code === '' ? '401 link.codeNeeded' : '403 link.codeWrong');
  });

  it('can’t be found by trying: after a few, also the right one has to wait', async () => {
    const server = await openServer({ code: CODE, limits: { wrongCodes: 3 } });
    for (let tried = 0; tried < 3; tried += 1)
      expect(await statusAndCode(ask(server, '/link/ledgers', withCode(`wrong-${String(tried)}`)))).toBe(
        '403 link.codeWrong',
      );
    const right = await ask(server, '/link/ledgers', withCode(CODE));
    expect([right.status, codeOf(right), right.headers['retry-after']]).toEqual([429, 'link.tooMany', '5']);
  });
});

describe('too much', () => {
  it('a body that says so beforehand, and one that does not', async () => {
    const server = await openServer({ limits: { body: 2000 } });
    const body = 'x'.repeat(5000);
    expect(await statusAndCode(ask(server, AT, { method: 'PUT', body }))).toBe('413 link.tooLarge');
    const chunked = { 'transfer-encoding': 'chunked' };
    expect(await statusAndCode(ask(server, AT, { method: 'PUT', body, headers: chunked }))).toBe(
      '413 link.tooLarge',
    );
    expect((await ask(server, '/link.json')).status).toBe(200);
  });

  it.each([
    { title: 'no packet', body: '党员大会 5 次', code: 'packet.unreadable' },
    { title: 'half a packet', body: '{"taizhang":"packet","version":1,"sha', code: 'packet.damaged' },
    { title: 'a later packet', body: '{"taizhang":"packet","version":99}', code: 'packet.newer' },
  ])('$title is refused', async ({ body, code }) => {
    const server = await openServer();
    expect(await statusAndCode(ask(server, AT, { method: 'PUT', body }))).toBe(`422 ${code}`);
    expect(await server.store.since(0)).toEqual([]);
  });

  it('a packet somebody changed on the way is refused', async () => {
    const server = await openServer();
    const packet = await formatPacket(packetSaying('5'));
    const body = packet.replace('"text":"5"', '"text":"6"');
    expect(body).not.toBe(packet);
    expect(await statusAndCode(ask(server, AT, { method: 'PUT', body }))).toBe('422 packet.damaged');
  });

  it.each(['../a.xlsx', 'a/b.xlsx', 'a\\b.xlsx', 'x'.repeat(300), 'a\u0000b', ' '])(
    'nothing is published under the name “%s”',
    async (name) => {
      const server = await openServer();
      const path = `/link/snapshot?ledger=${encodeURIComponent(name)}`;
      const body = await formatPacket(packetSaying('1'));
      expect(await statusAndCode(ask(server, path, { method: 'PUT', body }))).toBe('400 link.badQuestion');
    },
  );

  it('requests of one address', async () => {
    const server = await openServer({ limits: { burst: 5, perSecond: 0 } });
    const statuses: number[] = [];
    for (let asked = 0; asked < 7; asked += 1) statuses.push((await ask(server, '/link.json')).status);
    expect(statuses).toEqual([200, 200, 200, 200, 200, 429, 429]);
  });

  it('a head without end', async () => {
    const server = await openServer();
    const answer = ask(server, '/link.json', { headers: { 'x-more': 'x'.repeat(40_000) } });
    expect((await answer).status).toBe(431);
  });

  it('listeners, one too many', async () => {
    const server = await openServer({ limits: { listeners: 2 } });
    const first = await listen(server, 'a.xlsx');
    await listen(server, 'a.xlsx');
    await expect(listen(server, 'a.xlsx')).rejects.toThrow('429');
    first.close();
    await until(() => first.isOver());
    await wait(50);
    await listen(server, 'a.xlsx');
  });

  it('listeners on one connection, one behind the other', async () => {
    const server = await openServer({ limits: { listeners: 3 } });
    const socket = await openSocket(server);
    const host = `localhost:${String(server.port)}`;
    socket.write(`GET /link/events?ledger=a.xlsx HTTP/1.1\r\nHost: ${host}\r\n\r\n`.repeat(50));
    await wait(200);
    const second = await listen(server, 'a.xlsx');
    socket.destroy();
    await wait(100);
    await listen(server, 'a.xlsx');
    await listen(server, 'a.xlsx');
    expect(second.isOver()).toBe(false);
  });

  it('rows in a packet: a few signs can mean millions', async () => {
    const server = await openServer();
    const wire = JSON.parse(await formatPacket(packetSaying('5'))) as {
      content: { rows: unknown[]; figures: { rows: string }[] };
    };
    const { content } = wire;
    const [row] = content.rows;
    content.rows = Array.from({ length: 5000 }, () => row);
    for (const figure of content.figures) figure.rows = Array(50).fill('0-4999').join(',');
    const sha256 = await sha256OfText(JSON.stringify(content));
    const body = JSON.stringify({ ...wire, sha256 });
    expect(await statusAndCode(ask(server, AT, { method: 'PUT', body }))).toBe('422 packet.damaged');
  });

  it('connections, one too many', async () => {
    const server = await openServer({ limits: { connections: 2 } });
    await openSocket(server);
    await openSocket(server);
    const third = connectPlain({ host: '127.0.0.1', port: server.port });
    afterTest(() => void third.destroy());
    third.on('error', () => undefined);
    await closedBy(third);
  });
});

describe('who is slow', () => {
  it('with the head of a request is cut off', async () => {
    const server = await openServer({ limits: { headWait: 200 } });
    const socket = await openSocket(server);
    socket.write('GET /link.json HTTP/1.1\r\nHost: local');
    expect(await closedBy(socket)).toMatch(/^HTTP\/1\.1 408 /);
  });

  it('with its body is cut off, and nothing is kept of it', async () => {
    const server = await openServer({ limits: { headWait: 200, bodyWait: 300 } });
    const socket = await openSocket(server);
    const host = `localhost:${String(server.port)}`;
    socket.write(`PUT ${AT} HTTP/1.1\r\nHost: ${host}\r\nContent-Length: 1000\r\n\r\n{"taizhang"`);
    await closedBy(socket);
    expect(await server.store.since(0)).toEqual([]);
  });

  it('to take events does not hold up the others, and is dropped in the end', async () => {
    const server = await openServer({ limits: { beat: 100, listeners: 2 } });
    const host = `localhost:${String(server.port)}`;
    const dead = await openSocket(server);
    dead.pause();
    dead.write(`GET /link/events?ledger=a.xlsx HTTP/1.1\r\nHost: ${host}\r\n\r\n`);
    const quick = await listen(server, 'a.xlsx');
    await expect(listen(server, 'a.xlsx')).rejects.toThrow('429');
    // More than all buffers between the two can hold.
    const told = 400;
    for (let sequence = 1; sequence <= told; sequence += 1) {
      await server.store.put({ ...SAYING, digest: `${String(sequence)} ${'x'.repeat(60_000)}` });
      await wait(1);
    }
    await until(() => quick.events.at(-1)?.data['sequence'] === told);
    const sequences = quick.events.map(({ data }) => Number(data['sequence']));
    expect(sequences).toEqual(sequences.toSorted((one, other) => one - other));
    await until(() => quick.beats() > 4);
    // The place of the dead one is free again.
    await listen(server, 'a.xlsx');
    expect(quick.isOver()).toBe(false);
  });
});
