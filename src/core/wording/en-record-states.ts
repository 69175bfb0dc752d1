import type { FindingCode } from '@/core/findings';
import type { Template } from './catalogue';

/** In which state a document's own record was found. */
export const EN_RECORD_STATES = {
  'record.missing': 'The document has no record: edits by hand can’t be told from written numbers.',
  'record.damaged':
    'A record of the document is damaged and can’t be read: edits by hand may not be told from written numbers. Writing puts a sound one in its place.',
  'record.newer':
    'The document has a record of a newer version, which can’t be read here and stays as it is: edits by hand may not be told from written numbers. Update this program.',
  'record.joined':
    'This document has {value} records, as one merged from several does. The last one written rules, figures only the others know are kept, and writing makes them one. Check the figures.',
  'record.scopesDiffer':
    'The reports merged into this document count different things: {value}. Which number belongs to which can’t be told, so nothing is updated by itself. Refresh them before they are merged, or choose the figures to be updated one by one, or say which period all of them are of.',
} as const satisfies Partial<Record<FindingCode, Template>>;
