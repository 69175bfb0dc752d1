/** A file's name without its ending: what Excel calls the one sheet of a file that names none. */
export function baseName(file: string): string {
  return file.replace(/(?<=.)\.[^.]*$/, '');
}
