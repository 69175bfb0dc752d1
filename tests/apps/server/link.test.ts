import { mkdirSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatPacket } from '@/core/link';
import { ask, askJson, listen, until } from './ask';
import { openServer, temporaryFolder } from './open-server';
import { packetSaying, sayingOf } from './saying-packet';

const LEDGER = '三会一课.xlsx';
const AT = `/link/snapshot?ledger=${encodeURIComponent(LEDGER)}`;

/** A server whose folder holds one ledger, once it was counted. */
async function serverOf(saying: string) {
  const folder = temporaryFolder();
  writeFileSync(join(folder, LEDGER), saying);
  const server = await openServer({ folder });
  await counted(server, 1);
  return server;
}

type Server = Awaited<ReturnType<typeof openServer>>;

async function counted({ store }: Server, sequence: number): Promise<void> {
  let newest = 0;
  store.listen((head) => {
    newest = head.sequence;
  });
  newest = Math.max(newest, (await store.since(0)).at(-1)?.sequence ?? 0);
  await until(() => newest >= sequence);
}

function save({ ledgers }: Server, saying: string, name = LEDGER): void {
  writeFileSync(join(ledgers, name), saying);
}

describe('a server with ledgers', () => {
  it('says that it carries a link, where a site without one has a file that says no', async () => {
    const server = await openServer();
    expect(await askJson(server, '/link.json')).toEqual({ link: true, needsCode: false });
  });

  it('lists its ledgers, those in folders too, and gives their packets', async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, '一支部'));
    writeFileSync(join(folder, LEDGER), '5');
    writeFileSync(join(folder, '一支部', '台账.csv'), '7');
    const server = await openServer({ folder });
    await counted(server, 2);
    const { ledgers, unread } = (await askJson(server, '/link/ledgers')) as {
      ledgers: { ledger: string; year: number; period: string }[];
      unread: unknown[];
    };
    expect(ledgers.map(({ ledger, year, period }) => `${ledger} ${String(year)} ${period}`).sort()).toEqual([
      '一支部/台账.csv 2021 2021',
      '三会一课.xlsx 2021 2021',
    ]);
    expect(unread).toEqual([]);
    expect(await sayingOf((await ask(server, AT)).text)).toBe('5');
    const other = await ask(server, `/link/snapshot?ledger=${encodeURIComponent('一支部/台账.csv')}`);
    expect(await sayingOf(other.text)).toBe('7');
  });

  it('tells who listens what is new, the newest first', async () => {
    const server = await serverOf('5');
    const listening = await listen(server, LEDGER);
    await listening.heard(1);
    save(server, '6');
    const [first, second] = await listening.heard(2);
    expect([first?.type, first?.id, first?.data['sequence']]).toEqual(['snapshot', 'store:1', 1]);
    expect([second?.type, second?.id, second?.data['sequence']]).toEqual(['snapshot', 'store:2', 2]);
    expect(await sayingOf((await ask(server, AT)).text)).toBe('6');
  });

  it('tells nobody of a save that changed nothing', async () => {
    const server = await serverOf('5');
    const listening = await listen(server, LEDGER);
    await listening.heard(1);
    save(server, '5\n');
    save(server, '7', '别的.xlsx');
    await counted(server, 2);
    save(server, '6');
    await listening.heard(2);
    expect(listening.events.map(({ data }) => data['sequence'])).toEqual([1, 3]);
  });

  it('tells who comes back what was missed, and nothing where nothing was', async () => {
    const server = await serverOf('5');
    save(server, '6');
    await counted(server, 2);
    const back = await listen(server, LEDGER, { 'last-event-id': 'store:1' });
    expect((await back.heard(1)).map(({ id }) => id)).toEqual(['store:2']);
    const upToDate = await listen(server, LEDGER, { 'last-event-id': 'store:2' });
    const fromAnotherStore = await listen(server, LEDGER, { 'last-event-id': 'before:9' });
    expect((await fromAnotherStore.heard(1)).map(({ id }) => id)).toEqual(['store:2']);
    save(server, '7');
    expect((await upToDate.heard(1)).map(({ id }) => id)).toEqual(['store:3']);
  });

  it('counts a ledger for whoever asks for another period or branch of it', async () => {
    const server = await serverOf('5');
    const scopeAt = async (query: string) => {
      const { content } = (await askJson(server, AT + query)) as { content: Record<string, unknown> };
      return `${String(content['year'])} ${String(content['period'])} ${String(content['branch'])}`;
    };
    expect(await scopeAt('')).toBe('2021 2021 null');
    expect(await scopeAt('&period=2021Q1')).toBe('2021 2021Q1 null');
    expect(await scopeAt(`&year=2021&branch=${encodeURIComponent('一支部')}`)).toBe('2021 2021 一支部');
    save(server, '6');
    await counted(server, 2);
    expect(await sayingOf((await ask(server, `${AT}&period=2021Q1`)).text)).toBe('6');
  });

  it('takes what the Excel pane publishes, and tells it on', async () => {
    const server = await serverOf('5');
    const listening = await listen(server, LEDGER);
    await listening.heard(1);
    const publish = async (saying: string) =>
      ask(server, AT, { method: 'PUT', body: await formatPacket(packetSaying(saying)) });
    expect((await publish('5')).status).toBe(204);
    const { status, text } = await publish('6');
    expect(status).toBe(200);
    expect(JSON.parse(text)).toMatchObject({ ledger: LEDGER, source: 'workbook', sequence: 2 });
    expect((await publish('6')).status).toBe(204);
    // Undone in the workbook, while the file still says so.
    expect((await publish('5')).status).toBe(200);
    expect((await publish('6')).status).toBe(200);
    expect((await listening.heard(4)).map(({ data }) => data['source'])).toEqual([
      'file',
      'workbook',
      'workbook',
      'workbook',
    ]);
    expect(await sayingOf((await ask(server, AT)).text)).toBe('6');
    expect(await sayingOf((await ask(server, `${AT}&period=2021Q1`)).text)).toBe('6');
  });

  it('takes a workbook nobody has saved in the folder', async () => {
    const server = await openServer({ ledgers: null });
    const at = `/link/snapshot?ledger=${encodeURIComponent('工作簿1')}`;
    await ask(server, at, { method: 'PUT', body: await formatPacket(packetSaying('9')) });
    expect(await sayingOf((await ask(server, at)).text)).toBe('9');
  });

  it('says that a ledger can’t be read, what holds, and that it can be read again', async () => {
    const server = await serverOf('5');
    const listening = await listen(server, LEDGER);
    await listening.heard(1);
    save(server, '!');
    await listening.heard(2);
    const late = await listen(server, LEDGER);
    expect((await late.heard(2)).map(({ type }) => type)).toEqual(['snapshot', 'unread']);
    expect(await askJson(server, '/link/ledgers')).toMatchObject({
      unread: [{ ledger: LEDGER, failure: { code: 'file.damaged', fields: { file: LEDGER } } }],
    });
    expect(server.unread.map(({ code }) => code)).toEqual(['file.damaged']);
    expect(await sayingOf((await ask(server, AT)).text)).toBe('5');
    save(server, '5');
    const events = await listening.heard(3);
    expect(events.map(({ type, id }) => `${type} ${String(id)}`)).toEqual([
      'snapshot store:1',
      'unread null',
      'snapshot store:1',
    ]);
    expect(await askJson(server, '/link/ledgers')).toMatchObject({ unread: [] });
  });

  it.each([
    { title: 'no such ledger', path: '/link/snapshot?ledger=x.xlsx', status: 404, code: 'link.noLedger' },
    { title: 'no ledger named', path: '/link/snapshot', status: 400, code: 'link.badQuestion' },
    { title: 'no such year', path: `${AT}&year=21`, status: 400, code: 'link.badQuestion' },
    { title: 'no such period', path: `${AT}&period=spring`, status: 400, code: 'link.badQuestion' },
    { title: 'no such path', path: '/link/else', status: 404, code: 'link.noPath' },
    { title: 'no such file', path: '/else.js', status: 404, code: 'link.noPath' },
  ])('answers $title with what is wrong', async ({ path, status, code }) => {
    const server = await openServer();
    const answer = await ask(server, path);
    expect([answer.status, (JSON.parse(answer.text) as { code: string }).code]).toEqual([status, code]);
  });
});

