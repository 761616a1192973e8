import assert from 'node:assert/strict';
import { chooseLocale, isDarkColor } from '../../src/taskpane/environment';

describe('the pane’s environment', () => {
  it('speaks the language asked for in the address, then Excel’s, then the browser’s', () => {
    assert.equal(chooseLocale('?lang=en-US', 'zh-CN', 'zh-CN'), 'en-US');
    assert.equal(chooseLocale('?lang=zh', 'en-US', 'en-US'), 'zh-CN');
    assert.equal(chooseLocale('', 'zh-CN', 'en-US'), 'zh-CN');
    assert.equal(chooseLocale('', undefined, 'zh-Hans-CN'), 'zh-CN');
  });

  it('speaks English to everybody who does not read Chinese', () => {
    assert.equal(chooseLocale('', 'fr-FR', 'fr-FR'), 'en-US');
  });

  it('tells a dark Office theme from its body colour, and says when Office gives none', () => {
    assert.equal(isDarkColor('#262626'), true);
    assert.equal(isDarkColor('#FFFFFF'), false);
    assert.equal(isDarkColor('#E6E6E6'), false);
    assert.equal(isDarkColor(undefined), null);
    assert.equal(isDarkColor('Window'), null);
  });
});
