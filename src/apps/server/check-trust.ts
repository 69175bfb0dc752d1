import { readFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { isIP } from 'node:net';
import { checkServerIdentity, connect, rootCertificates } from 'node:tls';
import { Failure } from '@/core/failure';
import type { Certificate } from './read-certificate';

/** Authorities that this machine trusts, where a file tells; what the development tools of Office installed is one. */
const AUTHORITY_FILES = [
  '/etc/ssl/certs/ca-certificates.crt',
  '/etc/pki/tls/certs/ca-bundle.crt',
  '/etc/ssl/cert.pem',
  join(homedir(), '.office-addin-dev-certs', 'ca.crt'),
];

/**
 * Calls the server as a browser would, under the name it is shown by. @throws Failure serve.untrusted: whoever opened
 * the pane would see an empty window and not know why
 */
export async function checkTrust(
  certificate: Certificate,
  name: string,
  port: number,
  host: string,
): Promise<void> {
  const { file, ca } = certificate;
  const known = await Promise.all(AUTHORITY_FILES.map((path) => readFile(path, 'utf8').catch(() => null)));
  const authorities = [...rootCertificates, ...[...known, ca].filter((pem) => pem !== null)];
  const reason = await reasonAgainst({ host, port, name, authorities });
  if (reason !== null) throw new Failure('serve.untrusted', { file, reason });
}

function reasonAgainst(given: {
  readonly host: string;
  readonly port: number;
  readonly name: string;
  readonly authorities: readonly string[];
}): Promise<string | null> {
  const { host, port, name, authorities } = given;
  return new Promise((resolve) => {
    const socket = connect({
      host,
      port,
      ca: [...authorities],
      rejectUnauthorized: true,
      // What is called is this machine; what is asked for may be its name in the house.
      checkServerIdentity: (_, presented) => checkServerIdentity(name, presented),
      ...(isIP(name) === 0 ? { servername: name } : {}),
    });
    const end = (reason: string | null) => {
      socket.destroy();
      resolve(reason);
    };
    socket.once('secureConnect', () => end(null));
    socket.once('error', (error: NodeJS.ErrnoException) => end(error.code ?? error.message));
  });
}
