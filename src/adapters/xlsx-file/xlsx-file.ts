import { sha256OfBytes } from '@/core/digest';
import { Failure } from '@/core/failure';
import type { LedgerSource, ReadOptions, Sheet, Workbook } from '@/core/ledger';
import { XmlError } from '@/core/xml';
import { countRows } from './read/count-rows';
import { MalformedPart } from './read/malformed-part';
import { openWorkbook } from './read/open-workbook';
import { readSheet } from './read/read-sheet';

const MEGABYTE = 1024 * 1024;
const DEFAULT_LIMITS: Required<XlsxLimits> = { unpackedBytes: 150 * MEGABYTE, rows: 1_000_000 };

/** A file over a limit is refused before its sheets are read. */
export interface XlsxLimits {
  readonly unpackedBytes?: number;
  readonly rows?: number;
}

/** The bytes of an .xlsx or .xlsm file as a source of ledgers. */
export class XlsxFile implements LedgerSource {
  private readonly limits: Required<XlsxLimits>;

  constructor(
    private readonly bytes: Uint8Array,
    /** The file's name without its folder. */
    private readonly file: string,
    limits: XlsxLimits = {},
  ) {
    this.limits = { ...DEFAULT_LIMITS, ...limits };
  }

  /**
   * Reads all worksheets; progress counts sheets, with fractions. A cancelled reading ends with the signal's
   * reason. Throws Failure file.empty (no bytes, or no cell), file.notXlsx (field `found`), file.encrypted,
   * file.damaged, or file.tooLarge (fields `limit` and `size`: in MB, or in rows where `unit` is `rows`).
   */
  async read(options: ReadOptions = {}): Promise<Workbook> {
    try {
      return await this.readWorkbook(options);
    } catch (error) {
      const isFault = error instanceof XmlError || error instanceof MalformedPart;
      throw isFault ? new Failure('file.damaged', { file: this.file }, { cause: error }) : error;
    }
  }

  private async readWorkbook({ onProgress, signal }: ReadOptions): Promise<Workbook> {
    signal?.throwIfAborted();
    const opened = openWorkbook(this.bytes, this.file, this.limits.unpackedBytes);
    const total = opened.sheets.length;
    const sheets: Sheet[] = [];
    let rowCount = 0;
    for (const { name, hidden, part } of opened.sheets) {
      const xml = opened.package.text(part);
      rowCount += this.countRows(xml, rowCount);
      const content = await readSheet(xml, opened.context, async (share) => {
        onProgress?.({ done: sheets.length + share, total });
        await eventLoopTurn();
        signal?.throwIfAborted();
      });
      sheets.push({ name, hidden, ...content });
    }
    if (sheets.every(({ rows }) => rows.length === 0)) throw new Failure('file.empty', { file: this.file });
    return { file: this.file, sha256: await sha256OfBytes(this.bytes), sheets, names: opened.names };
  }

  /** Rows of a sheet; throws Failure file.tooLarge where they and those of earlier sheets are too many. */
  private countRows(xml: string, earlier: number): number {
    const count = countRows(xml);
    const size = earlier + count;
    const limit = this.limits.rows;
    if (size > limit) throw new Failure('file.tooLarge', { file: this.file, limit, size, unit: 'rows' });
    return count;
  }
}

/** Lets waiting events in: the click on cancel, the painting of the progress. */
function eventLoopTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
