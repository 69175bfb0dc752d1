import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const PROGRAMS = { office: 'soffice', pdfText: 'pdftotext' } as const;

/** Whether this machine has LibreOffice and pdftotext; both are wished for in tests, not needed. */
export const hasLibreOffice = Object.values(PROGRAMS).every(
  (program) => spawnSync(program, ['--version'], { stdio: 'ignore' }).error === undefined,
);

/** The text of a document's pages as LibreOffice lays them out. */
export function pagesInLibreOffice(bytes: Uint8Array): readonly string[] {
  const folder = mkdtempSync(path.join(tmpdir(), 'libreoffice-'));
  try {
    const file = path.join(folder, 'document.docx');
    writeFileSync(file, bytes);
    // A profile of its own, so that no running LibreOffice takes the job.
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    execFileSync(PROGRAMS.office, ['--headless', profile, '--convert-to', 'pdf', '--outdir', folder, file], {
      stdio: 'ignore',
    });
    execFileSync(PROGRAMS.pdfText, ['-layout', path.join(folder, 'document.pdf')]);
    return readFileSync(path.join(folder, 'document.txt'), 'utf8').split('\f').slice(0, -1);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
