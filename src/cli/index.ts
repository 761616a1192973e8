import { isMainThread } from 'node:worker_threads';
import { runCli } from './run';

if (isMainThread) {
  // A reader that closes early (`| head`) is no failure; whatever is left to say goes nowhere.
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
    });
  }
  const streams = {
    out: (text: string) => void process.stdout.write(text),
    err: (text: string) => void process.stderr.write(text),
  };
  void runCli(process.argv.slice(2), streams, Boolean(process.env['JIXIAO_DEBUG'])).then((code) => {
    process.exitCode = code;
  });
} else void import('./batch/pool').then(({ serveAsWorker }) => serveAsWorker());
