import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A label with what an officer means by it, as a line of `labels/*.txt` says. */
export interface Expected {
  readonly file: string;
  readonly text: string;
  /** Slot → value, with `vs.` before the slots of the base, and `kind` where it is no figure. */
  readonly slots: Readonly<Record<string, string>>;
}

const FOLDER = fileURLToPath(new URL('labels', import.meta.url));

/** Every line of the lists: `label → slot=value …`. */
export function expectedLabels(): readonly Expected[] {
  return readdirSync(FOLDER).flatMap((file) =>
    readFileSync(join(FOLDER, file), 'utf8')
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#'))
      .map((line) => {
        const [text = '', slots = ''] = line.split(' → ');
        const pairs = slots.split(' ').map((pair) => pair.split('=') as [string, string]);
        return { file, text, slots: { kind: 'figure', ...Object.fromEntries(pairs) } };
      }),
  );
}
