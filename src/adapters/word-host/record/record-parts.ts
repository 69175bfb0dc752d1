import { RECORD_VERSION, recordNamespace } from '@/core/marks';
import { callOffice } from '@/adapters/office-failure';

/** A custom XML part that may hold the record. */
export interface RecordPart {
  readonly part: Office.CustomXmlPart;
  readonly xml: string;
}

/** Word tells parts of a namespace it is asked for and of no other, so that versions ahead have to be guessed. */
const NEWER_VERSIONS = [1, 2, 3].map((ahead) => RECORD_VERSION + ahead);

/**
 * All records of our version, by the Common API: Word has it in every version, its own interface for parts only from
 * WordApi 1.4 on. @throws Failure
 */
export function readRecordParts(): Promise<readonly RecordPart[]> {
  return readPartsOf(RECORD_VERSION);
}

/** Records of the versions that come next. @throws Failure */
export async function readNewerParts(): Promise<readonly RecordPart[]> {
  return (await Promise.all(NEWER_VERSIONS.map(readPartsOf))).flat();
}

async function readPartsOf(version: number): Promise<readonly RecordPart[]> {
  const { customXmlParts } = Office.context.document;
  const parts = await callOffice<Office.CustomXmlPart[]>((done) =>
    customXmlParts.getByNamespaceAsync(recordNamespace(version), done),
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
