import { unzipSync, zipSync, type Zippable } from 'fflate';
import writeXlsxFile from 'write-excel-file/node';
import { beita } from './beita';
import type { Form } from './form';
import { kaiyuan } from './kaiyuan';
import { panzhihua } from './panzhihua';
import { tour } from './tour';

/** The samples by file name. */
export const SAMPLES: Readonly<Record<string, () => readonly Form[]>> = {
  'panzhihua-2022.xlsx': panzhihua,
  'kaiyuan-2022.xlsx': kaiyuan,
  'beita-2022.xlsx': beita,
  'tour.xlsx': tour,
};

/** ZIP stores the time of each entry; a fixed one keeps the archive reproducible. */
const ENTRY_TIME = new Date(1980, 0, 1, 0, 0, 0);

/** Prints each sheet on the width of one page, as the official forms do. */
const ONE_PAGE_WIDE = {
  files: {
    transform: {
      'xl/worksheets/sheet{id}.xml': {
        transform: (xml: string) =>
          xml
            .replace('<sheetViews>', '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews>')
            .replace('<pageSetup ', '<pageSetup fitToWidth="1" fitToHeight="0" '),
      },
    },
  },
};

/** An .xlsx file with one sheet per form. The same forms give the same bytes, whenever and wherever it runs. */
export async function workbook(forms: readonly Form[]): Promise<Uint8Array> {
  const written = await writeXlsxFile(
    forms.map((form) => form.toSheet()),
    { fontFamily: '宋体', fontSize: 11, features: [ONE_PAGE_WIDE] },
  ).toBuffer();
  const parts = Object.entries(unzipSync(new Uint8Array(written))).sort(([a], [b]) => (a < b ? -1 : 1));
  const entries: Zippable = {};
  for (const [path, content] of parts) entries[path] = [content, { mtime: ENTRY_TIME, level: 9 }];
  return zipSync(entries);
}
