/**
 * How the development server runs: by https where there is an Office to trust it (its certificates come from
 * office-addin-dev-certs), by http on other machines.
 *
 * @param {number} port
 */
function devServerOptions(port) {
  return { port, hot: false, client: { overlay: false }, server: serverOptions(process.platform) };
}

const WITH_OFFICE = ['win32', 'darwin'];

/** @param {string} platform */
function serverOptions(platform) {
  if (!WITH_OFFICE.includes(platform)) return { type: 'http' };
  return {
    type: 'https',
    get options() {
      // Asked for only when a server starts: it may ask the user to trust the certificates.
      return require('office-addin-dev-certs').getHttpsServerOptions();
    },
  };
}

module.exports = { devServerOptions };
