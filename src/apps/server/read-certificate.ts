import { createPrivateKey, X509Certificate } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { Failure } from '@/core/failure';

export interface CertificateFiles {
  readonly cert: string;
  readonly key: string;
  /** An authority the computers of the house trust; null: only what everybody trusts. */
  readonly ca: string | null;
}

export interface Certificate {
  /** What failures call it. */
  readonly file: string;
  /** PEM texts. */
  readonly cert: string;
  readonly key: string;
  readonly ca: string | null;
  readonly x509: X509Certificate;
}

/** @throws Failure file.unreadable, serve.badCertificate, serve.otherKey, serve.expired */
export async function readCertificate(files: CertificateFiles, now: Date): Promise<Certificate> {
  const [cert, key] = [await readPem(files.cert), await readPem(files.key)];
  const ca = files.ca === null ? null : await readPem(files.ca);
  const x509 = parse(files.cert, () => new X509Certificate(cert));
  const privateKey = parse(files.key, () => createPrivateKey(key));
  if (files.ca !== null && ca !== null) parse(files.ca, () => new X509Certificate(ca));
  if (!x509.checkPrivateKey(privateKey)) throw new Failure('serve.otherKey', { file: basename(files.key) });
  const file = basename(files.cert);
  const [from, until] = [new Date(x509.validFrom), new Date(x509.validTo)];
  if (now < from || now > until)
    throw new Failure('serve.expired', { file, from: dayOf(from), until: dayOf(until) });
  return { file, cert, key, ca, x509 };
}

function dayOf(date: Date): string {
  return date.toISOString().slice(0, 10);
}

async function readPem(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    throw new Failure('file.unreadable', { file: basename(path) }, { cause: error });
  }
}

function parse<Value>(path: string, read: () => Value): Value {
  try {
    return read();
  } catch (error) {
    throw new Failure('serve.badCertificate', { file: basename(path) }, { cause: error });
  }
}
