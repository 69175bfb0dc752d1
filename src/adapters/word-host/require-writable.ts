import { Failure } from '@/core/failure';

/** @throws Failure office.denied for a document opened to be read, where Word would refuse every change by itself */
export function requireWritable(): void {
  // By its text: the enumeration is a value of Office's own window.
  if (String(Office.context.document.mode) !== 'readOnly') return;
  throw new Failure('office.denied', { code: 'ReadOnly', message: '', location: 'document', statement: '' });
}
