import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { takeAccount } from '../product/take-account';
import { work as writeOne } from './write-report';

/** Every ledger of a folder → a report with its annex, beside them. */
export async function work(folder: string): Promise<string> {
  const out = `${folder}-reports`;
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out);
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.xlsx'))) {
    const report = await writeOne(await takeAccount(path.join(folder, file)));
    writeFileSync(path.join(out, `${path.parse(file).name}.docx`), report);
  }
  return out;
}
