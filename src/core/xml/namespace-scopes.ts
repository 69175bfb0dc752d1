import type { RawAttribute } from './read-attributes';

interface Scope {
  readonly depth: number;
  readonly namespaceOfPrefix: ReadonlyMap<string, string>;
}

const PREDEFINED: Scope = {
  depth: -1,
  namespaceOfPrefix: new Map([['xml', 'http://www.w3.org/XML/1998/namespace']]),
};

/** The namespace declarations in force, element by element (Namespaces in XML 1.0, section 6). */
export class NamespaceScopes {
  private readonly scopes: Scope[] = [PREDEFINED];

  /** Takes up what the element at this depth declares. */
  enter(depth: number, attributes: readonly RawAttribute[]): void {
    const namespaceOfPrefix = new Map<string, string>();
    for (const { name, value } of attributes) {
      if (name === 'xmlns') namespaceOfPrefix.set('', value);
      else if (name.startsWith('xmlns:')) namespaceOfPrefix.set(name.slice('xmlns:'.length), value);
    }
    if (namespaceOfPrefix.size > 0) this.scopes.push({ depth, namespaceOfPrefix });
  }

  /** Drops what the element at this depth declared. */
  leave(depth: number): void {
    if (this.scopes.at(-1)?.depth === depth) this.scopes.pop();
  }

  /** Empty: in no namespace, or the prefix was never declared. */
  resolve(prefix: string): string {
    for (let index = this.scopes.length - 1; index >= 0; index -= 1) {
      const namespace = this.scopes[index]?.namespaceOfPrefix.get(prefix);
      if (namespace !== undefined) return namespace;
    }
    return '';
  }
}
