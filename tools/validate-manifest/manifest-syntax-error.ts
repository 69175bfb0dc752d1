/** The file is no manifest at all. */
export class ManifestSyntaxError extends Error {
  override readonly name = 'ManifestSyntaxError';

  constructor(
    message: string,
    /** Line in the file, from 1; where tags do not match, the last one the parser understood. */
    readonly line: number,
  ) {
    super(message);
  }
}
