import { main } from '@/apps/cli/main';
import { until } from '#tests/apps/server/ask';
import { afterTest, type TestServer } from '#tests/apps/server/open-server';
import { testCertificate } from '#tests/apps/server/test-certificate';

export interface Serving {
  /** What it has said so far, on both outputs. */
  readonly said: { readonly out: string; readonly err: string };
  readonly server: Pick<TestServer, 'port' | 'authority'>;
  /** Tells it to stop. Gives its exit status. */
  readonly end: () => Promise<number>;
}

/** Runs `serve` in this process until it is told to stop, at the latest when the test is done. */
export async function runServe(...argv: readonly string[]): Promise<Serving> {
  const said = { out: '', err: '' };
  let stop: () => void = () => undefined;
  const stopped = new Promise<void>((resolve) => {
    stop = resolve;
  });
  const ending = main(['serve', ...argv], {
    out: (text) => void (said.out += text),
    err: (text) => void (said.err += text),
    taken: () => Promise.resolve(),
    colours: false,
    progress: () => undefined,
    now: () => new Date(),
    stopped: () => stopped,
  });
  const end = async () => {
    stop();
    return ending;
  };
  afterTest(async () => {
    await end();
  });
  let isOver = false;
  void ending.then(() => {
    isOver = true;
  });
  await until(() => isOver || said.out.includes('Ctrl+C'));
  const { authority } = await testCertificate();
  return { said, end, server: { port: Number(/:(\d+)\//.exec(said.out)?.[1] ?? 0), authority } };
}

/** The options of a certificate for this machine. */
export async function certificateOptions(): Promise<readonly string[]> {
  const { cert, key, ca } = await testCertificate();
  return ['--cert', cert, '--key', key, '--ca', ca];
}
