import { FluentProvider } from '@fluentui/react-components';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { chooseLocale } from '../../appearance/language';
import { DARK, useTheme } from '../../appearance/theme';
import { App } from './App';
import { STRINGS } from './context';
import { Desk } from './desk';
import { useTheme } from './theme';

const locale = localeOf(new URLSearchParams(location.search).get('lang') ?? navigator.language);

const desk = new Desk(window, locale);

function Page() {
  const { theme, dark } = useTheme();
  return (
    <FluentProvider theme={theme} style={{ height: '100%' }}>
      <App locale={locale} dark={dark} desk={desk} />
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
