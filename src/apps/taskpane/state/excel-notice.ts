/** A cell of the open workbook. */
export interface Place {
  readonly sheet: string;
  readonly cell: string;
}

/** What was done last, to be told. */
export type ExcelNotice =
  | { readonly type: 'saved'; readonly file: string }
  | { readonly type: 'copied' }
  | { readonly type: 'figuresWritten'; readonly sheet: string }
  | { readonly type: 'sheetsCreated'; readonly names: readonly string[] }
  | { readonly type: 'nothingToCreate' }
  | { readonly type: 'mappingKept'; readonly place: Place }
  | { readonly type: 'placeMissing'; readonly place: Place };
