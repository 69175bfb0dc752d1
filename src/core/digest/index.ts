/**
 * Digest: what tells one content from another.
 * In: bytes or a text.  Out: their SHA-256 in lower-case hex; a short digest where nobody forges.
 * Knows nothing of what is digested.
 */
export { sha256OfBytes, sha256OfText } from './sha256';
export { shownHash } from './shown-hash';
export { shortDigest } from './short-digest';
