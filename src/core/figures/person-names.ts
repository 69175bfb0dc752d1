import type { LedgerRecord, LedgerTable } from '@/core/ledger';
import { isNameLike, lazily, plainText } from '@/core/values';

const BETWEEN_NAMES = /[、,，;；/\s]+/;
/** Who somebody is, in place of a name: 支部书记. */
const TITLE = /书记|委$|专家|领导|教授|主任|长$|讲师|某/;
/** In place of a name, as staff write it. */
const SOMEBODY = '某某';

/** The persons that a ledger names in the columns that are there for it. */
export class PersonNames {
  private readonly pattern = lazily(() => patternOf(this.tables.flatMap((table) => this.namesOf(table))));

  constructor(
    private readonly tables: readonly LedgerTable[],
    /** What fields with persons in them are called. */
    private readonly columns: readonly string[],
  ) {}

  /** What stands in those columns of a row, each text once. */
  in({ columns }: LedgerTable, { fields }: LedgerRecord): readonly string[] {
    const named = columns.flatMap(({ name }, place) => {
      const value = name !== null && this.columns.includes(name) ? fields[place] : null;
      return typeof value === 'string' && value !== '' ? [plainText(value)] : [];
    });
    return Array.from(new Set(named));
  }

  /** The text with 某某 for whoever the ledger names somewhere: 讨论接收某某同志为预备党员. */
  blotOut(text: string): string {
    const pattern = this.pattern();
    return pattern === null ? text : text.replace(pattern, SOMEBODY);
  }

  private namesOf(table: LedgerTable): readonly string[] {
    return table.records.flatMap((record) =>
      this.in(table, record)
        .flatMap((cell) => cell.split(BETWEEN_NAMES))
        .filter((word) => isNameLike(word) && !TITLE.test(word)),
    );
  }
}

/** The longest first, so that a name is not cut short by another. Null: there are none. */
function patternOf(names: readonly string[]): RegExp | null {
  const each = Array.from(new Set(names)).sort((one, other) => other.length - one.length);
  return each.length === 0 ? null : new RegExp(each.join('|'), 'g');
}
