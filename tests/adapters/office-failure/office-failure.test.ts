import { officeFailure } from '@/adapters/office-failure';
import { Failure, isFailure } from '@/core/failure';

/** As office.js throws: an Error of its own window, with a code and where it happened. */
class OfficeError extends Error {
  override readonly name = 'RichApi.Error';

  constructor(
    readonly code: string,
    readonly debugInfo: { readonly errorLocation?: string; readonly statement?: string } = {},
  ) {
    super(`about ${code}`);
  }
}

const codeOf = (error: unknown): unknown => {
  const failure = officeFailure(error);
  return isFailure(failure) ? failure.code : failure;
};

test.each([
  { given: 'AccessDenied', expected: 'office.denied' },
  { given: 'ActivityLimitReached', expected: 'office.busy' },
  { given: 'ApiNotAvailable', expected: 'office.unsupported' },
  { given: 'ApiNotFound', expected: 'office.unsupported' },
  { given: 'ConnectionFailure', expected: 'office.busy' },
  { given: 'GeneralException', expected: 'office.failed' },
  { given: 'HostRestartNeeded', expected: 'office.busy' },
  { given: 'InvalidObjectPath', expected: 'office.gone' },
  { given: 'InvalidOperationInCellEditMode', expected: 'office.cellEdit' },
  { given: 'InvalidOrTimedOutSession', expected: 'office.busy' },
  { given: 'InvalidReference', expected: 'office.gone' },
  { given: 'ItemNotFound', expected: 'office.gone' },
  { given: 'MemoryLimitReached', expected: 'office.tooMuch' },
  { given: 'OperationCellsExceedLimit', expected: 'office.tooMuch' },
  { given: 'RangeExceedsLimit', expected: 'office.tooMuch' },
  { given: 'RequestPayloadSizeLimitExceeded', expected: 'office.tooMuch' },
  { given: 'ResponsePayloadSizeLimitExceeded', expected: 'office.tooMuch' },
  { given: 'ServiceNotAvailable', expected: 'office.busy' },
  { given: 'a code nobody has heard of', expected: 'office.failed' },
])('$given is $expected', ({ given, expected }) => {
  expect(codeOf(new OfficeError(given))).toBe(expected);
});

test('what Office says of an error stays with the failure', () => {
  const error = new OfficeError('GeneralException', {
    errorLocation: 'Range.values',
    statement: 'range.values = [[1]];',
  });
  const failure = officeFailure(error);
  expect(failure).toBeInstanceOf(Failure);
  expect(failure).toMatchObject({
    code: 'office.failed',
    fields: {
      code: 'GeneralException',
      message: 'about GeneralException',
      location: 'Range.values',
      statement: 'range.values = [[1]];',
    },
    cause: error,
  });
});

test('an error that does not say where it happened has an empty place', () => {
  expect(officeFailure(new OfficeError('AccessDenied'))).toMatchObject({
    fields: { location: '', statement: '' },
  });
});

test('an error of the Common API, which is no Error, is one of Office too', () => {
  const error = { name: '数据写入错误', code: 5001, message: '出现内部错误。' };
  expect(officeFailure(error)).toMatchObject({
    code: 'office.failed',
    fields: { code: 5001, message: '出现内部错误。', location: '', statement: '' },
    cause: error,
  });
});

test.each([
  { title: 'a failure', error: new Failure('file.empty', { file: '台账.xlsx' }) },
  { title: 'a fault of ours', error: new TypeError('x is undefined') },
  { title: 'an abort', error: AbortSignal.abort().reason as unknown },
  { title: 'an error of Node with a code', error: Object.assign(new Error('no file'), { code: 'ENOENT' }) },
  { title: 'a text', error: 'stopped' },
  { title: 'nothing', error: null },
])('$title stays what it is', ({ error }) => {
  expect(officeFailure(error)).toBe(error);
});
