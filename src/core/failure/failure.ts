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
  | 'file.isRollup'
  | 'file.notFound'
  | 'file.isFolder'
  | 'file.exists'
  | 'file.unreadable'
  | 'file.unknownEncoding'
  | 'file.unwritable'
  | 'file.changed'
  | 'folder.noLedgers'
  | 'narrative.unknown'
  | 'narrative.invalid'
  | 'narrative.unclosed'
  | 'narrative.notUtf8'
  | 'mapping.notJson'
  | 'mapping.invalid'
  | 'mapping.missing'
  | 'narrative.noMarks'
  | 'narrative.withoutTables'
  | 'bind.notJson'
  | 'bind.notObject'
  | 'bind.unknownBlank'
  | 'bind.unknownNumber'
  | 'bind.unknownFigure'
  | 'bind.noSuchFigure'
  | 'bind.invalid'
  | 'document.noMarks'
  | 'document.lostMarks'
  | 'document.nothingSure'
  | 'document.nothingTaught'
  | 'document.noRecord'
  | 'document.damagedRecord'
  | 'document.newerRecord'
  | 'figure.unknown'
  | 'figure.notEdited'
  | 'document.noVersion'
  | 'document.otherScope'
  | 'audit.noFinding'
  | 'audit.notFixable'
  | 'audit.recordDamaged'
  | 'audit.recordNewer'
  | 'usage.missingCommand'
  | 'usage.unknownCommand'
  | 'usage.unknownOption'
  | 'usage.missingArgument'
  | 'usage.missingOption'
  | 'usage.tooManyArguments'
  | 'usage.invalidValue'
  | 'usage.missingValue'
  | 'usage.noBranches'
  | 'usage.sameFile'
  | 'usage.sameReport'
  | 'usage.sameTemplate'
  | 'usage.outputKind'
  | 'usage.outputFolder'
  | 'usage.folderOnly'
  | 'usage.notFolder'
  | 'usage.copyOfXlsx'
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
  | 'rollup.nothing'
  | 'rollup.noBranches'
  | 'ledger.replaced'
  | 'refresh.recounted'
  | 'report.onlyOne'
  | 'teach.noLedgerOfYear'
  | 'turn.yearUnknown'
  | 'turn.notLater'
  | 'turn.otherYear'
  | 'turn.recounted'
  | 'turn.severalScopes'
  | 'settings.unreadable'
  | 'settings.unknown'
  | 'settings.invalidChoice'
  | 'link.badQuestion'
  | 'link.codeNeeded'
  | 'link.codeWrong'
  | 'link.lost'
  | 'link.noLedger'
  | 'link.noPath'
  | 'link.otherSite'
  | 'link.tooLarge'
  | 'link.tooMany'
  | 'store.failed'
  | 'store.inUse'
  | 'serve.badCertificate'
  | 'serve.expired'
  | 'serve.hostUnknown'
  | 'serve.noCertificate'
  | 'serve.noFolder'
  | 'serve.noSite'
  | 'serve.otherKey'
  | 'serve.otherName'
  | 'serve.portDenied'
  | 'serve.portTaken'
  | 'serve.untrusted'
  | 'serve.weakCode'
  /** A fault of ours: nobody foresaw it. */
  | 'internal';

/** What a failure's sentence needs: file names, limits, the word that was typed. */
export type FailureFields = Readonly<Record<string, string | number>>;

interface FailureOptions extends ErrorOptions {
  readonly others?: readonly Failure[];
}

/** The one error class of the project: a code and its fields; words are made at the edge. */
export class Failure extends Error {
  override readonly name = 'Failure';
  /** What else failed in the same job: each of several files that can't be read. */
  readonly others: readonly Failure[];

  constructor(
    readonly code: FailureCode,
    readonly fields: FailureFields = {},
    { others = [], ...options }: FailureOptions = {},
  ) {
    super(`${code} ${JSON.stringify(fields)}`, options);
    this.others = others;
  }
}

/** Several failures as one that tells of all, in their order. */
export function joinFailures([first, ...others]: readonly [Failure, ...Failure[]]): Failure {
  return others.length === 0 ? first : new Failure(first.code, first.fields, { cause: first, others });
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
