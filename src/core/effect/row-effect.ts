import type { Figure, Figures, RowRef } from '@/core/figures';
import { remember } from '@/core/values';
import { isChosen, type ChosenRows } from './chosen-rows';
import { toldText } from './told-text';

/** What would become of the figures without some rows. */
export interface RowEffect {
  /** Those that count some of the rows, whether or not they would say something else. */
  readonly counting: readonly FigureEffect[];
  /** Those that count none of them, and would say something else all the same. */
  readonly others: readonly FigureEffect[];
}

export interface FigureEffect {
  readonly key: string;
  readonly label: string;
  /** With its unit; null: nothing is known. */
  readonly before: string | null;
  readonly after: string | null;
  /** Rows that would count in their place: of a meeting written down twice, the other one. */
  readonly instead: readonly RowRef[];
}

/** Rows of one figure that are named. */
const MOST_NAMED = 20;

/** Compares all figures for readers with the same ones counted without the rows. */
export function rowEffect(before: Figures, after: Figures, chosen: ChosenRows): RowEffect {
  const counts = remember((rows: readonly RowRef[]) => rows.some((row) => isChosen(chosen, row)));
  const counting: FigureEffect[] = [];
  const others: FigureEffect[] = [];
  const then = new Map(after.all().map((figure) => [figure.key, figure]));
  const now = before.all();
  for (const figure of now) {
    const effect = effectOn(figure, then.get(figure.key) ?? null);
    if (counts(figure.rows)) counting.push(effect);
    else if (effect.before !== effect.after) others.push(effect);
  }
  const known = new Set(now.map(({ key }) => key));
  const come = Array.from(then.values()).filter(({ key }) => !known.has(key));
  return { counting, others: [...others, ...come.map(effectOfNew)] };
}

function effectOn(now: Figure, then: Figure | null): FigureEffect {
  const counted = new Set(now.rows.map(placeOf));
  return {
    key: now.key,
    label: now.label,
    before: toldText(now),
    after: toldText(then),
    instead: (then?.rows ?? []).filter((row) => !counted.has(placeOf(row))).slice(0, MOST_NAMED),
  };
}

/** Of two definitions of one name, only the first had held. */
function effectOfNew(then: Figure): FigureEffect {
  const { key, label } = then;
  return { key, label, before: null, after: toldText(then), instead: [] };
}

function placeOf({ file, sheet, row }: RowRef): string {
  return [file, sheet, row].join('\u0001');
}
