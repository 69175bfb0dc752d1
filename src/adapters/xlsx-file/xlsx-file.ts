import type { NativeCompression } from '@/adapters/opc-package';
import { sha256OfBytes } from '@/core/digest';
import { Failure } from '@/core/failure';
import type { LedgerSource, ReadOptions, Sheet, Workbook } from '@/core/ledger';
import { XmlError } from '@/core/xml';
import { countRows, mayHoldRows } from './read/count-rows';
import { MalformedPart } from './read/malformed-part';
import { openWorkbook, type OpenedWorkbook } from './read/open-workbook';
import { pauseUnless, type Pause } from './read/pause';
import { readSheet } from './read/read-sheet';

const MEGABYTE = 1024 * 1024;
const DEFAULT_LIMITS: Required<XlsxLimits> = { unpackedBytes: 150 * MEGABYTE, rows: 1_000_000 };

/** A file over a limit is refused: over that of bytes before anything is unpacked, over that of rows as soon as it shows. */
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
    private readonly native: NativeCompression | null = null,
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
    const pause = pauseUnless(signal);
    const opened = await openWorkbook(
      this.bytes,
      { file: this.file, maxUnpackedBytes: this.limits.unpackedBytes, native: this.native },
      pause,
    );
    const total = opened.sheets.length;
    const sheets = await this.readSheets(opened, pause, (done) => onProgress?.({ done, total }));
    if (sheets.every(({ rows }) => rows.length === 0)) throw new Failure('file.empty', { file: this.file });
    return { file: this.file, sha256: await sha256OfBytes(this.bytes), sheets, names: opened.names };
  }

  private async readSheets(
    { package: parts, sheets: entries, context }: OpenedWorkbook,
    pause: Pause,
    report: (done: number) => void,
  ): Promise<Sheet[]> {
    const sheets: Sheet[] = [];
    let earlier = 0;
    for (const { name, hidden, part } of entries) {
      const size = parts.size(part);
      const refuseTooMany = async () => {
        this.refuseOver(earlier + (await countRows(parts.pieces(part), pause)));
      };
      // Counting takes a while too, so that it is done first only where it may be of use.
      if (await mayHoldRows(parts.pieces(part), size, this.limits.rows - earlier)) await refuseTooMany();
      let count = 0;
      const content = await readSheet({ size, pieces: parts.pieces(part) }, context, async (progress) => {
        count = progress.rows;
        if (earlier + count > this.limits.rows) await refuseTooMany();
        report(sheets.length + progress.share);
        await pause();
      });
      earlier += count;
      sheets.push({ name, hidden, ...content });
    }
    return sheets;
  }

  private refuseOver(size: number): void {
    const limit = this.limits.rows;
    if (size > limit) throw new Failure('file.tooLarge', { file: this.file, limit, size, unit: 'rows' });
  }
}
