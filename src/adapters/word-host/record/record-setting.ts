import { callOffice } from '@/adapters/office-failure';

/** Where the record is kept if the host drops custom XML parts. */
const KEY = 'taizhang.record';

/** Null: the document's settings hold no record. */
export function readRecordSetting(): string | null {
  const value: unknown = Office.context.document.settings.get(KEY);
  return typeof value === 'string' ? value : null;
}

/** Null takes it out. @throws Failure */
export async function writeRecordSetting(xml: string | null): Promise<void> {
  const { settings } = Office.context.document;
  if (xml === null) settings.remove(KEY);
  else settings.set(KEY, xml);
  await callOffice((done) => settings.saveAsync(done));
}
