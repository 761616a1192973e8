import type { settings as zhCN } from '../zh-CN/settings';

/** The same in English. */
export const settings: typeof zhCN = {
  title: 'Settings',
  kept: 'Kept in this workbook, so that they travel with the file. Saving checks again by them.',
  threshold: 'Execution rate below which a reason is needed',
  thresholdHint:
    'The check reports a lower rate without a reason in the form. Sichuan asks below 90 %; other places differ.',
  thresholdOwn: 'Other',
  thresholdOwnLabel: 'Execution rate (%)',
  thresholdInvalid: 'Please enter a number from 0 to 100 with at most two decimals.',
  profile: 'Scoring profile',
  profileHint: 'The rules by which scores, grades and caps are checked.',
  profileAuto: 'Automatic: decided for each table',
  source: (source) => `Source: ${source}`,
  chosen: 'Profile used for each table',
  because: (title, reason) => `${title} (${reason})`,
  reasons: {
    officer: 'your choice',
    word: (word) => `“${word}” in title or department`,
    form: 'by the form',
    scores: (count) => (count === 1 ? '1 score agrees' : `${count} scores agree`),
    default: 'nothing local',
  },
  more: (count) => `${count} more`,
  profiles: {
    national: 'National',
    platform: 'Integrated budget platform',
    sichuan: 'Sichuan',
    yunnan: 'Yunnan',
    hunan: 'Hunan',
    hubei: 'Hubei',
    shanghai: 'Shanghai',
  },
  steps: {
    label: 'Begun steps in printed rules',
    hint: 'As in “0.3 points off for every percentage point above”, at 1.5 points above. What the rule itself says comes first.',
    open: 'Not settled: no way is called wrong; left out when trying out',
    readings: { whole: 'Left out', begun: 'Counted as a whole step', exact: 'Counted in proportion' },
  },
  word: 'Word report',
  wordHint: 'GB/T 9704-2012, the official document format, unless changed here.',
  lineSpacing: 'Line spacing',
  points: (points, standard) => `Exactly ${points} pt${standard ? ' (standard)' : ''}`,
  centredHeadings: 'Centre first-level headings',
  boldSecondLevel: 'Bold second-level headings',
  fallbackFonts: 'Use the fonts of the system',
  fallbackFontsHint:
    'For computers without the official fonts (FZXiaoBiaoSong, FangSong_GB2312, KaiTi_GB2312).',
  save: 'Save and check again',
  reset: 'Restore defaults',
  unsaved: 'Not saved yet',
};
