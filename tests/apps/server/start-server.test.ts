import { writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { ServerOptions } from '@/apps/server/start-server';
import { isFailure } from '@/core/failure';
import { ask } from './ask';
import { afterTest, openServer, smallSite, temporaryFolder } from './open-server';
import { makeCertificate, testCertificate } from './test-certificate';

/** The code of what keeps a server from starting, with its fields. */
async function refusalOf(given: Partial<ServerOptions>): Promise<unknown> {
  try {
    await openServer(given);
    return 'started';
  } catch (error) {
    return isFailure(error) ? [error.code, error.fields] : error;
  }
}

async function takenPort(): Promise<number> {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  afterTest(() => void other.close());
  return (other.address() as AddressInfo).port;
}

function fileOf(text: string): string {
  const path = join(temporaryFolder(), 'own.pem');
  writeFileSync(path, text);
  return path;
}

describe('a server does not start', () => {
  it('where its port is taken', async () => {
    const port = await takenPort();
    expect(await refusalOf({ port })).toEqual(['serve.portTaken', { host: '127.0.0.1', port }]);
  });

  it('where this machine has no such address', async () => {
    const certificate = await makeCertificate(['203.0.113.7']);
    expect(await refusalOf({ host: '203.0.113.7', certificate })).toEqual([
      'serve.hostUnknown',
      { host: '203.0.113.7', port: 0 },
    ]);
  });

  it('without the files of a certificate, or with others', async () => {
    const good = await testCertificate();
    const none = join(temporaryFolder(), 'none.pem');
    expect(await refusalOf({ certificate: { ...good, cert: none } })).toEqual([
      'file.unreadable',
      { file: 'none.pem' },
    ]);
    for (const part of ['cert', 'key', 'ca'] as const)
      expect(await refusalOf({ certificate: { ...good, [part]: fileOf('no certificate') } })).toEqual([
        'serve.badCertificate',
        { file: 'own.pem' },
      ]);
  });

  it('with the key of another certificate', async () => {
    const [good, other] = [await testCertificate(), await makeCertificate(['localhost'])];
    expect(await refusalOf({ certificate: { ...good, key: other.key } })).toEqual([
      'serve.otherKey',
      { file: 'own.key' },
    ]);
  });

  it('with one that is out of date', async () => {
    const certificate = await testCertificate();
    const refusal = await refusalOf({ certificate, now: () => new Date('2099-01-01') });
    expect(refusal).toMatchObject(['serve.expired', { file: 'own.crt' }]);
  });

  it('with one of an authority nobody trusts', async () => {
    const certificate = await testCertificate();
    const other = await makeCertificate(['localhost']);
    for (const [ca, reason] of [
      [null, 'UNABLE_TO_VERIFY_LEAF_SIGNATURE'],
      [other.ca, 'CERT_SIGNATURE_FAILURE'],
    ] as const)
      expect(await refusalOf({ certificate: { ...certificate, ca } })).toEqual([
        'serve.untrusted',
        { file: 'own.crt', reason },
      ]);
  });

  it.each([
    { title: 'another machine', domains: ['ledgers.example'], host: '127.0.0.1' },
    {
      title: 'this machine alone, where others are to come',
      domains: ['localhost', '127.0.0.1'],
      host: '0.0.0.0',
    },
  ])('with one for $title', async ({ domains, host }) => {
    const certificate = await makeCertificate(domains);
    expect(await refusalOf({ host, certificate })).toEqual(['serve.otherName', { file: 'own.crt', host }]);
  });

  it('without the files of the pane', async () => {
    const site = temporaryFolder();
    expect(await refusalOf({ site })).toEqual(['serve.noSite', { folder: site }]);
    const none = join(site, 'none');
    expect(await refusalOf({ site: none })).toEqual(['serve.noSite', { folder: none }]);
  });

  it('without its ledgers, and then leaves the port free', async () => {
    const folder = join(temporaryFolder(), 'none');
    const port = await takenPort().then((taken) => taken + 1);
    expect(await refusalOf({ folder, port } as Partial<ServerOptions>)).toEqual([
      'serve.noFolder',
      { folder },
    ]);
    const server = await openServer({ port });
    expect((await ask(server, '/link.json')).status).toBe(200);
  });
});

describe('a server', () => {
  it('is shown by the name of its certificate, and answers to no other', async () => {
    const certificate = await makeCertificate(['ledgers.example', 'localhost']);
    const server = await openServer({ host: '0.0.0.0', certificate, site: smallSite() });
    expect(server.address).toBe(`https://ledgers.example:${String(server.port)}/`);
    const ofHouse = { ...server, authority: certificate.authority };
    const askAs = async (host: string) =>
      (await ask(ofHouse, '/link.json', { headers: { host: `${host}:${String(server.port)}` } })).status;
    expect([await askAs('ledgers.example'), await askAs('localhost'), await askAs('127.0.0.1')]).toEqual([
      200, 200, 403,
    ]);
  });
});
