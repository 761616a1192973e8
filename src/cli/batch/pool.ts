import { Worker, parentPort, workerData } from 'node:worker_threads';
import { languageOf, type Language } from '../language';
import { AS_WORKER } from './as-worker';
import { summarise, unreadable, type FileSummary } from './summarise';

/** What a worker is told when it starts. */
interface WorkerTask {
  readonly folder: string;
  readonly english: boolean;
}

/**
 * Summarises files on several threads, each running this program again as a worker. Calls back as each file is
 * done; results are in the order of the files. A worker that dies takes only its current file with it.
 */
export function summariseInParallel(
  folder: string,
  files: readonly string[],
  jobs: number,
  language: Language,
  onDone: (summary: FileSummary) => void,
): Promise<readonly FileSummary[]> {
  const results: FileSummary[] = [];
  let next = 0;
  const record = (index: number, summary: FileSummary) => {
    results[index] = summary;
    onDone(summary);
  };
  const runWorker = (): Promise<void> =>
    new Promise((resolve) => {
      const task: WorkerTask = { folder, english: language.locale === 'en-US' };
      const worker = new Worker(process.argv[1] ?? '', { workerData: task, argv: [AS_WORKER] });
      let index = -1;
      const give = () => {
        if (next >= files.length) return worker.postMessage(null);
        index = next;
        next += 1;
        worker.postMessage(files[index]);
      };
      worker.on('message', (summary: FileSummary) => {
        record(index, summary);
        index = -1;
        give();
      });
      worker.on('error', (error) => {
        if (index >= 0) record(index, unreadable(files[index] ?? '', language.words.internal(error.message)));
      });
      worker.on('exit', () => resolve(next < files.length ? runWorker() : undefined));
      give();
    });
  return Promise.all(Array.from({ length: jobs }, runWorker)).then(() => results);
}

/** The other side: summarises the files it is sent until it is sent null. */
export function serveAsWorker(): void {
  const { folder, english } = workerData as WorkerTask;
  const language = languageOf(english ? ['--lang', 'en'] : []);
  parentPort?.on('message', (file: string | null) => {
    if (file === null) parentPort?.close();
    else void summarise(folder, file, language).then((summary) => parentPort?.postMessage(summary));
  });
}
