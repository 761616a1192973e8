import { HostError } from '../../host';
import { runInExcel } from '../errors';
import { readStorageXml, STORAGE_NAMESPACE, writeStorageXml } from './storage-xml';

/** The product's storage in the open workbook: one custom XML part (docs/decisions/0003-storage.md). */
export class WorkbookStorage {
  /** Id of the part when it was last seen. */
  private partId: string | null = null;

  /** Queues looking for the part; hand the result to `queueRead` after the sync. */
  queueFind(context: Excel.RequestContext): Excel.CustomXmlPartScopedCollection {
    const parts = context.workbook.customXmlParts.getByNamespace(STORAGE_NAMESPACE);
    parts.load('items/id');
    return parts;
  }

  /**
   * Queues reading the first of the parts found. Call the result after the sync for the entries; they are asked for
   * once more when the batch failed before Excel had answered.
   */
  queueRead(found: Excel.CustomXmlPartScopedCollection): () => Promise<Map<string, string>> {
    const [part] = found.items;
    this.partId = part?.id ?? null;
    const xml = part?.getXml();
    return async () => {
      if (!part) return new Map();
      return readIfAnswered(xml) ?? (await readPart(part.id)) ?? new Map();
    };
  }

  /** Changes one key in what the workbook holds at this moment; null removes it, and the part with the last key. */
  async store(key: string, value: string | null): Promise<void> {
    await runInExcel(async (context) => {
      const storage = await this.readFresh(context);
      if (value === null) storage.delete(key);
      else storage.set(key, value);
      await this.write(context, storage);
    });
  }

  /** Excel keeps a part that was set anew under another id, so the part is looked for again in the same batch. */
  private async write(context: Excel.RequestContext, storage: ReadonlyMap<string, string>): Promise<void> {
    const parts = context.workbook.customXmlParts;
    const part = this.partId === null ? null : parts.getItem(this.partId);
    if (storage.size === 0) part?.delete();
    else if (part) part.setXml(writeStorageXml(storage));
    else parts.add(writeStorageXml(storage));
    const found = this.queueFind(context);
    await context.sync();
    this.partId = found.items[0]?.id ?? null;
  }

  /** What the workbook holds now: from the part last seen, or wherever it is when that is gone. */
  private async readFresh(context: Excel.RequestContext): Promise<Map<string, string>> {
    if (this.partId !== null) {
      const known = await readPart(this.partId);
      if (known) return known;
    }
    const found = this.queueFind(context);
    await context.sync();
    const read = this.queueRead(found);
    if (this.partId !== null) await context.sync();
    return read();
  }
}

function readIfAnswered(
  answer: OfficeExtension.ClientResult<string> | undefined,
): Map<string, string> | null {
  try {
    return answer ? entriesOf(answer) : null;
  } catch {
    return null;
  }
}

/** Null when there is no such part any more, whatever code Excel gives for that. */
async function readPart(id: string): Promise<Map<string, string> | null> {
  try {
    return await runInExcel(async (context) => {
      const xml = context.workbook.customXmlParts.getItem(id).getXml();
      await context.sync();
      return entriesOf(xml);
    });
  } catch (error) {
    if (error instanceof HostError) return null;
    throw error;
  }
}

function entriesOf(answer: OfficeExtension.ClientResult<string>): Map<string, string> {
  return readStorageXml(answer.value);
}
