import type { Manifest, ManifestElement } from './manifest';

const BASE = 'http://schemas.microsoft.com/office/appforoffice/1.1';
const OVERRIDES = 'http://schemas.microsoft.com/office/taskpaneappversionoverrides';
const BASIC_TYPES = 'http://schemas.microsoft.com/office/officeappbasictypes/1.0';

/** An element, and what it must look like. */
export interface Shape {
  readonly element: ManifestElement;
  readonly namespace: string;
  /** Its children in the order they must stand in. */
  readonly children: readonly ChildShape[];
  /** Attributes it must have. */
  readonly attributes: readonly string[];
  /** Is what it says its text? */
  readonly hasText: boolean;
}

export interface ChildShape {
  readonly name: string;
  readonly isRequired: boolean;
  readonly mayRepeat: boolean;
}

/**
 * By element, or by parent and element: attributes as `@name`, its text as `#text`, children in their order with
 * `?` (may be missing), `*` (any number) or `+` (at least one), after MS-OWEMXML and the documentation's
 * manifest-element-ordering. What stands in an element that is not listed is not looked at.
 */
type ShapeTable = Readonly<Record<string, string>>;

const TEXT = '#text';
const LOCALIZED = '@DefaultValue Override*';
const REFERENCE = '@resid';

const BASE_SHAPES: ShapeTable = {
  OfficeApp:
    '@xsi:type Id AlternateId? Version ProviderName DefaultLocale DisplayName Description IconUrl ' +
    'HighResolutionIconUrl SupportUrl AppDomains? Hosts Requirements? DefaultSettings Permissions Dictionary? ' +
    'VersionOverrides ExtendedOverrides?',
  Id: TEXT,
  Version: TEXT,
  ProviderName: TEXT,
  DefaultLocale: TEXT,
  DisplayName: LOCALIZED,
  Description: LOCALIZED,
  IconUrl: LOCALIZED,
  HighResolutionIconUrl: LOCALIZED,
  SupportUrl: LOCALIZED,
  AppDomains: 'AppDomain+',
  AppDomain: TEXT,
  Hosts: 'Host+',
  Host: '@Name',
  DefaultSettings: 'SourceLocation',
  SourceLocation: LOCALIZED,
  Permissions: TEXT,
  Override: '@Locale @Value',
};

const OVERRIDES_SHAPES: ShapeTable = {
  VersionOverrides:
    '@xsi:type Description? Requirements? Hosts Resources WebApplicationInfo? EquivalentAddins?',
  Hosts: 'Host+',
  Host: '@xsi:type Runtimes? AllFormFactors? DesktopFormFactor',
  DesktopFormFactor: 'GetStarted? FunctionFile? ExtensionPoint+',
  GetStarted: 'Title Description LearnMoreUrl',
  FunctionFile: REFERENCE,
  ExtensionPoint: '@xsi:type OfficeTab+',
  OfficeTab: '@id Group+',
  Group: '@id OverriddenByRibbonApi? Label Icon Control+',
  Control: '@id @xsi:type OverriddenByRibbonApi? Label ToolTip? Supertip Icon Action Enabled?',
  Supertip: 'Title Description',
  Icon: 'Image+',
  'Icon/Image': '@size @resid',
  Action: '@xsi:type TaskpaneId? SourceLocation Title?',
  TaskpaneId: TEXT,
  SourceLocation: REFERENCE,
  Label: REFERENCE,
  Title: REFERENCE,
  Description: REFERENCE,
  ToolTip: REFERENCE,
  LearnMoreUrl: REFERENCE,
  Resources: 'Images Urls ShortStrings LongStrings',
  Images: 'Image+',
  'Images/Image': `@id ${LOCALIZED}`,
  Urls: 'Url+',
  Url: `@id ${LOCALIZED}`,
  ShortStrings: 'String+',
  LongStrings: 'String+',
  String: `@id ${LOCALIZED}`,
  Override: '@Locale @Value',
};

/** Resources and pictures are of a vocabulary of their own, within VersionOverrides. */
const IN_BASIC_TYPES = [
  'Images',
  'Image',
  'Urls',
  'Url',
  'ShortStrings',
  'LongStrings',
  'String',
  'Override',
];

/** The shapes of all elements that have one, in the order of the file, those of VersionOverrides last. */
export function shapesOf({ base, overrides }: Manifest): readonly Shape[] {
  return [
    ...base.flatMap((element) => shapeOf(element, BASE_SHAPES, BASE)),
    ...overrides.flatMap((element) =>
      shapeOf(element, OVERRIDES_SHAPES, IN_BASIC_TYPES.includes(element.name) ? BASIC_TYPES : OVERRIDES),
    ),
  ];
}

function shapeOf(element: ManifestElement, table: ShapeTable, namespace: string): readonly Shape[] {
  const listed = table[`${String(element.parent?.name)}/${element.name}`] ?? table[element.name];
  if (listed === undefined) return [];
  const words = listed.split(' ');
  return [
    {
      element,
      namespace,
      children: words.filter((word) => /^\w/.test(word)).map(childShape),
      attributes: words.filter((word) => word.startsWith('@')).map((word) => word.slice(1)),
      hasText: words.includes(TEXT),
    },
  ];
}

function childShape(word: string): ChildShape {
  return {
    name: word.replace(/[?*+]$/, ''),
    isRequired: !/[?*]$/.test(word),
    mayRepeat: /[*+]$/.test(word),
  };
}
