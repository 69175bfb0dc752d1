/** What a trade adds up for the level above, as data. */
export interface RollupDefinition {
  /** What those who report are called: a column's heading, and `branch` in English sentences. */
  readonly branchHeading: string;
  /** What may stand over a list of them. */
  readonly listHeadings: readonly string[];
  /** The figure that says whose ledger it is. */
  readonly branchName: string;
  readonly columns: readonly RollupColumn[];
  /** Counts of which there is a sheet of branches by month. */
  readonly byMonth: readonly RollupMonths[];
  /** Reminders that tell what a branch is short of. */
  readonly shortages: readonly RollupShortage[];
  /** What the sheets of its ledgers are called by their roles. */
  readonly sheetRoles: Readonly<Record<string, string>>;
}

/** One figure of every branch. */
export interface RollupColumn {
  /** Stands over neighbours that share it. */
  readonly group: string;
  readonly heading: string;
  readonly figure: string;
  /** A rate, and the figures it is a share of; absent: a number that adds up. */
  readonly rate?: { readonly part: string; readonly whole: string };
}

export interface RollupMonths {
  /** The name of the sheet. */
  readonly sheet: string;
  readonly figure: string;
}

export interface RollupShortage {
  readonly rule: string;
  readonly heading: string;
}

/** Asked for once more with every branch. */
const numbers = new WeakMap<RollupDefinition, readonly string[]>();

/** The figures a roll-up needs of a branch, without those by month. */
export function figuresAsked(definition: RollupDefinition): readonly string[] {
  return [definition.branchName, ...numbersAsked(definition)];
}

/** Those of them that are numbers. */
export function numbersAsked(definition: RollupDefinition): readonly string[] {
  const known = numbers.get(definition) ?? findNumbers(definition);
  numbers.set(definition, known);
  return known;
}

function findNumbers({ columns, byMonth }: RollupDefinition): readonly string[] {
  const ofColumns = columns.flatMap(({ figure, rate }) =>
    rate === undefined ? [figure] : [figure, rate.part, rate.whole],
  );
  return Array.from(new Set([...ofColumns, ...byMonth.map(({ figure }) => figure)]));
}
