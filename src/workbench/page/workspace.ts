import type { Message } from '../../core/messages/message';
import { HostError } from '../../hosts/host';
import { openWorkbook, type OpenedWorkbook } from '../load/open';
import { Differences } from '../load/differences';
import { saveWorkbook } from '../load/save';
import { Entries } from './sheet/grid/entries';

/** What the page is working on: one opened workbook, and whether it has been saved as it is now. */
export class Workspace {
  readonly entries = new Entries();
  /** When it was downloaded last, milliseconds since 1970; null while it was not. */
  savedAt: number | null = null;
  private isSaved = false;
  private readonly differences: Differences;

  /** @param isRestored whether it comes from this browser's own copy, with changes nobody has downloaded yet. */
  constructor(
    private readonly opened: OpenedWorkbook,
    private readonly isRestored = false,
  ) {
    this.differences = new Differences(opened);
    opened.workbook.onChange((changes) => {
      if (changes.some(({ kind }) => kind !== 'selection' && kind !== 'look')) this.isSaved = false;
    });
  }

  get workbook() {
    return this.opened.workbook;
  }

  /** Whether leaving now would lose something. */
  get unsaved(): boolean {
    return !this.isSaved && (this.isRestored || this.differences.any);
  }

  /** The workbook as a file. @throws HostError when a change cannot be written. */
  save(): Uint8Array {
    const bytes = this.copy();
    this.isSaved = true;
    this.savedAt = Date.now();
    return bytes;
  }

  /** The same as a copy, which does not count as saved. @throws HostError when a change cannot be written. */
  copy(): Uint8Array {
    return saveWorkbook(this.opened, this.differences.on);
  }
}

/** Why a workbook could not be had: a sentence of the hosts, or a sample that the server does not have. */
export type Problem =
  { readonly message: Message } | { readonly missing: string } | { readonly detail: string };

/** Opens the bytes of a file and keeps its formulas calculated from then on, or says why not. */
export async function tryOpen(
  bytes: Uint8Array,
  name: string,
  isRestored = false,
): Promise<Workspace | Problem> {
  try {
    const opened = openWorkbook(bytes, name);
    const { attachCalculator } = await import('../calculation/attach');
    attachCalculator(opened.workbook, opened.definitions);
    return new Workspace(opened, isRestored);
  } catch (error) {
    return problemOf(error);
  }
}

/** Fetches and opens a sample, beside the page. */
export async function openSample(file: string): Promise<Workspace | Problem> {
  try {
    const answer = await fetch(`samples/${file}`);
    if (!answer.ok) return { missing: file };
    return await tryOpen(new Uint8Array(await answer.arrayBuffer()), file);
  } catch {
    return { missing: file };
  }
}

/** An error as a problem to be told; what is no `HostError` is told as it is. */
export function problemOf(error: unknown): Problem {
  if (error instanceof HostError) return { message: error.problem };
  return { detail: error instanceof Error ? error.message : String(error) };
}

/** Hands bytes to the browser as a download. */
export function download(bytes: Uint8Array, name: string): void {
  const blob = new Blob([new Uint8Array(bytes)], {
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
