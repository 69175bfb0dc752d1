/**
 * Everything that ends a job, by code. A fault *inside* a ledger or a document is a finding, not a failure.
 * The wording room has one sentence per code and language.
 */
export type FailureCode =
  | 'file.damaged'
  | 'file.encrypted'
  | 'file.notXlsx'
  | 'file.notDocx'
  | 'file.empty'
  | 'file.tooLarge'
  | 'file.noLedger'
  | 'file.notFound'
  | 'file.exists'
  | 'file.unreadable'
  | 'file.unwritable'
  | 'file.changed'
  | 'narrative.unknown'
  | 'narrative.invalid'
  | 'narrative.notUtf8'
  | 'mapping.notJson'
  | 'mapping.invalid'
  | 'document.noMarks'
  | 'document.noRecord'
  | 'figure.unknown'
  | 'usage.missingCommand'
  | 'usage.unknownCommand'
  | 'usage.unknownOption'
  | 'usage.missingArgument'
  | 'usage.missingOption'
  | 'usage.tooManyArguments'
  | 'usage.invalidValue'
  | 'usage.sameFile'
  | 'document.noPlace'
  | 'office.busy'
  | 'office.cellEdit'
  | 'office.changing'
  | 'office.denied'
  | 'office.failed'
  | 'office.gone'
  | 'office.tooMuch'
  | 'office.unsupported'
  | 'workbook.partlyWritten'
  | 'workbook.sheetExists'
  | 'packet.unreadable'
  | 'packet.damaged'
  | 'packet.newer'
  | 'ledger.replaced'
  | 'refresh.recounted'
  | 'report.onlyOne'
  /** A fault of ours: nobody foresaw it. */
  | 'internal';

/** What a failure's sentence needs: file names, limits, the word that was typed. */
export type FailureFields = Readonly<Record<string, string | number>>;

/** The one error class of the project: a code and its fields; words are made at the edge. */
export class Failure extends Error {
  override readonly name = 'Failure';

  constructor(
    readonly code: FailureCode,
    readonly fields: FailureFields = {},
    options?: ErrorOptions,
  ) {
    super(`${code} ${JSON.stringify(fields)}`, options);
  }
}

/** True also for a Failure made in another realm (an iframe, a jest context), where `instanceof` fails. */
export function isFailure(error: unknown): error is Failure {
  return (
    typeof error === 'object' &&
    error !== null &&
    'name' in error &&
    error.name === 'Failure' &&
    'fields' in error
  );
}
