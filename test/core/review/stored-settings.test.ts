import assert from 'node:assert/strict';
import { DEFAULT_SETTINGS, type Settings, type Waiver } from '../../../src/core/findings/settings';
import {
  readSettings,
  SETTINGS_KEY,
  withWaiver,
  withoutWaiver,
  writeSettings,
} from '../../../src/core/review/stored-settings';

const waiver: Waiver = {
  finding: 'arithmetic/execution-rate@项目1!G6',
  reason: '按批复口径',
  cells: [{ cell: { sheet: '项目1', row: 5, column: 6 }, written: '0.4531' }],
};
const stored = (text: string) => readSettings({ [SETTINGS_KEY]: text });

describe('settings kept in the workbook', () => {
  it('are read back as they were written', () => {
    const settings: Settings = {
      reasonThreshold: '85',
      profile: 'yunnan',
      begunSteps: 'begun',
      word: { lineSpacing: 30, centredHeadings: true, boldSecondLevel: true, fallbackFonts: true },
      waivers: [waiver],
    };
    assert.deepEqual(stored(writeSettings(settings)), settings);
  });

  it('are the defaults where the workbook has none, or text that is none of ours', () => {
    assert.deepEqual(readSettings({}), DEFAULT_SETTINGS);
    for (const text of [
      '',
      'not json',
      'null',
      '[]',
      '7',
      '"x"',
      '{"waivers":7,"profile":3,"begunSteps":"half","reasonThreshold":90,"word":5}',
      '{"reasonThreshold":"900","word":{"lineSpacing":400,"centredHeadings":"yes"}}',
    ]) {
      assert.deepEqual(stored(text), DEFAULT_SETTINGS, text);
    }
  });

  it('keep the sound waivers and leave out the damaged ones', () => {
    const damaged = [null, {}, { ...waiver, reason: 5 }, { ...waiver, cells: [{ cell: null, written: '' }] }];
    assert.deepEqual(stored(JSON.stringify({ waivers: [...damaged, waiver] })).waivers, [waiver]);
  });

  it('hold one waiver for a finding, the latest', () => {
    const later = { ...waiver, reason: '另有说明' };
    const settings = withWaiver(withWaiver(DEFAULT_SETTINGS, waiver), later);
    assert.deepEqual(settings.waivers, [later]);
    assert.deepEqual(withoutWaiver(settings, waiver.finding).waivers, []);
  });
});
