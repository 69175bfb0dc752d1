/** A part is well-formed XML and still no part of a workbook. `reason` is for whoever debugs. */
export class MalformedPart extends Error {
  override readonly name = 'MalformedPart';
}
