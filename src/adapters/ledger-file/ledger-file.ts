import type { ForeignKind } from '@/adapters/foreign-file';
import { openPackage, sniffFile, type FileKind, type NativeCompression } from '@/adapters/opc-package';
import { XlsxFile, type XlsxLimits } from '@/adapters/xlsx-file';
import { Failure } from '@/core/failure';
import type { LedgerSource, ReadOptions, Workbook } from '@/core/ledger';

const MEGABYTE = 1024 * 1024;
const DEFAULT_LIMITS: Required<XlsxLimits> = { unpackedBytes: 150 * MEGABYTE, rows: 1_000_000 };

/** Which reader knows a file that is no package of Office. */
const FOREIGN: ReadonlyMap<FileKind, ForeignKind> = new Map<FileKind, ForeignKind>([
  ['xls', 'xls'],
  ['ods', 'ods'],
  ['html', 'html'],
  ['text', 'text'],
]);

/** The part in which a package of OpenDocument says what it is (OpenDocument 1.3 part 2, 3.3). */
const TYPE_PART = 'mimetype';
const OPEN_SPREADSHEET = 'application/vnd.oasis.opendocument.spreadsheet';

/** A file over a limit is refused. */
export type LedgerLimits = XlsxLimits;

/** The bytes of a file of any kind as a source of ledgers. What it is its bytes tell, not its name. */
export class LedgerFile implements LedgerSource {
  private readonly limits: Required<LedgerLimits>;

  constructor(
    private readonly bytes: Uint8Array,
    /** The file's name without its folder. */
    private readonly file: string,
    limits: LedgerLimits = {},
    private readonly native: NativeCompression | null = null,
  ) {
    this.limits = { ...DEFAULT_LIMITS, ...limits };
  }

  /**
   * Throws Failure file.empty, file.encrypted, file.damaged, file.tooLarge, file.unknownEncoding, or file.notXlsx
   * where the file holds no table of a kind that is known (field `found`: what it is).
   */
  async read(options: ReadOptions = {}): Promise<Workbook> {
    const source = await this.source();
    return source.read(options);
  }

  private async source(): Promise<LedgerSource> {
    const { bytes, file, limits, native } = this;
    const found = sniffFile(bytes);
    if (found === 'damagedOle') throw new Failure('file.damaged', { file });
    const kind = found === 'zip' && this.isOpenDocument() ? 'ods' : FOREIGN.get(found);
    if (kind === undefined) return new XlsxFile(bytes, file, limits, native);
    const { ForeignFile } = await import(/* webpackChunkName: "foreign-file" */ '@/adapters/foreign-file');
    return new ForeignFile(bytes, file, kind, limits);
  }

  /** One that was packed anew, so that its type is no longer to be found at the start. */
  private isOpenDocument(): boolean {
    const { bytes, file, limits } = this;
    const opened = openPackage(bytes, { file, maxUnpackedBytes: limits.unpackedBytes });
    return opened.has(TYPE_PART) && opened.text(TYPE_PART).startsWith(OPEN_SPREADSHEET);
  }
}
