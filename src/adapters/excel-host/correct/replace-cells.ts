import { Failure } from '@/core/failure';
import type { Run, Runs } from '../batch/run';
import { applyRefresh } from '../figures/apply-refresh';
import { readCells } from '../figures/read-figure-sheet';
import type { CellReplacement, LeftReason, ReplacedCells } from './cell-replacement';
import { planReplacement, type PlannedReplacement } from './plan-replacement';
import { readSheets, type WritableSheet } from './read-sheets';
import { areaAround, inParts } from './in-parts';

interface Given {
  readonly index: number;
  readonly replacement: CellReplacement;
}

/**
 * Replaces cells whose content is still what it must be, sheet by sheet, each in one request. Where Excel refuses in
 * the middle, what was replaced before is put back.
 * @throws the failures of Office, and workbook.partlyWritten (field `sheet`) where it could not be put back
 */
export async function replaceCells(
  { look, act }: Runs,
  replacements: readonly CellReplacement[],
  idOf: (sheet: string) => string,
): Promise<ReplacedCells> {
  const names = new Set(replacements.map(({ sheet }) => sheet));
  const sheets = await readSheets(look, new Map(Array.from(names, (name) => [name, idOf(name)])));
  const made: number[] = [];
  const undo: CellReplacement[] = [];
  const left: ReplacedCells['left'][number][] = [];
  const leave = (given: readonly Given[], reason: LeftReason) =>
    left.push(...given.map(({ index }) => ({ index, reason })));
  for (const name of names) {
    const given = replacements
      .map((replacement, index): Given => ({ index, replacement }))
      .filter(({ replacement }) => replacement.sheet === name);
    const sheet = sheets.get(name);
    if (sheet === undefined) leave(given, 'gone');
    else if (sheet.isProtected) leave(given, 'protected');
    else {
      for (const part of inParts(given, ({ replacement }) => replacement.cells)) {
        const planned = await orPutBack(() => replaceInSheet({ look, act }, sheet, part), undo, act, sheets);
        made.push(...planned.map(({ index }) => index));
        undo.push(...planned.map(({ plan }) => plan.undo));
        leave(
          part.filter(({ index }) => planned.every((done) => done.index !== index)),
          'changed',
        );
      }
    }
  }
  return { made, left: left.sort((one, other) => one.index - other.index), undo };
}

interface Planned {
  readonly index: number;
  readonly plan: PlannedReplacement;
}

async function replaceInSheet(
  { look, act }: Runs,
  { id, name, isProtected }: WritableSheet,
  given: readonly Given[],
): Promise<readonly Planned[]> {
  const cells = await readCells(look, id, areaAround(given.flatMap(({ replacement }) => replacement.cells)));
  const planned = given.flatMap(({ index, replacement }): Planned[] => {
    const plan = planReplacement(replacement, cells);
    return plan === null ? [] : [{ index, plan }];
  });
  const edits = planned.flatMap(({ plan }) => plan.edits);
  if (edits.length > 0) {
    const sheet = { id, name, isProtected, record: null, merged: [], cells };
    await applyRefresh(act, sheet, { edits, looks: [], area: cells.area, record: null });
  }
  return planned;
}

async function orPutBack(
  replace: () => Promise<readonly Planned[]>,
  undo: readonly CellReplacement[],
  run: Run,
  sheets: ReadonlyMap<string, WritableSheet>,
): Promise<readonly Planned[]> {
  try {
    return await replace();
  } catch (reason) {
    for (const name of new Set(undo.map(({ sheet }) => sheet))) {
      const sheet = sheets.get(name);
      const given = undo
        .filter((replacement) => replacement.sheet === name)
        .map((replacement, index): Given => ({ index, replacement }));
      if (sheet !== undefined && !(await isPutBack(run, sheet, given))) {
        throw new Failure('workbook.partlyWritten', { sheet: sheet.name }, { cause: reason });
      }
    }
    throw reason;
  }
}

async function isPutBack(run: Run, sheet: WritableSheet, given: readonly Given[]): Promise<boolean> {
  try {
    const back = await replaceInSheet({ look: run, act: run }, sheet, given);
    return back.length === given.length;
  } catch {
    return false;
  }
}
