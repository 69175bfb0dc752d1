import { generateCertificates } from 'office-addin-dev-certs';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CertificateFiles } from '@/apps/server/read-certificate';

export interface TestCertificate extends CertificateFiles {
  readonly ca: string;
  /** The authority, as a client needs it. */
  readonly authority: string;
}

let made: Promise<TestCertificate> | null = null;

/** A certificate for localhost and 127.0.0.1, by an authority of its own; made once for a test file. */
export function testCertificate(): Promise<TestCertificate> {
  made ??= makeCertificate(['127.0.0.1', 'localhost']);
  return made;
}

export async function makeCertificate(domains: readonly string[], days = 30): Promise<TestCertificate> {
  const folder = mkdtempSync(join(tmpdir(), 'taizhang-cert-'));
  const [ca, cert, key] = ['ca.crt', 'own.crt', 'own.key'].map((name) => join(folder, name));
  if (ca === undefined || cert === undefined || key === undefined) throw new Error('no paths');
  // It says what it has done, which is no business of a test.
  const log = jest.spyOn(console, 'log').mockImplementation();
  await generateCertificates(ca, cert, key, days, [...domains]);
  log.mockRestore();
  return { ca, cert, key, authority: readFileSync(ca, 'utf8') };
}
