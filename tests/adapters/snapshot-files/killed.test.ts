import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openFileStore } from '@/adapters/snapshot-files';

const ROOT = join(__dirname, '../../..');
const KILLS = 6;

/** Runs the program of the test until it has told of so many snapshots, and kills it. Gives the last number told. */
function putUntilKilled(folder: string, first: number, told: number): Promise<number> {
  const program = join(__dirname, 'put-without-end.ts');
  const loader = join(ROOT, 'tools/run-typescript.cjs');
  const child = spawn(process.execPath, ['-r', loader, program, folder, String(first)], { cwd: ROOT });
  let text = '';
  child.stdout.on('data', (piece: Buffer) => {
    text += piece.toString();
    if (text.split('\n').length > told) child.kill('SIGKILL');
  });
  return new Promise((resolve) => {
    child.on('close', () => resolve(Number(text.split('\n').slice(0, -1).at(-1))));
  });
}

it(`a store that is killed at any moment loses nothing it has told of, and has nothing half written`, async () => {
  const folder = await mkdtemp(join(tmpdir(), 'taizhang-killed-'));
  try {
    let [last, id] = [0, ''];
    for (let kill = 0; kill < KILLS; kill += 1) {
      const told = await putUntilKilled(folder, kill * 1000, 3 + kill * 5);
      const store = await openFileStore(folder);
      const heads = await store.since(0);
      expect(told).toBeGreaterThan(last);
      expect(heads.at(-1)?.sequence).toBeGreaterThanOrEqual(told);
      for (const { ledger, digest } of heads) {
        const snapshot = await store.latest(ledger);
        expect(`digest of ${snapshot?.packet.slice('packet: '.length) ?? ''}`).toBe(digest);
      }
      expect(id === '' || id === store.id).toBe(true);
      [last, id] = [heads.at(-1)?.sequence ?? 0, store.id];
      await store.close();
    }
  } finally {
    await rm(folder, { recursive: true });
  }
});
