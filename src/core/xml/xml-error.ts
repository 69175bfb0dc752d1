/** The text is no well-formed XML, or holds a DOCTYPE, which no Office part may have. */
export class XmlError extends Error {
  override readonly name = 'XmlError';

  constructor(
    readonly reason: string,
    /** UTF-16 offset in the text. */
    readonly offset: number,
  ) {
    super(`${reason} at ${String(offset)}`);
  }
}
