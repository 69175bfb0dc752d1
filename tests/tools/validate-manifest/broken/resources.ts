import type { BrokenManifest } from './broken-manifest';

const SHORT = '长'.repeat(126);
const LONG = 'l'.repeat(251);
/** Texts and references that lead nowhere or are too long. */
export const RESOURCES: readonly BrokenManifest[] = [
  {
    title: 'a misspelt reference',
    change: ['<Label resid="Group.Label" />', '<Label resid="Group.Lable" />'],
    problems: ['<Label resid="Group.Lable" /> ← resid-defined: Group.Lable is not defined'],
  },
  {
    title: 'a short text where a long one is looked for',
    change: ['<Description resid="Start.Text" />', '<Description resid="Start.Title" />'],
    problems: [
      '<Description resid="Start.Title" /> ← ' +
        'resid-defined: Start.Title is not among the LongStrings, where the Description is looked for',
    ],
  },
  {
    title: 'a resource for nobody',
    change: [
      '</bt:Urls>',
      '<bt:Url id="Old.Url" DefaultValue="https://localhost:3000/index.html" />\n      </bt:Urls>',
    ],
    problems: [
      '<bt:Url id="Old.Url" DefaultValue="https://localhost:3000/index.html" /> ← ' +
        'resource-used: nothing uses Old.Url',
    ],
  },
  {
    title: 'a long name',
    change: ['DefaultValue="台账"', `DefaultValue="${SHORT}"`],
    problems: [
      `<DisplayName DefaultValue="${SHORT}"> ← length: the DisplayName has 126 characters, 125 are allowed`,
    ],
  },
  {
    title: 'a long label in the second language',
    change: ['Value="Open Taizhang"', `Value="${SHORT}"`],
    problems: [
      `<bt:Override Locale="en-US" Value="${SHORT}" /> ← ` +
        'length: the Override has 126 characters, 125 are allowed',
    ],
  },
  {
    title: 'a long explanation',
    change: [
      'DefaultValue="把台账的数字写进这份报告；台账变了只更新数字，别的一字不动。"',
      `DefaultValue="${LONG}"`,
    ],
    problems: [
      `<bt:String id="Open.WordTip" DefaultValue="${LONG}"> ← ` +
        'length: the String has 251 characters, 250 are allowed',
    ],
  },
  {
    title: 'a long resource id',
    change: ['"Open.WordTip"', `"${SHORT.slice(0, 33)}"`],
    everywhere: true,
    problems: [
      `<Description resid="${SHORT.slice(0, 33)}" /> ← ` +
        'length: the resid of Description has 33 characters, 32 are allowed',
      `<bt:String id="${SHORT.slice(0, 33)}" DefaultValue="把台账的数字写进这份报告；台账变了只更新数字，别的一字不动。"> ← ` +
        'length: the id of String has 33 characters, 32 are allowed',
    ],
  },
  {
    title: 'a long id of a button',
    change: ['"Taizhang.Document.Open"', `"${SHORT}"`],
    problems: [
      `<Control xsi:type="Button" id="${SHORT}"> ← ` +
        'length: the id of Control has 126 characters, 125 are allowed',
    ],
  },
  {
    title: 'a long name of the provider',
    change: ['<ProviderName>taizhang<', `<ProviderName>${SHORT}<`],
    problems: [
      `<ProviderName>${SHORT}</ProviderName> ← length: the ProviderName has 126 characters, 125 are allowed`,
    ],
  },
];
