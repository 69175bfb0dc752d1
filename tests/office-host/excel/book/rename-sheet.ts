import { HostError } from '../../protocol';
import { quoteSheet, splitAddress } from './address';
import type { Book } from './book';
import type { Actor } from './event-hub';
import type { Sheet, Visibility } from './sheet';

/** Names and lists that point to the sheet go along. @throws HostError InvalidArgument or ItemAlreadyExists */
export function renameSheet(book: Book, sheet: Sheet, name: string, actor: Actor): void {
  book.checkSheetName(name, sheet, 'Worksheet.name');
  const nameBefore = sheet.name;
  redirect(book, nameBefore, (address) => `${quoteSheet(name)}!${address}`);
  sheet.name = name;
  book.events.raise('nameChanged', sheet.id, { nameBefore, nameAfter: name, source: actor.source });
}

/** What pointed to the sheet points nowhere. */
export function deleteSheet(book: Book, sheet: Sheet, actor: Actor): void {
  book.deleteSheet(sheet, actor);
  redirect(book, sheet.name, () => '#REF!');
}

/** @throws HostError InvalidArgument where no sheet would be left to see */
export function showSheet(book: Book, sheet: Sheet, visibility: Visibility, actor: Actor): void {
  const visibilityBefore = sheet.visibility;
  const others = book.sheets.filter((other) => other !== sheet && other.visibility === 'Visible');
  if (visibility !== 'Visible' && others.length === 0)
    throw new HostError('InvalidArgument', 'Worksheet.visibility');
  const isLeft = visibility !== 'Visible' && book.activeSheet === sheet;
  sheet.visibility = visibility;
  const [next] = others;
  if (isLeft && next !== undefined) book.activate(next);
  book.events.raise('visibilityChanged', sheet.id, {
    visibilityBefore,
    visibilityAfter: visibility,
    source: actor.source,
  });
}

function redirect(book: Book, sheetName: string, to: (address: string) => string): void {
  const moved = (reference: string) => {
    const { sheet, address } = splitAddress(reference);
    return sheet === sheetName ? to(address) : reference;
  };
  for (const name of book.names) name.refersTo = moved(name.refersTo);
  for (const sheet of book.sheets) {
    sheet.validations = sheet.validations.map((validation) => {
      const { rule } = validation;
      if (rule.type !== 'List' || !rule.list.source.startsWith('=')) return validation;
      const list = { ...rule.list, source: `=${moved(rule.list.source.slice(1))}` };
      return { ...validation, rule: { type: 'List', list } };
    });
  }
}
