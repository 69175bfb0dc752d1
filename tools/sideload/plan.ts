/** A program and what it is told. */
export interface Program {
  /** `npm` runs only where there is no Office. */
  readonly name: 'office-addin-debugging' | 'npm';
  readonly arguments: readonly string[];
}

export interface Plan {
  /** What to tell whoever asked; null: the program itself says enough. */
  readonly message: string | null;
  /** Null where there is nothing to run. */
  readonly program: Program | null;
  /** The exit status where nothing is run. */
  readonly status: 0 | 2;
}

const MANIFEST = 'manifest.xml';
const PLATFORMS_WITH_OFFICE: readonly string[] = ['win32', 'darwin'];
const DESKTOP_APPS: readonly string[] = ['word', 'excel'];

/**
 * `word` or `excel` opens the add-in in that app, `web` and a document's address in Office on the web. The
 * development server comes along: office-addin-debugging finds it in package.json, by the names `dev-server` and
 * `dev_server_port`. Where there is no Office, the stand-alone page is served at the address given.
 */
export function planStart(
  platform: string,
  [target = '', document = '']: readonly string[],
  address: string,
): Plan {
  if (target === 'web') return planWeb(platform, document);
  if (!DESKTOP_APPS.includes(target)) {
    return refusal(`${target} 不是 word、excel 或 web。 · ${target} is none of word, excel, web.`);
  }
  if (PLATFORMS_WITH_OFFICE.includes(platform)) {
    return debugging('start', MANIFEST, 'desktop', '--app', target);
  }
  return {
    message:
      `本机（${platform}）没有 Office，改为提供独立网页：${address} ，一两分钟后可以打开，按 Ctrl+C 结束。 · ` +
      `No Office on ${platform}: the stand-alone page is served instead, at ${address}, in a minute or two (Ctrl+C ends it).`,
    program: { name: 'npm', arguments: ['run', 'dev-server'] },
    status: 0,
  };
}

/** Takes the add-in out of the Office of this computer and ends the development server. */
export function planStop(platform: string): Plan {
  if (PLATFORMS_WITH_OFFICE.includes(platform)) return debugging('stop', MANIFEST);
  const message =
    `本机（${platform}）没有 Office，无可停止；独立网页按 Ctrl+C 结束。 · ` +
    `No Office on ${platform}, so nothing to stop; Ctrl+C ends the stand-alone page.`;
  return { message, program: null, status: 0 };
}

/** Which app opens is decided by the document; the tool only insists on being told one. */
function planWeb(platform: string, document: string): Plan {
  if (!PLATFORMS_WITH_OFFICE.includes(platform)) {
    return refusal(
      `在本机（${platform}）上装不了证书。请运行 npm run dev-server，再在 Office 网页版里上传 manifest.xml。 · ` +
        `Certificates can’t be installed on ${platform}: run npm run dev-server, and upload manifest.xml in Office on the web.`,
    );
  }
  if (document.startsWith('https://') && URL.canParse(document)) {
    return debugging('start', MANIFEST, 'web', '--app', 'word', '--document', document);
  }
  return refusal(
    '请给出文档网址：npm run start:web -- "https://…" · ' +
      'Name a document on the web: npm run start:web -- "https://…"',
  );
}

function debugging(...args: readonly string[]): Plan {
  return { message: null, program: { name: 'office-addin-debugging', arguments: args }, status: 0 };
}

function refusal(message: string): Plan {
  return { message, program: null, status: 2 };
}
