import type { Sheet } from '../model/sheet';
import { remoteClass, type Scalar } from '../protocol/remote';
import { parseRange } from './area';

/** A property of the page that is kept as it was set. */
function kept(name: string): Scalar<Sheet> {
  return {
    get: ({ page }) => page.get(name) ?? null,
    set: ({ page }, value) => {
      page.set(name, value.value);
    },
  };
}

/** `Excel.PageLayout`: how a sheet prints. It is kept for saving and for paper. */
export const pageLayout = remoteClass<Sheet>({
  kind: 'PageLayout',
  scalars: Object.fromEntries(
    [
      'orientation',
      'paperSize',
      'zoom',
      'centerHorizontally',
      'topMargin',
      'bottomMargin',
      'leftMargin',
      'rightMargin',
    ].map((name) => [name, kept(name)]),
  ),
  objects: { headersFooters: (sheet) => headersFooters(sheet) },
  methods: {
    setPrintArea: ({ page }, args) => {
      const area = args.at(0);
      page.set('printArea', parseRange(area.text()) ?? area.refuse());
    },
    setPrintTitleRows: ({ page }, args) => {
      const rows = args.at(0);
      page.set('printTitleRows', parseRange(rows.text()) ?? rows.refuse());
    },
  },
});

const headersFooters = remoteClass<Sheet>({
  kind: 'HeaderFooterGroup',
  objects: { defaultForAllPages: (sheet) => allPages(sheet) },
});

const allPages = remoteClass<Sheet>({
  kind: 'HeaderFooter',
  scalars: { centerFooter: kept('centerFooter') },
});
