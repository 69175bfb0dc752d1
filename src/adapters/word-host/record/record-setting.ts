import { callOffice } from '@/adapters/office-failure';
import { RECORD_SETTING } from '@/core/marks';

/** Null: the document's settings hold no record. */
export function readRecordSetting(): string | null {
  const value: unknown = Office.context.document.settings.get(RECORD_SETTING);
  return typeof value === 'string' ? value : null;
}

/** Null takes it out. @throws Failure */
export async function writeRecordSetting(xml: string | null): Promise<void> {
  const { settings } = Office.context.document;
  if (xml === null) settings.remove(RECORD_SETTING);
  else settings.set(RECORD_SETTING, xml);
  await callOffice((done) => settings.saveAsync(done));
}
