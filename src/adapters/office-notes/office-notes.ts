import { callOffice } from '@/adapters/office-failure';

/** Texts the add-in keeps in the open file, beside what is read in it; they are saved when the file is. */
export class OfficeNotes {
  /** Null: nothing is kept under this name. */
  read(name: string): string | null {
    const value: unknown = Office.context.document.settings.get(name);
    return typeof value === 'string' ? value : null;
  }

  /** Null takes it out. @throws Failure */
  async write(name: string, text: string | null): Promise<void> {
    const { settings } = Office.context.document;
    if (text === null) settings.remove(name);
    else settings.set(name, text);
    await callOffice((done) => settings.saveAsync(done));
  }
}