describe('what comes late or twice', () => {
  const published = (server: Server, saying: string, takenAt?: string) => {
    const packet = packetSaying(saying);
    const body = formatPacket(takenAt === undefined ? packet : { ...packet, takenAt });
    return body.then((text) => ask(server, AT, { method: 'PUT', body: text }));
  };

  it('a file that was saved before something was published does not take its place, whatever clock the desk has', async () => {
    const server = await serverOf('5');
    await published(server, '7', '2001-01-01T00:00:00.000Z');
    const ledger = join(server.ledgers, LEDGER);
    writeFileSync(`${ledger}.tmp`, '6');
    const before = new Date(Date.now() - 60_000);
    utimesSync(`${ledger}.tmp`, before, before);
    renameSync(`${ledger}.tmp`, ledger);
    save(server, '1', '别的.xlsx');
    await counted(server, 3);
    expect(await sayingOf((await ask(server, AT)).text)).toBe('7');
    save(server, '8');
    await counted(server, 4);
    expect(await sayingOf((await ask(server, AT)).text)).toBe('8');
  });

  it('a ledger that went while the server was stopped is told', async () => {
    const server = await serverOf('5');
    await server.close();
    rmSync(join(server.ledgers, LEDGER));
    const again = await openServer({ folder: server.ledgers, store: server.store });
    const listening = await listen(again, LEDGER);
    expect((await listening.heard(2)).map(({ type }) => type)).toEqual(['snapshot', 'unread']);
    expect(again.unread.map(({ code, fields }) => [code, fields])).toEqual([
      ['file.notFound', { file: LEDGER }],
    ]);
  });

  it('a ledger that can’t be read is told once, however often it is tried', async () => {
    const server = await openServer();
    save(server, '!');
    save(server, '! still');
    await until(() => server.unread.length > 0);
    save(server, '6');
    await counted(server, 1);
    expect(server.unread).toHaveLength(1);
  });

  it('questions of one who asks for everything wait no longer than so many', async () => {
    const server = await openServer({ limits: { questions: 0 } });
    save(server, '5');
    await counted(server, 1);
    expect((await ask(server, `${AT}&period=2021Q1`)).status).toBe(429);
    expect((await ask(server, AT)).status).toBe(200);
  });

  it('so many ledgers can be published and no more; those that were, again', async () => {
    const server = await openServer({ ledgers: null, limits: { published: 1 } });
    expect((await published(server, '1')).status).toBe(200);
    const other = await formatPacket(packetSaying('1'));
    expect((await ask(server, '/link/snapshot?ledger=b', { method: 'PUT', body: other })).status).toBe(429);
    expect((await published(server, '2')).status).toBe(200);
  });
});

describe('the pane', () => {
  it('is given out, what is named after its content for good', async () => {
    const server = await openServer();
    const page = await ask(server, '/taskpane.html');
    expect([page.status, page.headers['content-type'], page.headers['cache-control']]).toEqual([
      200,
      'text/html;charset=utf-8',
      'no-cache',
    ]);
    expect((await ask(server, '/')).text).toContain('<title>page</title>');
    const script = await ask(server, '/taskpane.0123abcd.js');
    expect(script.headers['cache-control']).toBe('max-age=31536000, immutable');
    expect((await ask(server, '/icons/icon.svg')).headers['content-type']).toBe('image/svg+xml');
    const again = await ask(server, '/taskpane.html', {
      headers: { 'if-none-match': page.headers.etag ?? '', range: 'bytes=5-2' },
    });
    expect([again.status, again.text]).toEqual([304, '']);
    const head = await ask(server, '/taskpane.html', { method: 'HEAD' });
    expect([head.status, head.text]).toEqual([200, '']);
  });

  it('is what it was at the start, also when it is built anew meanwhile', async () => {
    const server = await openServer();
    rmSync(join(server.site, 'taskpane.html'));
    expect((await ask(server, '/taskpane.html')).text).toContain('<title>pane</title>');
  });
});
