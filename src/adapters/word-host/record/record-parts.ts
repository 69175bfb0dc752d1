import { RECORD_NAMESPACE } from '@/core/marks';
import { callOffice } from '@/adapters/office-failure';

/** A custom XML part that may hold the record. */
export interface RecordPart {
  readonly part: Office.CustomXmlPart;
  readonly xml: string;
}

/**
 * All parts of the record's namespace, by the Common API: Word has it in every version, its own interface for parts
 * only from WordApi 1.4 on. @throws Failure
 */
export async function readRecordParts(): Promise<readonly RecordPart[]> {
  const { customXmlParts } = Office.context.document;
  const parts = await callOffice<Office.CustomXmlPart[]>((done) =>
    customXmlParts.getByNamespaceAsync(RECORD_NAMESPACE, done),
  );
  return Promise.all(
    parts.map(async (part) => ({ part, xml: await callOffice<string>((done) => part.getXmlAsync(done)) })),
  );
}

/** The text must not have an XML declaration (OJ#1643). On the web it may come to nothing (OJ#5910). @throws Failure */
export async function addRecordPart(xml: string): Promise<void> {
  const { customXmlParts } = Office.context.document;
  await callOffice<Office.CustomXmlPart>((done) => customXmlParts.addAsync(xml, done));
}

/** @throws Failure */
export async function deleteRecordParts(parts: readonly RecordPart[]): Promise<void> {
  await Promise.all(parts.map(({ part }) => callOffice((done) => part.deleteAsync(done))));
}
