import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ask, listen, until } from './ask';
import { openServer, temporaryFolder } from './open-server';
import { sayingOf } from './saying-packet';

const LEDGERS = 50;
const LISTENERS = 500;
const CHANGES = 3;

it('500 who listen to 50 ledgers hear every change of theirs, each once and in order, and nothing else', async () => {
  const folder = temporaryFolder();
  const names = Array.from({ length: LEDGERS }, (_, index) => `支部${String(index)}.xlsx`);
  for (const name of names) writeFileSync(join(folder, name), '0');
  const server = await openServer({ folder });
  const listening = await Promise.all(
    Array.from({ length: LISTENERS }, (_, index) => listen(server, names[index % LEDGERS] ?? '')),
  );
  const heardBy = (count: number) => until(() => listening.every(({ events }) => events.length >= count));
  await heardBy(1);
  for (let change = 1; change <= CHANGES; change += 1) {
    for (const name of names) writeFileSync(join(folder, name), `${name} ${String(change)}`);
    await heardBy(1 + change);
  }
  for (const [index, { events }] of listening.entries()) {
    const sequences = events.map(({ data }) => Number(data['sequence']));
    expect(events.map(({ data }) => data['ledger'])).toEqual(Array(1 + CHANGES).fill(names[index % LEDGERS]));
    expect(sequences).toEqual(Array.from(new Set(sequences)).toSorted((one, other) => one - other));
  }
  expect((await server.store.since(0)).at(-1)?.sequence).toBe(LEDGERS * (1 + CHANGES));
  const last = await ask(server, `/link/snapshot?ledger=${encodeURIComponent(names[7] ?? '')}`);
  expect(await sayingOf(last.text)).toBe(`支部7.xlsx ${String(CHANGES)}`);
});
