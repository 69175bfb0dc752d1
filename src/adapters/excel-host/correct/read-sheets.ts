import type { Run } from '../batch/run';

/** A sheet that cells are to be replaced in. */
export interface WritableSheet {
  readonly id: string;
  readonly name: string;
  readonly isProtected: boolean;
}

/** The sheets of these ids, or names; those that are gone are absent. One request. */
export function readSheets(
  run: Run,
  idOfName: ReadonlyMap<string, string>,
): Promise<ReadonlyMap<string, WritableSheet>> {
  return run(async (context) => {
    const asked = Array.from(idOfName, ([name, id]) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(id);
      sheet.load('id,name');
      sheet.protection.load('protected');
      return { name, sheet };
    });
    await context.sync();
    return new Map(
      asked.flatMap(({ name, sheet }) =>
        sheet.isNullObject
          ? []
          : [[name, { id: sheet.id, name: sheet.name, isProtected: sheet.protection.protected }] as const],
      ),
    );
  });
}
