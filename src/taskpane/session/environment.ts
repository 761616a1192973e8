/** The lowest requirement set the product works with; Excel 2021 LTSC ends there. */
export const REQUIRED_API = '1.14';

/** Where the page has been opened. */
export type Environment = 'excel' | 'old-excel' | 'outside' | 'no-office';

/** Waits for Office.js and says where the page has been opened. */
export async function detectEnvironment(): Promise<Environment> {
  if (typeof Office === 'undefined') return 'no-office';
  const { host } = await Office.onReady();
  if (host !== Office.HostType.Excel) return 'outside';
  return Office.context.requirements.isSetSupported('ExcelApi', REQUIRED_API) ? 'excel' : 'old-excel';
}

/**
 * Whether Office shows a dark theme, told from the colour it gives to the pane's body (`#RRGGBB`);
 * null where Office does not say, as in Excel on the web.
 */
export function isDarkColor(color: string | undefined): boolean | null {
  const match = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(color ?? '');
  if (!match) return null;
  const [red = 0, green = 0, blue = 0] = match.slice(1).map((part) => parseInt(part, 16));
  return red * 0.299 + green * 0.587 + blue * 0.114 < 128;
}
