/** What the open document's file is called; empty where it was never saved, or its address does not tell. */
export function documentName(): string {
  // The types promise an address, which a document without a file does not have.
  const address = Office.context.document.url as string | null | undefined;
  const last =
    (address ?? '')
      .split(/[\\/]/)
      .at(-1)
      ?.replace(/[?#].*$/, '') ?? '';
  return /\.doc[xm]?$/i.test(last) ? decoded(last) : '';
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    // A file on a disk may have a per cent sign in its name.
    return name;
  }
}
