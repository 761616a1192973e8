import '../floor/raise';
import { chooseLocale } from '../appearance/language';
import { OfficeHost } from '../hosts/office/office-host';
import { detectEnvironment, isDarkColor } from './session/environment';
import { mountOutside, mountPane, type MountOptions } from './mount';
import { followPage } from './page-link';
import { loadWords } from './words';

async function start(root: HTMLElement): Promise<void> {
  // Most likely the language that Office will name; it is loaded while Office.js starts.
  void loadWords(chooseLocale(location.search, undefined, navigator.language));
  const environment = await detectEnvironment();
  const inOffice = environment === 'excel' || environment === 'old-excel';
  const locale = chooseLocale(
    location.search,
    inOffice ? Office.context.displayLanguage : undefined,
    navigator.language,
  );
  const options = async (): Promise<MountOptions> => ({
    words: await loadWords(locale),
    officeDark: inOffice ? isDarkColor(Office.context.officeTheme?.bodyBackgroundColor) : null,
  });
  if (environment !== 'excel') return mountOutside(root, environment, await options());
  const loadEngine = () => import('./session/engine');
  followPage(mountPane(root, new OfficeHost(), { ...(await options()), loadEngine }));
}

const root = document.getElementById('pane');
if (root) void start(root);
