/** A file that is of its kind and breaks the kind's rules; becomes Failure file.damaged. */
export class MalformedFile extends Error {
  override readonly name = 'MalformedFile';
}
