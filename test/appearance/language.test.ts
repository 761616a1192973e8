import assert from 'node:assert/strict';
import { chooseLocale } from '../../src/appearance/language';

describe('the language of a face', () => {
  it('speaks the language asked for in the address, then Excel’s, then the browser’s', () => {
    assert.equal(chooseLocale('?lang=en-US', 'zh-CN', 'zh-CN'), 'en-US');
    assert.equal(chooseLocale('?lang=zh', 'en-US', 'en-US'), 'zh-CN');
    assert.equal(chooseLocale('', 'zh-CN', 'en-US'), 'zh-CN');
    assert.equal(chooseLocale('', undefined, 'zh-Hans-CN'), 'zh-CN');
  });

  it('speaks English to everybody who does not read Chinese', () => {
    assert.equal(chooseLocale('', 'fr-FR', 'fr-FR'), 'en-US');
  });
});
