import { attributeOf, childrenNamed, type ManifestElement } from './manifest';

/** What a setting says in one language. */
export interface LocalizedValue {
  /** The element that says it: the setting itself, or one of its overrides. */
  readonly at: ManifestElement;
  readonly value: string;
}

/** What a setting says by default, then in each language that overrides it. */
export function valuesOf(setting: ManifestElement): readonly LocalizedValue[] {
  return [
    { at: setting, value: attributeOf(setting, 'DefaultValue') },
    ...childrenNamed(setting, 'Override').map((at) => ({ at, value: attributeOf(at, 'Value') })),
  ];
}
