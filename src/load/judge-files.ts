import { fork, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Context } from '../easyread/rule.ts';
import type { Locale } from '../locale/table.ts';
import type { Verdict } from './body-record.ts';
import type { BodyFile } from './files.ts';

const batchSize = 100;
/** How long a judge may take, in seconds. */
const patience = { batch: 20, file: 5 };
const judgePath = fileURLToPath(new URL('./judge.ts', import.meta.url));

/** What a judge is asked: files, and what the easy-read rules may know for each of their languages. */
export interface JudgeTask {
  files: readonly BodyFile[];
  contexts: ReadonlyMap<Locale, Context>;
}

/** Judges files in child processes. A file that ends or hangs its judge gets a problem; the others are judged all the same. */
export async function judgeFiles({ files, contexts }: JudgeTask, judges = 1, seconds = patience): Promise<Verdict[]> {
  const batches = Array.from({ length: Math.ceil(files.length / batchSize) }, (_, index) => files.slice(index * batchSize, (index + 1) * batchSize));
  const verdicts: Verdict[][] = [];
  let next = 0;
  const work = async (): Promise<void> => {
    let judge: Judge | undefined;
    while (next < batches.length) {
      const index = next++;
      judge ??= new Judge();
      const answer = await judge.ask({ files: batches[index]!, contexts }, seconds.batch);
      if (!answer) judge = undefined;
      verdicts[index] = answer ?? (await judgeOneByOne({ files: batches[index]!, contexts }, seconds.file));
    }
    judge?.dismiss();
  };
  await Promise.all(Array.from({ length: Math.min(judges, batches.length) }, work));
  return verdicts.flat();
}

async function judgeOneByOne({ files, contexts }: JudgeTask, seconds: number): Promise<Verdict[]> {
  const verdicts: Verdict[] = [];
  let judge: Judge | undefined;
  for (const file of files) {
    judge ??= new Judge();
    const answer = await judge.ask({ files: [file], contexts }, seconds);
    if (!answer) judge = undefined;
    verdicts.push(answer?.[0] ?? unreadable(file));
  }
  judge?.dismiss();
  return verdicts;
}

class Judge {
  readonly #process: ChildProcess = fork(judgePath, { serialization: 'advanced', stdio: ['ignore', 'ignore', 'ignore', 'ipc'] });

  /** The verdicts, or undefined when the judge died or took too long; it is gone then. */
  ask(task: JudgeTask, seconds: number): Promise<Verdict[] | undefined> {
    return new Promise((resolve) => {
      const end = (answer?: Verdict[]): void => {
        clearTimeout(timer);
        this.#process.removeAllListeners();
        if (!answer) this.#process.kill('SIGKILL');
        resolve(answer);
      };
      const timer = setTimeout(end, seconds * 1000);
      this.#process.once('message', (answer) => end(answer as Verdict[]));
      this.#process.once('exit', () => end());
      this.#process.once('error', () => end());
      this.#process.send(task, (error) => error && end());
    });
  }

  dismiss(): void {
    this.#process.disconnect();
  }
}

function unreadable({ file }: BodyFile): Verdict {
  const message = 'The program that reads guides stopped at this file.';
  const help = 'Copy the words into a new file by hand, without unusual signs.';
  return { digest: '', problems: [{ rule: 'readable-guide', severity: 'error', file, line: 1, column: 1, message, help }] };
}
