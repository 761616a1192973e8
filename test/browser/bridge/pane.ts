import { OfficeHost } from '../../../src/hosts/office/office-host';

/** What the pane saw; the test reads it from the frame's window. */
export interface Seen {
  readonly host: string;
  readonly platform: string;
  readonly supported: boolean;
  readonly tooNew: boolean;
  readonly language: string;
  readonly background: string;
  readonly restored: number;
  readonly stored: string | undefined;
  readonly first: unknown;
  readonly changed: (string | null)[];
  readonly setting: unknown;
}

declare global {
  interface Window {
    seen?: Seen | { readonly failure: string };
  }
}

async function look(): Promise<Seen> {
  const { host, platform } = await Office.onReady();
  const { context } = Office;
  const excel = new OfficeHost();
  const snapshot = await excel.readSnapshot();
  const changed: (string | null)[] = [];
  excel.onChange((name) => changed.push(name));
  await excel.apply({
    reason: 'test',
    edits: [
      { kind: 'text', cell: { sheet: '预算表', row: 1, column: 0 }, value: '=不是公式' },
      { kind: 'add-sheet', name: '校验结果' },
      { kind: 'number', cell: { sheet: '校验结果', row: 0, column: 0 }, value: '1' },
    ],
  });
  await excel.mark([{ cell: { sheet: '预算表', row: 0, column: 1 }, severity: 'error' }]);
  await excel.select({ sheet: '校验结果', row: 0, column: 0 });
  const cell = { sheet: '预算表', row: 4, column: 1 };
  const receipt = await excel.apply({ reason: 'test', edits: [{ kind: 'number', cell, value: '5' }] });
  const { restored } = await excel.undo(receipt);
  await excel.store('waivers', '[]');
  const { settings } = context.document;
  settings.set('k', { a: 1 });
  await new Promise((resolve) => settings.saveAsync(resolve));
  return {
    host: String(host),
    platform: String(platform),
    supported: context.requirements.isSetSupported('ExcelApi', '1.14'),
    tooNew: context.requirements.isSetSupported('ExcelApi', '1.99'),
    language: context.displayLanguage,
    background: context.officeTheme.bodyBackgroundColor,
    restored: restored.length,
    stored: (await excel.readSnapshot()).storage['waivers'],
    first: snapshot.sheets[0]?.cells[1]?.value,
    changed,
    setting: settings.get('k'),
  };
}

look().then(
  (seen) => (window.seen = seen),
  (error: unknown) => (window.seen = { failure: error instanceof Error ? `${error.stack}` : String(error) }),
);
