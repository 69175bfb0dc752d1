import type { FindingCode } from '@/core/findings';

/** What the kinds of a role's records are, and where they stand. */
export interface KindSource {
  readonly vocabulary: string;
  /** Where the kind stands; the first that names one rules. */
  readonly columns: readonly string[];
  /** Of these, columns where only a kind's whole name tells it: all sorts of things stand there. */
  readonly whole?: readonly string[];
  /** A second column of kinds: a record is of these too. */
  readonly also?: string;
  /** Columns that may tell some of the kinds, where those above are silent. */
  readonly hints?: { readonly columns: readonly string[]; readonly kinds: readonly string[] };
  /** Of several kinds in one row only the one written first counts; absent: each. */
  readonly several?: 'first';
  /** The sheet's name or title may say it for all rows, `first`: whatever else they say, `last`: where they are silent. */
  readonly byTitle?: 'first' | 'last';
  /** A name like this speaks of kinds, but names none, where the column of kinds says something unknown. */
  readonly about?: RegExp;
  /** Says that it took place several times: 党小组会3次. Tested against the compact text. */
  readonly times?: RegExp;
  /** A column that says how often; it may also number the events. */
  readonly timesColumn?: string;
  /** Only these in a title tell that a table is of this role; absent: any. */
  readonly tellingKinds?: readonly string[];
  /** The kind where nothing else says it. */
  readonly fallback?: string;
  /** A row without a kind is not counted. */
  readonly required: boolean;
  /** Findings for a blank, a word that is none of the vocabulary, more than one; null: nothing is wrong with it. */
  readonly codes: {
    readonly missing: FindingCode | null;
    readonly unknown: FindingCode | null;
    readonly multiple: FindingCode | null;
    /** For one kind that took place several times. */
    readonly times?: FindingCode;
  };
}
