import { chooseLocale } from '../appearance/language';
import { detectEnvironment, isDarkColor } from './environment';
import { mountOutside, mountPane, type MountOptions } from './mount';

async function start(root: HTMLElement): Promise<void> {
  const environment = await detectEnvironment();
  const inOffice = environment === 'excel' || environment === 'old-excel';
  const options: MountOptions = {
    locale: chooseLocale(
      location.search,
      inOffice ? Office.context.displayLanguage : undefined,
      navigator.language,
    ),
    officeDark: inOffice ? isDarkColor(Office.context.officeTheme?.bodyBackgroundColor) : null,
  };
  if (environment !== 'excel') return mountOutside(root, environment, options);
  const engine = import('./engine');
  const { OfficeHost } = await import('../hosts/office/officeHost');
  mountPane(root, new OfficeHost(), { ...options, engine });
}

const root = document.getElementById('pane');
if (root) void start(root);
