import type { BrokenManifest } from './broken-manifest';

/** Addresses that lead elsewhere. */
export const URLS: readonly BrokenManifest[] = [
  {
    title: 'an address without encryption',
    change: ['<IconUrl DefaultValue="https:', '<IconUrl DefaultValue="http:'],
    problems: [
      '<IconUrl DefaultValue="http://localhost:3000/icons/icon-32.png" /> ← ' +
        'https: "http://localhost:3000/icons/icon-32.png" is no absolute https address',
    ],
  },
  {
    title: 'an address with a space at its end',
    change: [
      '"Help.Url" DefaultValue="https://localhost:3000/index.html"',
      '"Help.Url" DefaultValue="https://localhost:3000/index.html "',
    ],
    problems: [
      '<bt:Url id="Help.Url" DefaultValue="https://localhost:3000/index.html " /> ← ' +
        'https: "https://localhost:3000/index.html " is no absolute https address',
    ],
  },
  {
    title: 'a relative address',
    change: ['"Pane.Url" DefaultValue="https://localhost:3000/', '"Pane.Url" DefaultValue="/'],
    problems: [
      '<bt:Url id="Pane.Url" DefaultValue="/taskpane.html" /> ← ' +
        'https: "/taskpane.html" is no absolute https address',
    ],
  },
  {
    title: 'an address elsewhere',
    change: [
      '<SupportUrl DefaultValue="https://localhost:3000/',
      '<SupportUrl DefaultValue="https://example.com/',
    ],
    problems: [
      '<SupportUrl DefaultValue="https://example.com/index.html" /> ← ' +
        'one-site: https://example.com/index.html does not begin with https://localhost:3000/',
    ],
  },
  {
    title: 'another port',
    change: [
      '"Icon.16" DefaultValue="https://localhost:3000/',
      '"Icon.16" DefaultValue="https://localhost:8080/',
    ],
    problems: [
      '<bt:Image id="Icon.16" DefaultValue="https://localhost:8080/icons/icon-16.png" /> ← ' +
        'one-site: https://localhost:8080/icons/icon-16.png does not begin with https://localhost:3000/',
    ],
  },
  {
    title: 'a page the build does not write',
    change: [
      '"Help.Url" DefaultValue="https://localhost:3000/index.html"',
      '"Help.Url" DefaultValue="https://localhost:3000/help.html"',
    ],
    problems: [
      '<bt:Url id="Help.Url" DefaultValue="https://localhost:3000/help.html" /> ← ' +
        'page: there is no page "help.html", only taskpane.html, index.html, taizhang.html',
    ],
  },
  {
    title: 'a domain with a path',
    change: [
      '<Hosts>',
      '<AppDomains>\n    <AppDomain>https://example.com/</AppDomain>\n  </AppDomains>\n  <Hosts>',
    ],
    problems: [
      '<AppDomain>https://example.com/</AppDomain> ← ' +
        'app-domain: https://example.com/ is not https, a name and perhaps a port',
    ],
  },
  {
    title: 'the domain of the pages themselves',
    change: [
      '<Hosts>',
      '<AppDomains>\n    <AppDomain>https://localhost:3000</AppDomain>\n  </AppDomains>\n  <Hosts>',
    ],
    problems: [
      '<AppDomain>https://localhost:3000</AppDomain> ← app-domain: https://localhost:3000 is where the pages live',
    ],
  },
];
