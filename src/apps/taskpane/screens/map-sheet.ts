import type { SheetMapping } from '@/core/ledger';

/** What a person says of a sheet; `isKept`: the workbook is to remember it. */
export type MapSheet = (mapping: SheetMapping, isKept: boolean) => void;

/** A sheet whose headings are matched by hand. */
export interface MappedPlace {
  readonly file: string;
  readonly sheet: string;
}
