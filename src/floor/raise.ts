import { ARRAY_MEMBERS, throwIfAborted } from './members';

// Imported first by every page, for its effect: what a browser of the floor lacks is there before anything else runs.
for (const [name, value] of Object.entries(ARRAY_MEMBERS)) provide(Array.prototype, name, value);
provide(AbortSignal.prototype, 'throwIfAborted', throwIfAborted);

function provide(target: object, name: string, value: unknown): void {
  if (name in target) return;
  Object.defineProperty(target, name, { value, configurable: true, writable: true });
}
