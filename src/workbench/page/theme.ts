import {
  createDarkTheme,
  createLightTheme,
  type BrandVariants,
  type Theme,
} from '@fluentui/react-components';
import { useSyncExternalStore } from 'react';

/** Excel's green, as the pane wears it beside the sheet. */
const BRAND: BrandVariants = {
  10: '#03110a',
  20: '#07251a',
  30: '#0a3824',
  40: '#0b492d',
  50: '#0c5935',
  60: '#0d683c',
  70: '#0f7441',
  80: '#107c41',
  90: '#2a8f57',
  100: '#3fa56c',
  110: '#56b980',
  120: '#74ca98',
  130: '#95d9b1',
  140: '#b4e5c8',
  150: '#d2f0de',
  160: '#ebf8f0',
};

const FONT = {
  fontFamilyBase:
    "'Segoe UI', 'Microsoft YaHei UI', 'Microsoft YaHei', 'PingFang SC', 'Noto Sans CJK SC', 'Source Han Sans SC', sans-serif",
};

const LIGHT: Theme = { ...createLightTheme(BRAND), ...FONT };

/** Green letters are lifted, so that they keep a contrast of 4.5:1 on the dark page. */
const DARK: Theme = {
  ...createDarkTheme(BRAND),
  ...FONT,
  colorBrandForeground1: BRAND[110],
  colorBrandForeground2: BRAND[120],
};

const prefersDark = '(prefers-color-scheme: dark)';

function subscribe(listener: () => void): () => void {
  const query = window.matchMedia(prefersDark);
  query.addEventListener('change', listener);
  return () => query.removeEventListener('change', listener);
}

/** The system's choice of light or dark, followed as it changes. */
export function useTheme(): { readonly theme: Theme; readonly dark: boolean } {
  const dark = useSyncExternalStore(subscribe, () => window.matchMedia(prefersDark).matches);
  return { theme: dark ? DARK : LIGHT, dark };
}
