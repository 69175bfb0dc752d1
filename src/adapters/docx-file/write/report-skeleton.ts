import { openPackage, type OpcPackage } from '@/adapters/opc-package';
import { findMainDocument, type MainDocument } from '../main-document';

/** A report without text: page, styles, page numbers, and the place of its record. */
export interface ReportSkeleton {
  readonly opened: OpcPackage;
  readonly main: MainDocument;
  readonly recordPart: string;
}

const RECORD_PART = /^customXml\/item\d+\.xml$/;

let opened: Promise<ReportSkeleton> | null = null;

/** The same for every report, so opened once: what `buildSkeleton` made. */
export function reportSkeleton(): Promise<ReportSkeleton> {
  opened ??= openSkeleton().catch((error: unknown) => {
    // It may not have come over a bad line; the next report tries anew.
    opened = null;
    throw error;
  });
  return opened;
}

/** Loaded when a report is written: a page that only reads and refreshes needs none of it. */
async function openSkeleton(): Promise<ReportSkeleton> {
  const { default: packed } = await import('./report-skeleton.txt');
  const bytes = Uint8Array.from(atob(packed.trim()), (character) => character.charCodeAt(0));
  const skeleton = openPackage(bytes, { file: 'report.docx' });
  const recordPart = skeleton.names().find((name) => RECORD_PART.test(name)) ?? '';
  return { opened: skeleton, main: findMainDocument(skeleton), recordPart };
}
