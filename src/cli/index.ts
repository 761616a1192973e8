import { AS_WORKER } from './batch/as-worker';
import { runCli } from './run';

export { runCli };

if (process.argv[2] !== AS_WORKER) {
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
