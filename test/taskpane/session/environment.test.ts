import assert from 'node:assert/strict';
import { isDarkColor } from '../../../src/taskpane/session/environment';

describe('the pane’s environment', () => {
  it('tells a dark Office theme from its body colour, and says when Office gives none', () => {
    assert.equal(isDarkColor('#262626'), true);
    assert.equal(isDarkColor('#FFFFFF'), false);
    assert.equal(isDarkColor('#E6E6E6'), false);
    assert.equal(isDarkColor(undefined), null);
    assert.equal(isDarkColor('Window'), null);
  });
});
