import { appendFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Failure } from '@/core/failure';
import { exists, readBytes } from './files';
import type { ReportTally } from './report-row';

/** A report as it was written last. */
export interface JournalEntry extends ReportTally {
  readonly ledger: string;
  readonly ledgerSha256: string;
  /** What was asked, so that another question is not taken for the same. */
  readonly asked: string;
  readonly report: string;
  readonly reportSha256: string;
}

const NAME = '.taizhang-reports.jsonl';

/** What is in a folder of reports, a line each, added when the report is whole on the disk; the last line of a ledger holds. */
export class ReportJournal {
  private constructor(
    private readonly path: string,
    private readonly entries: ReadonlyMap<string, JournalEntry>,
    private isTorn: boolean,
  ) {}

  /** Empty where there is none. Lines that were cut off or are none of ours are left out. @throws Failure file.unreadable */
  static async open(folder: string): Promise<ReportJournal> {
    const path = join(folder, NAME);
    const text = (await exists(path)) ? new TextDecoder().decode(await readBytes(path)) : '';
    const entries = text.split('\n').flatMap((line) => readEntry(line));
    const last = new Map(entries.map((entry) => [entry.ledger, entry]));
    return new ReportJournal(path, last, text !== '' && !text.endsWith('\n'));
  }

  /** Null: nothing was written of this ledger. */
  find(ledger: string): JournalEntry | null {
    return this.entries.get(ledger) ?? null;
  }

  /** The folder must be there. @throws Failure file.unwritable */
  async add(entry: JournalEntry): Promise<void> {
    const line = `${this.isTorn ? '\n' : ''}${JSON.stringify(entry)}\n`;
    try {
      await appendFile(this.path, line, { flush: true });
    } catch (error) {
      throw new Failure('file.unwritable', { file: NAME }, { cause: error });
    }
    this.isTorn = false;
  }
}

const SHAPE: Readonly<Record<keyof JournalEntry, 'string' | 'number'>> = {
  ledger: 'string',
  ledgerSha256: 'string',
  asked: 'string',
  report: 'string',
  reportSha256: 'string',
  year: 'number',
  period: 'string',
  errors: 'number',
  warnings: 'number',
  gaps: 'number',
};

function readEntry(line: string): readonly JournalEntry[] {
  try {
    const value: unknown = JSON.parse(line);
    return isEntry(value) ? [value] : [];
  } catch {
    // A run that was broken off leaves half a line: its report is made anew.
    return [];
  }
}

function isEntry(value: unknown): value is JournalEntry {
  if (typeof value !== 'object' || value === null) return false;
  const fields: Readonly<Record<string, unknown>> = { ...value };
  return Object.entries(SHAPE).every(([name, type]) => typeof fields[name] === type);
}
