import type { ForeignKind } from '@/adapters/foreign-file';
import { sniffFile, type FileKind, type NativeCompression } from '@/adapters/opc-package';
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
    const { bytes, file, limits, native } = this;
    const found = sniffFile(bytes);
    if (found === 'damagedOle') throw new Failure('file.damaged', { file });
    const kind = FOREIGN.get(found);
    if (kind !== undefined) return this.readForeign(kind, options);
    try {
      return await new XlsxFile(bytes, file, limits, native).read(options);
    } catch (error) {
      if (!isOpenSpreadsheet(error)) throw error;
    }
    return this.readForeign('ods', options);
  }

  private async readForeign(kind: ForeignKind, options: ReadOptions): Promise<Workbook> {
    const { ForeignFile } = await import(/* webpackChunkName: "foreign-file" */ '@/adapters/foreign-file');
    return new ForeignFile(this.bytes, this.file, kind, this.limits).read(options);
  }
}

/** One that was packed anew, so that its type is no longer to be found at the start. */
function isOpenSpreadsheet(error: unknown): boolean {
  return error instanceof Failure && error.code === 'file.notXlsx' && error.fields['found'] === 'ods';
}
