import { fork, type ChildProcess } from 'node:child_process';
import path from 'node:path';

export type OoxmlFormat = 'docx' | 'xlsx';

interface Fault {
  readonly description: string;
  readonly path?: { readonly xpath?: string; readonly partUri?: string };
}

interface Answer {
  readonly id: number;
  readonly faults?: readonly Fault[];
  readonly error?: string;
}

interface Question {
  readonly resolve: (faults: readonly string[]) => void;
  readonly reject: (error: Error) => void;
}

const questions = new Map<number, Question>();
let child: ChildProcess | null = null;
let lastId = 0;

/** The faults the Open XML SDK finds. Its process is started at the first question and kept for the next ones. */
export function askSdk(bytes: Uint8Array, format: OoxmlFormat): Promise<readonly string[]> {
  child ??= start();
  const validator = child;
  lastId += 1;
  const id = lastId;
  return new Promise((resolve, reject) => {
    questions.set(id, { resolve, reject });
    validator.send({ id, bytes, format });
  });
}

export function endSdk(): void {
  child?.removeAllListeners('exit').disconnect();
  child = null;
}

function start(): ChildProcess {
  const started = fork(path.join(__dirname, 'sdk-validator.mjs'), {
    execArgv: [],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  started.on('message', (message) => settle(message as Answer));
  started.on('exit', (code) => {
    for (const { reject } of questions.values())
      reject(new Error(`the validator ended with ${String(code)}`));
    questions.clear();
    child = null;
  });
  return started;
}

function settle(answer: Answer): void {
  const question = questions.get(answer.id);
  questions.delete(answer.id);
  if (answer.faults === undefined) question?.reject(new Error(answer.error));
  else question?.resolve(answer.faults.map(describe));
}

function describe({ description, path: place }: Fault): string {
  return `${place?.partUri ?? ''} ${place?.xpath ?? ''}: ${description}`;
}
