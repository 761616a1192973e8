import { isOfficeFailure, runInExcel } from './errors';
import { readStorageXml, STORAGE_NAMESPACE, writeStorageXml } from './storageXml';

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

  /** Queues reading the first of the parts found. Call the result after the sync for the entries. */
  queueRead(found: Excel.CustomXmlPartScopedCollection): () => Map<string, string> {
    const [part] = found.items;
    this.partId = part?.id ?? null;
    const xml = part?.getXml();
    return () => (xml ? readStorageXml(xml.value) : new Map());
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

  private async write(context: Excel.RequestContext, storage: ReadonlyMap<string, string>): Promise<void> {
    const parts = context.workbook.customXmlParts;
    const part = this.partId === null ? null : parts.getItem(this.partId);
    if (storage.size === 0) {
      part?.delete();
      this.partId = null;
    } else if (part) {
      part.setXml(writeStorageXml(storage));
    } else {
      const added = parts.add(writeStorageXml(storage));
      added.load('id');
      await context.sync();
      this.partId = added.id;
      return;
    }
    await context.sync();
  }

  private async readFresh(context: Excel.RequestContext): Promise<Map<string, string>> {
    try {
      if (this.partId !== null) return await readPart(context, this.partId);
    } catch (error) {
      if (!isOfficeFailure(error, 'ItemNotFound')) throw error;
    }
    const found = this.queueFind(context);
    await context.sync();
    const read = this.queueRead(found);
    if (this.partId !== null) await context.sync();
    return read();
  }
}

async function readPart(context: Excel.RequestContext, id: string): Promise<Map<string, string>> {
  const xml = context.workbook.customXmlParts.getItem(id).getXml();
  await context.sync();
  return textOf(xml);
}

function textOf(xml: OfficeExtension.ClientResult<string>): Map<string, string> {
  return readStorageXml(xml.value);
}
