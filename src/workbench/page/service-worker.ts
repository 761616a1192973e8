/**
 * Keeps this build's own files, so that the page opens without a network (离线使用). The network comes first, so that a
 * new build is never hidden by an old one; nothing from elsewhere is kept.
 */

interface ExtendableEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}

interface FetchEvent extends ExtendableEvent {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}

/** What of a service worker's scope is used; TypeScript's own declarations of it exclude those of a page. */
interface ServiceWorkerScope {
  readonly location: Location;
  addEventListener(kind: 'install' | 'activate', listener: (event: ExtendableEvent) => void): void;
  addEventListener(kind: 'fetch', listener: (event: FetchEvent) => void): void;
}

const scope = self as unknown as ServiceWorkerScope;

/** What the build has made: its version and its files. */
interface Build {
  readonly version: string;
  readonly files: readonly string[];
}

const PREFIX = 'jixiao-';

scope.addEventListener('install', (event) => {
  event.waitUntil(keep());
});

scope.addEventListener('activate', (event) => {
  event.waitUntil(dropOthers());
});

scope.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || new URL(request.url).origin !== scope.location.origin) return;
  event.respondWith(answer(request));
});

async function keep(): Promise<void> {
  const { version, files } = await build();
  const cache = await caches.open(PREFIX + version);
  await cache.addAll(files);
}

async function dropOthers(): Promise<void> {
  const { version } = await build();
  const names = await caches.keys();
  await Promise.all(
    names
      .filter((name) => name.startsWith(PREFIX) && name !== PREFIX + version)
      .map((name) => caches.delete(name)),
  );
}

async function build(): Promise<Build> {
  const answered = await fetch('offline.json', { cache: 'no-store' });
  return (await answered.json()) as Build;
}

async function answer(request: Request): Promise<Response> {
  try {
    return await fetch(request);
  } catch (error) {
    const kept = await caches.match(request, { ignoreSearch: true });
    if (kept) return kept;
    const page = request.mode === 'navigate' ? await caches.match('index.html') : undefined;
    if (page) return page;
    throw error;
  }
}
