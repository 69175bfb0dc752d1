/** Where the manifest in the repository finds its pages: the development server. */
const DEVELOPMENT_SITE = 'https://localhost:3000/';

/**
 * The manifest for pages that live elsewhere: `manifestFor(text, 'https://intranet.example/taizhang')`.
 * CommonJS, so that webpack.config.js can use it as it is.
 *
 * @param {string} manifest
 * @param {string} site the https address of the folder of the pages, with or without the slash at its end
 * @returns {string}
 * @throws {TypeError} where the site is no https address of a folder
 */
function manifestFor(manifest, site) {
  const url = URL.canParse(site) ? new URL(site) : null;
  if (url === null || url.protocol !== 'https:' || url.search !== '' || url.hash !== '') {
    throw new TypeError(`${site} is no https address of a folder`);
  }
  const folder = url.href.endsWith('/') ? url.href : `${url.href}/`;
  return manifest.replaceAll(DEVELOPMENT_SITE, () => folder.replaceAll('&', '&amp;'));
}

module.exports = { manifestFor };
