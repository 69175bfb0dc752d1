import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { once } from 'node:events';
import { writeCertificate } from '#tests/apps/server/write-certificate';

/** The program as it ships, serving a folder of ledgers. */
export interface LinkServer {
  readonly address: URL;
  readonly authority: string;
  /** What the process has held at most, in MB; null: this system does not tell. */
  peakMemory(): number | null;
  end(): Promise<void>;
}

/** Starts `taizhang serve` on any free port. `site`: the built pane; null: none that anybody looks at. */
export async function startLinkServer(
  program: string,
  ledgers: string,
  site: string | null,
): Promise<LinkServer> {
  const folder = `${ledgers}-server`;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(path.join(folder, 'site'), { recursive: true });
  writeFileSync(path.join(folder, 'site/taskpane.html'), '<!doctype html><title>pane</title>');
  const { ca, cert, key } = await writeCertificate(folder);
  const own = {
    ledgers,
    cert,
    key,
    ca,
    state: path.join(folder, 'state'),
    site: site ?? path.join(folder, 'site'),
  };
  const options = Object.entries(own).flatMap(([name, value]) => [`--${name}`, value]);
  const child = spawn(process.execPath, [program, 'serve', '--port', '0', ...options]);
  return {
    address: await addressOf(child),
    authority: readFileSync(ca, 'utf8'),
    peakMemory: () => peakOf(child.pid),
    end: async () => {
      const ended = once(child, 'close');
      child.kill();
      await ended;
    },
  };
}

function addressOf(child: ChildProcess): Promise<URL> {
  return new Promise((resolve, reject) => {
    let said = '';
    const hear = (piece: Buffer) => {
      said += piece.toString();
      const [address] = /https:\/\/\S+/.exec(said) ?? [];
      if (address !== undefined) resolve(new URL(address));
    };
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
    child.once('close', () => reject(new Error(`serve has ended: ${said}`)));
  });
}

function peakOf(pid: number | undefined): number | null {
  if (process.platform !== 'linux' || pid === undefined) return null;
  const [, kilobytes] = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${String(pid)}/status`, 'utf8')) ?? [];
  return kilobytes === undefined ? null : Number(kilobytes) / 1024;
}
