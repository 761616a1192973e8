/** A file that the system hands over when the installed page is chosen to open it. */
interface Launch {
  readonly files: readonly { getFile(): Promise<File> }[];
}

interface LaunchQueue {
  setConsumer(consumer: (launch: Launch) => void): void;
}

/** Lets the page be opened without a network from now on, where the browser can. */
export function keepOffline(): void {
  if (!('serviceWorker' in navigator)) return;
  // Refused over plain http and where storage is not allowed; the page works all the same.
  navigator.serviceWorker.register('service-worker.js').catch(() => undefined);
}

/** Opens workbooks that the system hands to the installed page. */
export function openLaunched(open: (file: File) => void): void {
  const queue = (window as Window & { launchQueue?: LaunchQueue }).launchQueue;
  queue?.setConsumer(({ files: [first] }) => void first?.getFile().then(open));
}
