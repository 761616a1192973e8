import { fitsInto } from './support/looks';

// Wide enough for two columns in the preview of an update.
fitsInto(700, [
  ['dark English', 'en-US', { locale: 'en-US', colorScheme: 'dark' }],
  ['English with high contrast', 'en-US', { locale: 'en-US', forcedColors: 'active' }],
]);
