import { whyUnwritten, type Evidence } from '@/adapters/word-host/marks/why-unwritten';
import { Failure, type FailureCode } from '@/core/failure';

const mark = { index: 2, id: 7, tag: 'fig:a', title: '甲', text: '5' };
const now = {
  id: 7,
  tag: 'fig:a',
  title: '',
  text: '5',
  rawText: '5',
  isUnsure: false,
  isLocked: false,
  isCommented: false,
};
const nothing: Evidence = {
  now,
  failure: undefined,
  wasOverwritten: false,
  isInTextBox: false,
  wasStopped: false,
};
const failure = (code: FailureCode, office: string, location = 'ContentControl.insertText'): Failure =>
  new Failure(code, { code: office, message: '', location, statement: '' });
const denied = failure('office.denied', 'AccessDenied');

test.each([
  { title: 'gone', evidence: { now: undefined, failure: denied }, expected: ['deleted', 'AccessDenied'] },
  { title: 'typed in meanwhile', evidence: { wasOverwritten: true }, expected: ['changed', ''] },
  {
    title: 'read only with its tracked deletions',
    evidence: { now: { ...now, text: '56', rawText: '56', isUnsure: true } },
    expected: ['unknown', ''],
  },
  {
    title: 'in a text box',
    evidence: { isInTextBox: true, failure: failure('office.failed', 'GeneralException') },
    expected: ['textBox', 'GeneralException'],
  },
  {
    title: 'denied, with a lock',
    isLocked: true,
    evidence: { failure: denied },
    expected: ['locked', 'AccessDenied'],
  },
  {
    title: 'ended at the lock',
    isLocked: true,
    evidence: { failure: failure('office.failed', 'GeneralException', 'ContentControl.cannotEdit') },
    expected: ['locked', 'GeneralException'],
  },
  {
    title: 'a lock, but ended at the text',
    isLocked: true,
    evidence: { failure: failure('office.failed', 'GeneralException') },
    expected: ['refused', 'GeneralException'],
  },
  { title: 'denied without a lock', evidence: { failure: denied }, expected: ['refused', 'AccessDenied'] },
  { title: 'no error, another text', evidence: {}, expected: ['refused', ''] },
  {
    title: 'no error, another text, and not tried again',
    evidence: { wasStopped: true },
    expected: ['cancelled', ''],
  },
  {
    title: 'an error that was seen before it was stopped',
    evidence: { wasStopped: true, failure: denied },
    expected: ['refused', 'AccessDenied'],
  },
])('$title', ({ isLocked = false, evidence, expected: [reason, detail] }) => {
  const write = { mark, text: '6', names: null, expected: '5', isLocked };
  expect(whyUnwritten(write, { ...nothing, ...evidence })).toEqual({ index: 2, reason, detail });
});
