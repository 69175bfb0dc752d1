import { generateCertificates } from 'office-addin-dev-certs';
import { join } from 'node:path';

export interface WrittenCertificate {
  readonly ca: string;
  readonly cert: string;
  readonly key: string;
}

/** Writes a certificate for some names into a folder, by an authority of its own. It says so on the console. */
export async function writeCertificate(
  folder: string,
  domains: readonly string[] = ['127.0.0.1', 'localhost', 'ledgers.example'],
  days = 30,
): Promise<WrittenCertificate> {
  const [ca, cert, key] = [join(folder, 'ca.crt'), join(folder, 'own.crt'), join(folder, 'own.key')];
  await generateCertificates(ca, cert, key, days, [...domains]);
  return { ca, cert, key };
}
