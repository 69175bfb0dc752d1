import type { BrokenManifest } from './broken-manifest';

/** An add-in that Office would take for another one, or not show. */
export const IDENTITY: readonly BrokenManifest[] = [
  {
    title: 'braces around the id',
    change: [
      '<Id>117e7294-f5b0-476d-a20e-335d685cdd70</Id>',
      '<Id>{117e7294-f5b0-476d-a20e-335d685cdd70}</Id>',
    ],
    problems: [
      '<Id>{117e7294-f5b0-476d-a20e-335d685cdd70}</Id> ← id: {117e7294-f5b0-476d-a20e-335d685cdd70} is no GUID',
    ],
  },
  {
    title: 'a version of three parts',
    change: ['<Version>1.0.0.0<', '<Version>1.0.0<'],
    problems: ['<Version>1.0.0</Version> ← version: 1.0.0 does not have four numbers of up to 5 digits'],
  },
  {
    title: 'a version with a word',
    change: ['<Version>1.0.0.0<', '<Version>1.0.0.0-beta<'],
    problems: [
      '<Version>1.0.0.0-beta</Version> ← version: 1.0.0.0-beta does not have four numbers of up to 5 digits',
    ],
  },
  {
    title: 'a permission of mail add-ins',
    change: ['ReadWriteDocument', 'ReadWriteMailbox'],
    problems: [
      '<Permissions>ReadWriteMailbox</Permissions> ← permission: ReadWriteMailbox is not one of ' +
        'Restricted, ReadDocument, ReadAllDocument, WriteDocument, ReadWriteDocument',
    ],
  },
  {
    title: 'no Excel in the base part',
    change: ['    <Host Name="Workbook" />\n', ''],
    problems: ['<Hosts> ← hosts: Workbook is missing'],
  },
  {
    title: 'the buttons of Word twice, those of Excel not at all',
    change: ['<Host xsi:type="Workbook">', '<Host xsi:type="Document">'],
    problems: [
      '<Hosts> ← hosts: Workbook is missing',
      '<Host xsi:type="Document"> ← hosts: Document is one too many',
    ],
  },
  {
    title: 'an app the pane does not know',
    change: ['<Host Name="Workbook" />', '<Host Name="Workbook" />\n    <Host Name="Presentation" />'],
    problems: ['<Host Name="Presentation" /> ← hosts: Presentation is one too many'],
  },
  {
    title: 'one id for the groups of both apps',
    change: ['Taizhang.Workbook.Group', 'Taizhang.Document.Group'],
    problems: [
      '<Group id="Taizhang.Document.Group"> ← ' +
        'unique-ids: Taizhang.Document.Group is already the id of another Group',
    ],
  },
  {
    title: 'one id for two resources',
    change: [
      '<bt:Url id="Help.Url"',
      '<bt:Url id="Pane.Url" DefaultValue="https://localhost:3000/index.html" />\n        <bt:Url id="Help.Url"',
    ],
    problems: [
      '<bt:Url id="Pane.Url" DefaultValue="https://localhost:3000/index.html" /> ← ' +
        'unique-ids: Pane.Url is already the id of another Url',
    ],
  },
];
