/** What the sheets of a workbook share. */
export interface SheetContext {
  /** Shared strings by index. */
  readonly strings: readonly string[];
  /** Number formats by cell style, `''` for General. */
  readonly formats: readonly string[];
  readonly date1904: boolean;
}
