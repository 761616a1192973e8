import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Script } from 'node:vm';

/** A file of the built program as a function of what a module is given. */
type Piece = (exports: object, require: (id: string) => unknown, module: { exports: object }) => void;

/**
 * Loads the files of the built program from a folder, each with what V8 had compiled of it when the program was built
 * (`NAME.compiled` beside it): more than half of the time of checking a small file would be compiling. Another V8 turns
 * that down and compiles anew.
 */
export class Pieces {
  /** What has been loaded, by name. */
  readonly scripts = new Map<string, Script>();
  private readonly loaded = new Map<string, { exports: object }>();

  constructor(private readonly folder: string) {}

  load(name: string): object {
    const known = this.loaded.get(name);
    if (known) return known.exports;
    const file = join(this.folder, name);
    const script = new Script(`(function(exports,require,module){${readFileSync(file, 'utf8')}\n})`, {
      filename: file,
      cachedData: contentOf(`${file}.compiled`),
    });
    this.scripts.set(name, script);
    const module = { exports: {} };
    this.loaded.set(name, module);
    const others = createRequire(file);
    const require = (id: string): unknown => (id.startsWith('./') ? this.load(id.slice(2)) : others(id));
    (script.runInThisContext() as Piece)(module.exports, require, module);
    return module.exports;
  }
}

function contentOf(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}

/** Runs the program whose files stand beside this one. */
export function start(): void {
  new Pieces(__dirname).load('main.cjs');
}
