import type { BrokenManifest } from './broken-manifest';

const BASE = 'http://schemas.microsoft.com/office/appforoffice/1.1';
const OVERRIDES = 'http://schemas.microsoft.com/office/taskpaneappversionoverrides';
const BASIC_TYPES = 'http://schemas.microsoft.com/office/officeappbasictypes/1.0';
const MAIL = 'http://schemas.microsoft.com/office/mailappversionoverrides';

/** Elements and types that Office would not take. */
export const STRUCTURE: readonly BrokenManifest[] = [
  {
    title: 'a tag is not closed',
    change: ['</OfficeApp>', ''],
    problems: ['</Resources> ← well-formed: unclosed xml tag(s): OfficeApp'],
  },
  {
    title: 'a bare ampersand in an address',
    change: ['taskpane.html"', 'taskpane.html?a=1&b=2"'],
    problems: [
      '<SourceLocation DefaultValue="https://localhost:3000/taskpane.html?a=1&b=2" /> ← ' +
        'well-formed: an & that starts no reference of XML is written &amp;',
    ],
  },
  {
    title: 'the vocabulary of an older Office',
    change: [BASE, 'http://schemas.microsoft.com/office/appforoffice/1.0'],
    problems: [
      `<OfficeApp ← namespace: OfficeApp is of "http://schemas.microsoft.com/office/appforoffice/1.0", not of "${BASE}"`,
    ],
  },
  {
    title: 'the vocabulary of mail add-ins',
    change: [OVERRIDES, MAIL],
    problems: [
      `<VersionOverrides xmlns="${MAIL}" xsi:type="VersionOverridesV1_0"> ← ` +
        `namespace: VersionOverrides is of "${MAIL}", not of "${OVERRIDES}"`,
    ],
  },
  {
    title: 'a resource without its prefix',
    change: ['<bt:Url id="Help.Url"', '<Url id="Help.Url"'],
    problems: [
      `<Url id="Help.Url" DefaultValue="https://localhost:3000/index.html" /> ← ` +
        `namespace: Url is of "${OVERRIDES}", not of "${BASIC_TYPES}"`,
    ],
  },
  {
    title: 'an element too late',
    change: [
      '<ProviderName>taizhang</ProviderName>\n  <DefaultLocale>zh-CN</DefaultLocale>',
      '<DefaultLocale>zh-CN</DefaultLocale>\n  <ProviderName>taizhang</ProviderName>',
    ],
    problems: ['<ProviderName>taizhang</ProviderName> ← order: ProviderName must stand before DefaultLocale'],
  },
  {
    title: 'an element too late within a button',
    change: [
      '<TaskpaneId>Taizhang.Pane</TaskpaneId>\n                    <SourceLocation resid="Pane.Url" />',
      '<SourceLocation resid="Pane.Url" />\n                    <TaskpaneId>Taizhang.Pane</TaskpaneId>',
    ],
    problems: ['<TaskpaneId>Taizhang.Pane</TaskpaneId> ← order: TaskpaneId must stand before SourceLocation'],
  },
  {
    title: 'an element of another place',
    change: ['<DefaultSettings>', '<DefaultSettings>\n    <RequestedHeight>300</RequestedHeight>'],
    problems: [
      '<RequestedHeight>300</RequestedHeight> ← order: RequestedHeight has no place in DefaultSettings',
    ],
  },
  {
    title: 'an element twice',
    change: ['<Version>', '<Version>1.0.0.0</Version>\n  <Version>'],
    problems: ['<Version>1.0.0.0</Version> ← order: Version stands twice in OfficeApp'],
  },
  {
    title: 'an element forgotten',
    change: ['  <SupportUrl DefaultValue="https://localhost:3000/index.html" />\n', ''],
    problems: ['<OfficeApp ← required: OfficeApp lacks SupportUrl'],
  },
  {
    title: 'an attribute forgotten',
    change: ['<OfficeTab id="TabHome">', '<OfficeTab>'],
    problems: ['<OfficeTab> ← required: OfficeTab lacks its id'],
  },
  {
    title: 'an empty text',
    change: ['<ProviderName>taizhang<', '<ProviderName> <'],
    problems: ['<ProviderName> </ProviderName> ← required: ProviderName lacks its text'],
  },
  {
    title: 'an empty value',
    change: ['DefaultValue="打开台账"', 'DefaultValue=""'],
    problems: ['<bt:String id="Open.Label" DefaultValue=""> ← required: String lacks its DefaultValue'],
  },
  {
    title: 'a content add-in',
    change: ['"TaskPaneApp"', '"ContentApp"'],
    problems: ['<OfficeApp ← type: OfficeApp is of type ContentApp, not TaskPaneApp'],
  },
  {
    title: 'a button that runs a function',
    change: ['"ShowTaskpane"', '"ExecuteFunction"'],
    problems: [
      '<Action xsi:type="ExecuteFunction"> ← type: Action is of type ExecuteFunction, not ShowTaskpane',
    ],
  },
  {
    title: 'a requirement for the whole add-in',
    change: [
      '<DefaultSettings>',
      '<Requirements><Sets><Set Name="WordApi" MinVersion="1.4" /></Sets></Requirements>\n  <DefaultSettings>',
    ],
    problems: [
      '<Requirements><Sets><Set Name="WordApi" MinVersion="1.4" /></Sets></Requirements> ← ' +
        'no-requirements: Requirements must not be here',
    ],
  },
  {
    title: 'a requirement for the buttons',
    change: [
      '<Hosts>\n      <Host xsi',
      '<Requirements><bt:Sets><bt:Set Name="WordApi" /></bt:Sets></Requirements>\n    <Hosts>\n      <Host xsi',
    ],
    problems: [
      '<Requirements><bt:Sets><bt:Set Name="WordApi" /></bt:Sets></Requirements> ← ' +
        'no-requirements: Requirements must not be here',
    ],
  },
  {
    title: 'a shared runtime',
    change: [
      '<DesktopFormFactor>',
      '<Runtimes><Runtime resid="Pane.Url" lifetime="long" /></Runtimes>\n        <DesktopFormFactor>',
    ],
    problems: [
      '<Runtimes><Runtime resid="Pane.Url" lifetime="long" /></Runtimes> ← no-runtimes: Runtimes must not be here',
    ],
  },
  {
    title: 'a page of functions',
    change: ['<ExtensionPoint', '<FunctionFile resid="Pane.Url" />\n          <ExtensionPoint'],
    problems: ['<FunctionFile resid="Pane.Url" /> ← no-function-file: FunctionFile must not be here'],
  },
];
