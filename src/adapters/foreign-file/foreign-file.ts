import { sha256OfBytes } from '@/core/digest';
import { Failure } from '@/core/failure';
import type { LedgerSource, ReadOptions, Workbook } from '@/core/ledger';
import { XmlError } from '@/core/xml';
import type { ReadGrids, Reading } from './grids';
import { MalformedFile } from './malformed-file';

/** Kinds that are read here: .xls and .et, .ods, tables of a web page, separated values. */
export type ForeignKind = 'xls' | 'ods' | 'html' | 'text';

/** A file over a limit is refused. */
export interface ForeignLimits {
  /** Of what the file holds when it is unpacked. */
  readonly unpackedBytes: number;
  readonly rows: number;
}

/** Each reader comes when the first file of its kind does. */
const READERS: Readonly<Record<ForeignKind, () => Promise<ReadGrids>>> = {
  xls: async () => (await import(/* webpackChunkName: "xls-reader" */ './xls/read-xls')).readXls,
  ods: async () => (await import(/* webpackChunkName: "ods-reader" */ './ods/read-ods')).readOds,
  html: async () => (await import(/* webpackChunkName: "html-reader" */ './html/read-html')).readHtml,
  text: async () =>
    (await import(/* webpackChunkName: "separated-reader" */ './separated/read-separated')).readSeparated,
};

const PLAIN_TEXT: ReadonlySet<ForeignKind> = new Set(['html', 'text']);

const MEGABYTE = 1024 * 1024;

/** The bytes of a file in which a workbook is kept in another way than as .xlsx. */
export class ForeignFile implements LedgerSource {
  constructor(
    private readonly bytes: Uint8Array,
    /** The file's name without its folder. */
    private readonly file: string,
    /** What the file is by its bytes. */
    private readonly kind: ForeignKind,
    private readonly limits: ForeignLimits,
  ) {}

  /**
   * Throws Failure file.empty, file.damaged, file.encrypted, file.notXlsx (field `found`), file.unknownEncoding,
   * or file.tooLarge (fields `limit` and `size`: in MB, or in rows where `unit` is `rows`).
   */
  async read(options: ReadOptions = {}): Promise<Workbook> {
    try {
      return await this.readWorkbook(options);
    } catch (error) {
      const isFault = error instanceof XmlError || error instanceof MalformedFile;
      throw isFault ? new Failure('file.damaged', { file: this.file }, { cause: error }) : error;
    }
  }

  private async readWorkbook(options: ReadOptions): Promise<Workbook> {
    const { bytes, file, limits } = this;
    options.signal?.throwIfAborted();
    if (bytes.length > limits.unpackedBytes) {
      const [limit, size] = [Math.floor(limits.unpackedBytes / MEGABYTE), Math.ceil(bytes.length / MEGABYTE)];
      throw new Failure('file.tooLarge', { file, limit, size });
    }
    const readGrids = await READERS[this.kind]();
    const { sheets, names } = await readGrids(bytes, this.reading(options));
    if (sheets.every(({ rows }) => rows.length === 0)) throw new Failure('file.empty', { file });
    const plain = PLAIN_TEXT.has(this.kind) ? ({ isPlainText: true } as const) : {};
    return { file, sha256: await sha256OfBytes(bytes), ...plain, sheets, names };
  }

  private reading({ onProgress, signal }: ReadOptions): Reading {
    const { file, limits } = this;
    let size = 0;
    return {
      file,
      maxBytes: limits.unpackedBytes,
      countRows: (rows) => {
        size += rows;
        if (size <= limits.rows) return;
        throw new Failure('file.tooLarge', { file, limit: limits.rows, size, unit: 'rows' });
      },
      pause: async (share) => {
        onProgress?.({ done: share, total: 1 });
        await new Promise((resolve) => setTimeout(resolve, 0));
        signal?.throwIfAborted();
      },
    };
  }
}
