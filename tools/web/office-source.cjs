/**
 * Where a pane takes office.js from: Microsoft's network, its mirror in China, or the pane's own site.
 *
 * @typedef {{ script: string, origin: string | null, files: readonly string[] }} OfficeSource
 */

/** What office.js asks for beside itself, for Word and Excel on every platform (performance.md, tooling.md 9). */
const PLATFORMS = ['win32-16.00', 'win32-16.01', 'mac-16.00', 'web-16.00', 'ios-16.00'];
/** Only Excel's are in two parts there. */
const EXCEL_CORES = ['win32-16.01-core', 'mac-16.00-core', 'web-16.00-core'];
const HOST_FILES = [
  ...PLATFORMS.map((platform) => `word-${platform}.js`),
  ...[...PLATFORMS, ...EXCEL_CORES].map((platform) => `excel-${platform}.js`),
];
const OTHER_FILES = [
  'office.js',
  'o15apptofilemappingtable.js',
  'telemetry/oteljs.js',
  'telemetry/oteljs_agave.js',
  'ariatelemetry/aria-web-telemetry.js',
  'zh-cn/office_strings.js',
  'en-us/office_strings.js',
];

/** @type {Readonly<Record<string, OfficeSource>>} */
const OFFICE_SOURCES = {
  cdn: {
    script: 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
    origin: 'https://appsforoffice.microsoft.com',
    files: [],
  },
  cn: {
    script: 'https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js',
    origin: 'https://appsforoffice.cdn.partner.office365.cn',
    files: [],
  },
  local: { script: 'office-js/office.js', origin: null, files: [...OTHER_FILES, ...HOST_FILES] },
};

/**
 * @param {string} name `cdn`, `cn` or `local`
 * @returns {OfficeSource}
 * @throws {TypeError} for any other name
 */
function officeSource(name) {
  if (Object.hasOwn(OFFICE_SOURCES, name)) return OFFICE_SOURCES[name];
  throw new TypeError(`--env office=${name}: choose one of ${Object.keys(OFFICE_SOURCES).join(', ')}`);
}

module.exports = { officeSource };
