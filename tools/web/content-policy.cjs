const { createHash } = require('node:crypto');

/**
 * What a page may load and run (CSP level 3): nothing but what is named. Fluent writes its styles rule by rule into
 * an empty style element, so that the hash of nothing is all it needs.
 */

/** @param {string} text */
function hashOf(text) {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

const EMPTY = hashOf('');

/** @param {Readonly<Record<string, readonly string[]>>} directives */
function policyText(directives) {
  return Object.entries({
    'default-src': ["'none'"],
    ...directives,
    'base-uri': ["'none'"],
    'form-action': ["'none'"],
  })
    .map(([name, sources]) => `${name} ${sources.join(' ')}`)
    .join('; ');
}

/**
 * A page with files of its own beside it.
 *
 * @param {string | null} officeOrigin where office.js comes from, if not from the page's own site
 */
function sitePolicy(officeOrigin) {
  return policyText({
    'script-src': ["'self'", ...(officeOrigin === null ? [] : [officeOrigin])],
    'style-src': ["'self'", EMPTY],
    'img-src': ["'self'", 'data:', 'blob:'],
    'worker-src': ["'self'"],
    'connect-src': ["'self'"],
  });
}

/**
 * A page with everything inside: no request can leave it.
 *
 * @param {readonly string[]} scripts
 * @param {string} style
 */
function singleFilePolicy(scripts, style) {
  return policyText({
    'script-src': scripts.map(hashOf),
    'style-src': [hashOf(style), EMPTY],
    'img-src': ['data:', 'blob:'],
    'worker-src': ['blob:'],
  });
}

module.exports = { sitePolicy, singleFilePolicy };
