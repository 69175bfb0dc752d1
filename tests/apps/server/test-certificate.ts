import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeCertificate, type WrittenCertificate } from './write-certificate';

export interface TestCertificate extends WrittenCertificate {
  /** The authority, as a client needs it. */
  readonly authority: string;
}

let made: Promise<TestCertificate> | null = null;

/** A certificate for localhost and 127.0.0.1, by an authority of its own; made once for a test file. */
export function testCertificate(): Promise<TestCertificate> {
  made ??= makeCertificate();
  return made;
}

export async function makeCertificate(domains?: readonly string[]): Promise<TestCertificate> {
  const folder = mkdtempSync(join(tmpdir(), 'taizhang-cert-'));
  // It says what it has done, which is no business of a test.
  const log = jest.spyOn(console, 'log').mockImplementation();
  const written = await writeCertificate(folder, domains);
  log.mockRestore();
  return { ...written, authority: readFileSync(written.ca, 'utf8') };
}
