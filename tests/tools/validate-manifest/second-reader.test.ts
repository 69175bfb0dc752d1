import { execFileSync } from 'node:child_process';
import { MANIFEST_FILE } from './real-manifest';

/** In a process of its own: a part of it is an ES module, which jest can't require. */
const READER = `
  const { OfficeAddinManifest } = require('office-addin-manifest');
  OfficeAddinManifest.readManifestFile(process.argv[1]).then((read) => console.log(JSON.stringify(read)));
`;

test("Microsoft's own reader finds in the manifest what was meant", () => {
  const printed = execFileSync(process.execPath, ['-e', READER, MANIFEST_FILE], { encoding: 'utf8' });
  expect(JSON.parse(printed)).toEqual({
    id: '117e7294-f5b0-476d-a20e-335d685cdd70',
    appDomains: [],
    defaultLocale: 'zh-CN',
    description:
      '把 Excel 台账变成 Word 里的工作报告；台账变了，报告里的数字跟着变，每个数字都查得到它数了哪些行。',
    displayName: '台账',
    highResolutionIconUrl: 'https://localhost:3000/icons/icon-64.png',
    hosts: ['Document', 'Workbook'],
    iconUrl: 'https://localhost:3000/icons/icon-32.png',
    officeAppType: 'TaskPaneApp',
    permissions: 'ReadWriteDocument',
    providerName: 'taizhang',
    supportUrl: 'https://localhost:3000/index.html',
    version: '1.0.0.0',
    manifestType: 'xml',
    defaultSettings: {
      sourceLocation: 'https://localhost:3000/taskpane.html',
    },
  });
});
