import type { Cell } from '@/core/ledger';
import { detached } from './plain-text';
import type { RawCell } from './raw-cell';
import type { SheetContext } from './sheet-context';
import { toCell } from './to-cell';

/** Cells of one column that differ in their value alone. */
interface LikeCells {
  readonly style: number;
  readonly type: string;
  readonly formula: boolean;
  /** By what is stored. */
  readonly known: Map<string | number, Cell | null>;
  /** How many were made, as none was like them. */
  made: number;
}

/** A column of more values is one where they are rarely repeated. */
const MOST_VALUES = 4_096;
/** So many more new ones than known ones. */
const MOST_MADE = 4 * MOST_VALUES;

/**
 * Makes the cells of a sheet. Equal ones are one object: a ledger repeats its days, kinds, places and head counts
 * all down its columns.
 */
export class CellStore {
  /** By column: those last asked for. */
  private readonly last: (LikeCells | undefined)[] = [];
  private readonly all = new Map<string, LikeCells>();

  constructor(private readonly context: SheetContext) {}

  /** A cell as the ledger room knows it; null where it holds nothing. Throws MalformedPart. */
  cell(column: number, raw: RawCell): Cell | null {
    const { value } = raw;
    if (value === null) return toCell(raw, column, this.context);
    const like = this.like(column, raw);
    const { known } = like;
    // Where nearly every cell is new, such as in a column of running numbers, none is looked for.
    const found = like.made < MOST_MADE ? known.get(value) : undefined;
    if (found !== undefined) {
      like.made = Math.max(0, like.made - 1);
      return found;
    }
    like.made += 1;
    const own = typeof value === 'string' ? detached(value) : value;
    const made = toCell(
      { style: raw.style, type: raw.type, formula: raw.formula, value: own },
      column,
      this.context,
    );
    if (known.size < MOST_VALUES) known.set(own, made);
    return made;
  }

  private like(column: number, { style, type, formula }: RawCell): LikeCells {
    const last = this.last[column];
    const isLike = last?.style === style && last.type === type && last.formula === formula;
    if (isLike) return last;
    const key = `${String(column)} ${String(style)} ${type} ${String(formula)}`;
    const like = this.all.get(key) ?? {
      style,
      type,
      formula,
      known: new Map<string | number, Cell | null>(),
      made: 0,
    };
    this.all.set(key, like);
    this.last[column] = like;
    return like;
  }
}
