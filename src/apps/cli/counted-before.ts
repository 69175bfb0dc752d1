import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { sha256OfText } from '@/core/digest';
import type { NewSnapshot } from '@/core/link';

/** What is kept of ledgers that were counted: nothing that a roll-up does not tell. */
export interface KeptCount {
  /** In contract form. */
  readonly period: string;
  readonly isOfOwnYear: boolean;
  readonly snapshots: readonly NewSnapshot[];
}

interface Head {
  readonly taizhang: 'counted';
  readonly version: 1;
  readonly asked: string;
  /** Of all that follows: a file that was cut off or changed is none. */
  readonly sha256: string;
}

/**
 * What was counted for the roll-up before, in a hidden file beside it: a ledger whose bytes are the same, asked the same
 * by the same program on the same day, is not counted again. Without the file all is counted, and the result is the same.
 */
export class CountedBefore {
  private readonly used = new Map<string, KeptCount>();

  private constructor(
    private readonly path: string,
    private readonly asked: string,
    private readonly known: ReadonlyMap<string, KeptCount>,
  ) {}

  /** `asked`: what else than the ledgers decides what is counted. */
  static async open(output: string, asked: string): Promise<CountedBefore> {
    const path = join(dirname(output), `.${basename(output)}.counted`);
    const text = await readFile(path, 'utf8').catch(() => '');
    return new CountedBefore(path, asked, await readKnown(text, asked));
  }

  /** By what was asked of which contents; null: they are to be counted. */
  find(key: string): KeptCount | null {
    const kept = this.known.get(key) ?? null;
    if (kept !== null) this.used.set(key, kept);
    return kept;
  }

  add(key: string, kept: KeptCount): void {
    this.used.set(key, kept);
  }

  /** Keeps what was used this time. Where that can't be, the next roll-up takes longer and nothing else. */
  async save(): Promise<void> {
    const body = JSON.stringify(Array.from(this.used));
    const head: Head = {
      taizhang: 'counted',
      version: 1,
      asked: this.asked,
      sha256: await sha256OfText(body),
    };
    const draft = `${this.path}.tmp`;
    try {
      await writeFile(draft, `${JSON.stringify(head)}\n${body}`);
      await rename(draft, this.path);
    } catch {
      await rm(draft, { force: true }).catch(() => undefined);
    }
  }
}

async function readKnown(text: string, asked: string): Promise<ReadonlyMap<string, KeptCount>> {
  const end = text.indexOf('\n');
  const body = text.slice(end + 1);
  const head = end === -1 ? null : readHead(text.slice(0, end));
  if (head?.asked !== asked || head.sha256 !== (await sha256OfText(body))) return new Map();
  return new Map(JSON.parse(body) as readonly [string, KeptCount][]);
}

function readHead(line: string): Partial<Head> | null {
  try {
    return JSON.parse(line) as Partial<Head> | null;
  } catch {
    return null;
  }
}
