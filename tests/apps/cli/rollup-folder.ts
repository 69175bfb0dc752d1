import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { taizhang, temporaryFolder, type Outcome } from './run';

export const HEAD = '日期,类型,主题,应到人数,实到人数,请假人数';

/** A ledger of separated values; nothing in it names the branch. */
export const ledger = (...rows: readonly string[]): string => [HEAD, ...rows].join('\n');
export const held = (date: string, kind: string, expected: number, attended: number): string =>
  `${date},${kind},学习,${String(expected)},${String(attended)},0`;

export interface RollupJson {
  readonly year: number;
  readonly period: string;
  readonly branches: readonly {
    readonly branch: string;
    readonly ledgers: readonly string[];
    readonly figures: Readonly<Record<string, number | null>>;
    readonly months: Readonly<Record<string, readonly (number | null)[]>>;
  }[];
  readonly totals: Readonly<Record<string, { readonly value: number | null; readonly branches: number }>>;
  readonly notReported: readonly { readonly branch: string | null; readonly reason: string }[];
  readonly short: readonly {
    readonly branch: string;
    readonly rule: string;
    readonly periods: readonly string[];
  }[];
  readonly unread: readonly { readonly file: string; readonly code: string }[];
  readonly superseded: readonly { readonly branch: string; readonly ledger: string }[];
}

interface RollupFolder {
  readonly path: (name: string) => string;
  /** Files by their path in a folder of their own. */
  readonly lay: (files: Readonly<Record<string, string | Uint8Array>>) => string;
  readonly output: () => string;
  readonly run: (place: string, ...more: readonly string[]) => Promise<Outcome>;
  readonly rolled: (place: string, ...more: readonly string[]) => Promise<RollupJson>;
  readonly branchList: (...names: readonly string[]) => string;
}

/** Folders to be rolled up, and the command that does it. */
export function rollupFolder(): RollupFolder {
  const folder = temporaryFolder();
  let count = 0;

  function lay(files: Readonly<Record<string, string | Uint8Array>>): string {
    count += 1;
    const place = folder.path(`in-${String(count)}`);
    mkdirSync(place);
    for (const [name, content] of Object.entries(files)) {
      mkdirSync(dirname(`${place}/${name}`), { recursive: true });
      writeFileSync(`${place}/${name}`, content);
    }
    return place;
  }

  const output = () => folder.path('汇总.xlsx');
  const run = (place: string, ...more: readonly string[]): Promise<Outcome> =>
    taizhang('rollup', place, '-o', output(), ...more);
  async function rolled(place: string, ...more: readonly string[]): Promise<RollupJson> {
    return JSON.parse((await run(place, '--json', ...more)).out) as RollupJson;
  }

  function branchList(...names: readonly string[]): string {
    const path = folder.path('应报送.txt');
    writeFileSync(path, `党支部\n${names.join('\r\n')}\n\n`);
    return path;
  }

  return { path: (name) => folder.path(name), lay, output, run, rolled, branchList };
}
