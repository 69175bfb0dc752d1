import type { FindingCode } from '@/core/findings';

/** Columns of the names of those missing and absent: they tell how many, where whole or part is not kept. */
export interface NamedAbsence {
  readonly missing: string;
  readonly absent: string;
  /** Words for nobody, as the whole compact text. */
  readonly nobody: RegExp;
}

/** Columns of head counts, and how they hold together (contract §5.4, §5.5). */
export interface HeadCounts {
  readonly whole: string;
  readonly part: string;
  /** Those on leave: whole is part plus missing where the whole is not given. */
  readonly missing: string;
  /** Those absent without leave; takes the place of `missing` where no column of that name stands. */
  readonly absent?: string;
  /** They never take that place: who is absent is not on leave. */
  readonly absentIsNoLeave?: true;
  readonly names?: NamedAbsence;
  /** The vocabulary of what stands in columns headed by persons' names. Terms as those of `PersonRows`. */
  readonly presences?: string;
  /** One column for whole and part together: 27/25. */
  readonly both: string;
  /** Compact headings of it under which a number alone is the part; under others nobody knows which it is. */
  readonly partAlone: RegExp;
  readonly missingBeside: MissingBeside;
  readonly aboveWhole: FindingCode;
  /** Words in the column of those on leave that say they made up for it, and the column that counts them (contract §5.5). */
  readonly madeUp?: { readonly words: RegExp; readonly column: string };
}

/** How those missing are told beside whole and part in one cell; tested against its compact text. */
export interface MissingBeside {
  /** Speaks of them at all. */
  readonly words: RegExp;
  /** What tells whole and part: taken out first, as its numbers are none of theirs. Global. */
  readonly others: RegExp;
  readonly nobody: RegExp;
  /** Tried in order; each catches one piece, which says what would stand in a column of those missing. */
  readonly forms: readonly RegExp[];
}
