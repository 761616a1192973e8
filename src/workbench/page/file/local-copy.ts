/**
 * What this browser keeps (本机留底): a copy of a workbook with changes that were not downloaded, and the workbooks
 * opened last. Everything stays in the browser's own storage; where that is not allowed nothing is kept.
 */
export interface LocalCopy {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** So many workbooks are remembered as opened last, none larger than `LARGEST` bytes. */
const RECENT = 5;
const LARGEST = 20_000_000;

const DATABASE = 'jixiao';
const UNSAVED = 'unsaved';
const OPENED = 'opened';
const SWITCH = 'jixiao.page.keep';

/** Whether copies are kept; a shared computer can switch that off. */
export function keepsCopies(): boolean {
  try {
    return typeof indexedDB !== 'undefined' && localStorage.getItem(SWITCH) !== 'off';
  } catch {
    return false;
  }
}

/** Switches keeping on or off; off also clears what there is. */
export async function setKeeping(on: boolean): Promise<void> {
  localStorage.setItem(SWITCH, on ? 'on' : 'off');
  if (!on) await forgetAll();
}

/** Keeps the unsaved workbook; false where the browser does not. */
export async function keepUnsaved(copy: LocalCopy): Promise<boolean> {
  if (!keepsCopies()) return false;
  return attempt(async (database) => {
    await done(database.transaction(UNSAVED, 'readwrite').objectStore(UNSAVED).put(copy, 0));
    return true;
  }, false);
}

/** The workbook whose changes were not downloaded; null when there is none. */
export function readUnsaved(): Promise<LocalCopy | null> {
  return attempt(async (database) => {
    const store = database.transaction(UNSAVED).objectStore(UNSAVED);
    return (await done<LocalCopy | undefined>(store.get(0))) ?? null;
  }, null);
}

export function dropUnsaved(): Promise<void> {
  return attempt(async (database) => {
    await done(database.transaction(UNSAVED, 'readwrite').objectStore(UNSAVED).clear());
  }, undefined);
}

/** Remembers a workbook as opened last; the one opened longest ago gives way. */
export async function rememberOpened(copy: LocalCopy): Promise<void> {
  if (!keepsCopies() || copy.bytes.length > LARGEST) return;
  await attempt(async (database) => {
    const store = database.transaction(OPENED, 'readwrite').objectStore(OPENED);
    await done(store.put(copy, copy.name));
    const all = await done<LocalCopy[]>(store.getAll());
    const old = all.toSorted((a, b) => b.at - a.at).slice(RECENT);
    for (const { name } of old) await done(store.delete(name));
  }, undefined);
}

/** The workbooks opened last, the latest first. */
export function recentlyOpened(): Promise<readonly LocalCopy[]> {
  return attempt(async (database) => {
    const all = await done<LocalCopy[]>(database.transaction(OPENED).objectStore(OPENED).getAll());
    return all.toSorted((a, b) => b.at - a.at);
  }, []);
}

/** Clears everything that is kept. */
export function forgetAll(): Promise<void> {
  return attempt(async (database) => {
    const stores = database.transaction([UNSAVED, OPENED], 'readwrite');
    await Promise.all([UNSAVED, OPENED].map((name) => done(stores.objectStore(name).clear())));
  }, undefined);
}

async function attempt<Value>(
  work: (database: IDBDatabase) => Promise<Value>,
  otherwise: Value,
): Promise<Value> {
  try {
    const database = await opened();
    try {
      return await work(database);
    } finally {
      database.close();
    }
  } catch {
    return otherwise;
  }
}

function opened(): Promise<IDBDatabase> {
  const request = indexedDB.open(DATABASE, 1);
  request.onupgradeneeded = () => {
    for (const name of [UNSAVED, OPENED]) request.result.createObjectStore(name);
  };
  return done(request);
}

function done<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('storage refused'));
  });
}
