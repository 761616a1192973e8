import { lazy, type ComponentType, type LazyExoticComponent } from 'react';

/** Every view and page that is not part of the shell. */
const loaders: (() => Promise<unknown>)[] = [];

/** A view or page that is loaded when it is first opened, or when the pane has nothing else to do. */
export function deferred<Props>(
  load: () => Promise<ComponentType<Props>>,
): LazyExoticComponent<ComponentType<Props>> {
  loaders.push(load);
  return lazy(async () => ({ default: await load() }));
}

/** Loads the views and pages one after the other while nothing else is to be done; what cannot be loaded says so when opened. */
export async function loadDeferred(): Promise<void> {
  for (const load of loaders) {
    await idle();
    await load().catch(() => undefined);
  }
}

/** Resolves when the browser is idle; at once, after what it has to do, where it cannot tell. */
function idle(): Promise<void> {
  return new Promise((resolve) => {
    if ('requestIdleCallback' in window) requestIdleCallback(() => resolve());
    else setTimeout(resolve);
  });
}
