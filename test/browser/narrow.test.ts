import { fitsInto } from './support/looks';

fitsInto(320, [
  ['the light theme', 'zh-CN', { colorScheme: 'light' }],
  ['the dark theme', 'zh-CN', { colorScheme: 'dark' }],
  ['high contrast', 'zh-CN', { forcedColors: 'active' }],
  ['English', 'en-US', { locale: 'en-US' }],
]);
