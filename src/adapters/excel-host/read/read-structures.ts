import type { Run } from '../batch/run';
import { readStructureByParts } from './read-structure-by-parts';
import { askStructure, type SheetStructure } from './sheet-structure';
import { isRefused, isTooMuch } from './too-much';
import { showsSomething, withVisible } from './visible-beside';

/**
 * The structures of sheets by their ids, those that are `read` already as well. One request for the others, where no
 * sheet is out of the ordinary.
 */
export async function readStructures(
  run: Run,
  ids: readonly string[],
  read: ReadonlyMap<string, SheetStructure>,
): Promise<ReadonlyMap<string, SheetStructure>> {
  const missing = await readMissing(
    run,
    ids.filter((id) => !read.has(id)),
  );
  const structures = new Map<string, SheetStructure>();
  for (const id of ids) {
    const structure = read.get(id) ?? missing.get(id);
    if (structure === undefined) throw new RangeError(`no structure of sheet ${id}`);
    structures.set(id, showsSomething(structure) ? structure : await withVisible(run, id, structure));
  }
  return structures;
}

async function readMissing(run: Run, ids: readonly string[]): Promise<ReadonlyMap<string, SheetStructure>> {
  if (ids.length === 0) return new Map();
  try {
    return await readTogether(run, ids);
  } catch (error) {
    if (!isTooMuch(error) && !isRefused(error)) throw error;
  }
  const structures = new Map<string, SheetStructure>();
  for (const id of ids) structures.set(id, await readStructureByParts(run, id));
  return structures;
}

function readTogether(run: Run, ids: readonly string[]): Promise<ReadonlyMap<string, SheetStructure>> {
  return run(async (context) => {
    const asked = ids.map((id) => ({ id, answer: askStructure(context.workbook.worksheets.getItem(id)) }));
    await context.sync();
    return new Map(asked.map(({ id, answer }) => [id, answer()]));
  });
}
