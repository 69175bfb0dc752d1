import { compactText, remember } from '@/core/values';
import { cellText } from './cell-text';
import type { ColumnModel, RoleModel } from './ledger-model';
import type { Cell } from './workbook';

/** Which sheet column is which of the role's columns. */
export type ColumnMatches = ReadonlyMap<number, ColumnModel>;

const BY_PATTERN = 1000;

/** A heading as it is compared: one line, no white space, without unit or note in brackets, colon or star. */
export const compactHeading = remember(
  (text: string) =>
    compactText(text)
      .replace(/\([^()]*\)/g, '')
      .replace(/^[*※★▲【[「]+|[*※★▲】\]」:]+$/g, ''),
  2_000,
);

/**
 * Gives each sheet column at most one of the role's columns and the other way round; where several
 * headings could be the same column, the more telling one gets it (实际会议时间 before 时间).
 */
export function matchHeadings(cells: readonly Cell[], role: RoleModel): ColumnMatches {
  const candidates = cells
    .flatMap((cell) => candidatesFor(cell, role))
    .sort((left, right) => left.rank - right.rank || left.column - right.column);
  const matches = new Map<number, ColumnModel>();
  const taken = new Set<ColumnModel>();
  for (const { column, model } of candidates) {
    if (matches.has(column) || taken.has(model)) continue;
    matches.set(column, model);
    taken.add(model);
  }
  return matches;
}

interface Candidate {
  readonly column: number;
  readonly model: ColumnModel;
  readonly rank: number;
}

function candidatesFor(cell: Cell, role: RoleModel): readonly Candidate[] {
  const { column } = cell;
  const text = cellText(cell);
  const heading = compactHeading(text);
  if (heading === '') return [];
  const models = modelsReader(role);
  const named = models(heading);
  const nearer = named.some(isCount) ? models(inBrackets(text)).filter(isCount) : [];
  return (nearer.length > 0 ? nearer : named).map((ranked) => ({ column, ...ranked }));
}

function isCount({ model }: RankedModel): boolean {
  return model.type === 'count';
}

/** 参会人数（应到/实到）: which numbers are meant stands in the brackets. */
function inBrackets(text: string): string {
  return /\(([^()]+)\)$/.exec(compactText(text))?.[1] ?? '';
}

type RankedModel = Omit<Candidate, 'column'>;

/** Most ledgers are headed by the same words. */
const REMEMBERED = 500;

const readersOf = new WeakMap<RoleModel, (heading: string) => readonly RankedModel[]>();

/** What columns of the role a heading may name. */
function modelsReader(role: RoleModel): (heading: string) => readonly RankedModel[] {
  const known = readersOf.get(role);
  if (known !== undefined) return known;
  const reader = remember(
    (heading: string) =>
      role.columns.flatMap((model): readonly RankedModel[] => {
        const place = model.headings.indexOf(heading);
        if (place >= 0) return [{ model, rank: place }];
        return model.pattern?.test(heading) === true ? [{ model, rank: BY_PATTERN }] : [];
      }),
    REMEMBERED,
  );
  readersOf.set(role, reader);
  return reader;
}
