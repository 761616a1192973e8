import '../../floor/raise';
import { FluentProvider } from '@fluentui/react-components';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { chooseLocale } from '../../appearance/language';
import { DARK, useTheme } from '../../appearance/theme';
import { App } from './App';
import { STRINGS } from './context';
import { Desk } from './desk';

const locale = chooseLocale(location.search, undefined, navigator.language);

const desk = new Desk(window, locale);

function Page() {
  const theme = useTheme(null);
  return (
    <FluentProvider theme={theme} style={{ height: '100%' }}>
      <App locale={locale} dark={theme === DARK} desk={desk} />
    </FluentProvider>
  );
}

const root = document.getElementById('page');
if (root) {
  document.documentElement.lang = locale;
  document.title = STRINGS[locale].product;
  createRoot(root).render(
    <StrictMode>
      <Page />
    </StrictMode>,
  );
}
