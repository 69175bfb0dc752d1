import type { X509Certificate } from 'node:crypto';
import { isIP } from 'node:net';
import { Failure } from '@/core/failure';
import type { Certificate } from './read-certificate';

const LOOPBACK = ['localhost', '127.0.0.1', '::1'];
const EVERYWHERE = ['0.0.0.0', '::'];

export function isLoopback(host: string): boolean {
  return LOOPBACK.includes(host) || (isIP(host) === 4 && host.startsWith('127.'));
}

/** Is that a name a certificate is for? */
export function isNameOf(x509: X509Certificate, host: string): boolean {
  return (isIP(host) === 0 ? x509.checkHost(host) : x509.checkIP(host)) !== undefined;
}

/**
 * The name under which people ask for a server that listens at a host: one the certificate is for.
 * @throws Failure serve.otherName
 */
export function shownName({ file, x509 }: Certificate, host: string): string {
  const wanted = isLoopback(host) ? ['localhost', host] : EVERYWHERE.includes(host) ? [] : [host];
  const known = wanted.find((name) => isNameOf(x509, name));
  // Under a name of this machine alone nobody else would find it.
  const other = isLoopback(host) ? undefined : namesIn(x509).find((name) => !isLoopback(name));
  const shown = known ?? other;
  if (shown === undefined) throw new Failure('serve.otherName', { file, host });
  return shown;
}

/** Those a certificate lists, without wildcards. */
function namesIn({ subjectAltName = '' }: X509Certificate): readonly string[] {
  return Array.from(subjectAltName.matchAll(/(?:DNS|IP Address):([^,\s]+)/g), ([, name = '']) => name).filter(
    (name) => !name.startsWith('*'),
  );
}
