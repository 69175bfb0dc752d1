import { planStart, planStop, type Plan } from '#tools/sideload';

const ADDRESS = 'https://localhost:3000/';
const DOCUMENT = 'https://contoso.sharepoint.com/:w:/r/doc.docx?web=1&action=edit';

const debugging = (...args: readonly string[]): Plan => ({
  message: null,
  program: { name: 'office-addin-debugging', arguments: args },
  status: 0,
});
const refusal = (message: string): Plan => ({ message, program: null, status: 2 });
const noOffice = (platform: string): Plan => ({
  message:
    `本机（${platform}）没有 Office，改为提供独立网页：https://localhost:3000/ ，一两分钟后可以打开，按 Ctrl+C 结束。 · ` +
    `No Office on ${platform}: the stand-alone page is served instead, at https://localhost:3000/, in a minute or two (Ctrl+C ends it).`,
  program: { name: 'npm', arguments: ['run', 'dev-server'] },
  status: 0,
});
const nameDocument = refusal(
  '请给出文档网址：npm run start:web -- "https://…" · ' +
    'Name a document on the web: npm run start:web -- "https://…"',
);

const noCertificates = refusal(
  '在本机（linux）上装不了证书。请运行 npm run dev-server，再在 Office 网页版里上传 manifest.xml。 · ' +
    'Certificates can’t be installed on linux: run npm run dev-server, and upload manifest.xml in Office on the web.',
);

interface StartCase {
  readonly platform: string;
  readonly given: readonly string[];
  readonly expected: Plan;
}

const inWeb = debugging('start', 'manifest.xml', 'web', '--app', 'word', '--document', DOCUMENT);

const starts: readonly StartCase[] = [
  ...['win32', 'darwin'].flatMap((platform) =>
    ['word', 'excel'].map((app) => ({
      platform,
      given: [app],
      expected: debugging('start', 'manifest.xml', 'desktop', '--app', app),
    })),
  ),
  ...['linux', 'freebsd'].flatMap((platform) =>
    ['word', 'excel'].map((app) => ({ platform, given: [app], expected: noOffice(platform) })),
  ),
  ...['win32', 'darwin'].flatMap((platform) => [
    { platform, given: ['web', DOCUMENT], expected: inWeb },
    { platform, given: ['web'], expected: nameDocument },
    { platform, given: ['web', 'C:\\报告.docx'], expected: nameDocument },
    { platform, given: ['web', 'https://'], expected: nameDocument },
  ]),
  { platform: 'linux', given: ['web', DOCUMENT], expected: noCertificates },
  ...['win32', 'darwin', 'linux'].map((platform) => ({
    platform,
    given: ['outlook'],
    expected: refusal('outlook 不是 word、excel 或 web。 · outlook is none of word, excel, web.'),
  })),
];

test.each(starts)('on $platform, start $given', ({ platform, given, expected }) => {
  expect(planStart(platform, given, ADDRESS)).toEqual(expected);
});

test.each([
  { platform: 'win32', expected: debugging('stop', 'manifest.xml') },
  { platform: 'darwin', expected: debugging('stop', 'manifest.xml') },
  {
    platform: 'linux',
    expected: {
      message:
        '本机（linux）没有 Office，无可停止；独立网页按 Ctrl+C 结束。 · ' +
        'No Office on linux, so nothing to stop; Ctrl+C ends the stand-alone page.',
      program: null,
      status: 0,
    },
  },
])('on $platform, stop', ({ platform, expected }) => {
  expect(planStop(platform)).toEqual(expected);
});
