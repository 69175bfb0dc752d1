import { homedir } from 'node:os';
import { join } from 'node:path';
import { Failure } from '@/core/failure';
import type { CommandContext } from './command';
import { exists } from './files';

/** Where `office-addin-dev-certs install` puts what it made this machine trust. */
const INSTALLED = join(homedir(), '.office-addin-dev-certs');

export interface CertificatePaths {
  readonly cert: string;
  readonly key: string;
  readonly ca: string | null;
}

/** The certificate that options name, else the one this machine was made to trust. @throws Failure serve.noCertificate, usage.missingOption */
export async function findCertificate(
  { args, usage }: Pick<CommandContext, 'args' | 'usage'>,
  installed = INSTALLED,
): Promise<CertificatePaths> {
  const [cert, key, ca = null] = [args.get('cert'), args.get('key'), args.get('ca')];
  if (cert !== undefined && key !== undefined) return { cert, key, ca };
  if (cert !== undefined || key !== undefined)
    throw new Failure('usage.missingOption', { option: cert === undefined ? '--cert' : '--key', usage });
  const own = { cert: join(installed, 'localhost.crt'), key: join(installed, 'localhost.key'), ca };
  const isThere = (await exists(own.cert)) && (await exists(own.key));
  if (!isThere) throw new Failure('serve.noCertificate');
  return own;
}
