import {
  createDarkTheme,
  createLightTheme,
  type BrandVariants,
  type Theme,
} from '@fluentui/react-components';
import { useSyncExternalStore } from 'react';

/** Greens that sit beside Excel's own. */
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
  fontFamilyMonospace:
    "Consolas, 'Courier New', 'Microsoft YaHei UI', 'Microsoft YaHei', 'PingFang SC', 'Noto Sans CJK SC', monospace",
};

export const LIGHT: Theme = { ...createLightTheme(BRAND), ...FONT };

/** Dark foregrounds are lifted one step, so that green text keeps a contrast of 4.5:1 on the dark pane. */
export const DARK: Theme = {
  ...createDarkTheme(BRAND),
  ...FONT,
  colorBrandForeground1: BRAND[110],
  colorBrandForeground2: BRAND[120],
  colorBrandForegroundLink: BRAND[110],
  colorBrandForegroundLinkHover: BRAND[120],
};

const prefersDark = '(prefers-color-scheme: dark)';

function subscribe(listener: () => void): () => void {
  const query = window.matchMedia(prefersDark);
  query.addEventListener('change', listener);
  return () => query.removeEventListener('change', listener);
}

/** The theme Office shows, or the system's where Office does not say. */
export function useTheme(officeDark: boolean | null): Theme {
  const systemDark = useSyncExternalStore(subscribe, () => window.matchMedia(prefersDark).matches);
  return (officeDark ?? systemDark) ? DARK : LIGHT;
}
