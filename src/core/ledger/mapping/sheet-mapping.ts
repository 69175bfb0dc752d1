/**
 * What a person says of one table: which ledger it is, and which column is what. It rules over what headings tell.
 * Role, kind and columns are given as identifiers or as people call them: `meeting` or 会议台账.
 */
export interface SheetMapping {
  /** Empty: whichever ledger has such a sheet. */
  readonly file: string;
  readonly sheet: string;
  /** A role of the model, or that the sheet is not to be read. */
  readonly role: string;
  /** Null: wherever the headings stand. */
  readonly headerRow: number | null;
  /** The kind of every row; null: as the rows themselves say. */
  readonly kind: string | null;
  /** What is not named here is recognized by its heading. */
  readonly columns: readonly ColumnMapping[];
}

export interface ColumnMapping {
  /** The heading as it stands there, or the column's letters. */
  readonly heading: string;
  /** A column of the role; null: it is none of them. */
  readonly name: string | null;
}

/** In place of a role: this sheet is not to be read. */
export const IGNORED = 'ignore';

/** What is said of sheets, by who said it: those further up go before those below. */
export interface Mappings {
  /** By whoever asks just now. */
  readonly said: readonly SheetMapping[];
  /** By the record of the document that is written again. */
  readonly recorded: readonly SheetMapping[];
}

export const NO_MAPPINGS: Mappings = { said: [], recorded: [] };

/** What is said of the sheets that are there, and holds. */
export interface HeldMappings {
  /** By the workbooks themselves. */
  readonly own: readonly SheetMapping[];
  /** By others: a document that is written is to remember it. */
  readonly given: readonly SheetMapping[];
}

/** White space around a sheet's name is nobody's intention. */
export function isAboutSheet(mapping: SheetMapping, file: string, sheet: string): boolean {
  return (mapping.file === '' || mapping.file === file) && mapping.sheet.trim() === sheet.trim();
}
