/** `Select` and `ObjectState` hold names as the developer wrote them; everything else on the wire is PascalCase. */
export function wireName(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

export function clientName(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

/** As Office names a place in `debugInfo.errorLocation`: `ContentControl.insertText`. */
export function locationOf(type: string, member: string): string {
  return `${type}.${clientName(member)}`;
}
