import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const PROGRAMS = { office: 'soffice', pdfText: 'pdftotext' } as const;

/** Whether this machine has LibreOffice and pdftotext; both are wished for in tests, not needed. */
export const hasLibreOffice = Object.values(PROGRAMS).every(
  (program) => spawnSync(program, ['--version'], { stdio: 'ignore' }).error === undefined,
);

/** As it tells itself: 7.4 is [7, 4], 25.2 is [25, 2]. */
export function versionOfLibreOffice(): readonly [major: number, minor: number] {
  const told = execFileSync(PROGRAMS.office, ['--version'], { encoding: 'utf8' });
  const [, major, minor] = /^LibreOffice\w* (\d+)\.(\d+)/m.exec(told) ?? [];
  if (major === undefined || minor === undefined) throw new RangeError(told);
  return [Number(major), Number(minor)];
}

/** The text of a document's pages as LibreOffice lays them out. */
export function pagesInLibreOffice(bytes: Uint8Array): readonly string[] {
  return inLibreOffice(bytes, 'pdf', (file) => {
    execFileSync(PROGRAMS.pdfText, ['-layout', file, `${file}.txt`]);
    return readFileSync(`${file}.txt`, 'utf8').split('\f').slice(0, -1);
  });
}

/** The document as LibreOffice saves it as a Word file. */
export function savedByLibreOffice(bytes: Uint8Array): Uint8Array {
  return inLibreOffice(bytes, 'docx', (file) => new Uint8Array(readFileSync(file)));
}

function inLibreOffice<T>(bytes: Uint8Array, kind: string, read: (file: string) => T): T {
  const folder = mkdtempSync(path.join(tmpdir(), 'libreoffice-'));
  try {
    const file = path.join(folder, 'document.docx');
    const saved = path.join(folder, 'saved');
    writeFileSync(file, bytes);
    // A profile of its own, so that no running LibreOffice takes the job.
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    execFileSync(PROGRAMS.office, ['--headless', profile, '--convert-to', kind, '--outdir', saved, file], {
      stdio: 'ignore',
    });
    return read(path.join(saved, `document.${kind}`));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
