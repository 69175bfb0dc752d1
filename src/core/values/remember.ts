/**
 * The function with a memory for texts: a ledger asks the same of a few words a hundred thousand times. When the
 * memory holds `most` texts it begins anew, so that it never grows with the ledger.
 */
export function remember<Result>(compute: (text: string) => Result, most: number): (text: string) => Result {
  const known = new Map<string, Result>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    if (known.size >= most) known.clear();
    const result = compute(text);
    known.set(text, result);
    return result;
  };
}
