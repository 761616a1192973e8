import assert from 'node:assert/strict';
import { renderMessage } from '../../../../src/core/messages/render';
import { OUTLINES } from '../../../../src/core/narrative/outlines/outlines';

describe('the outlines', () => {
  it('are told by English names to whoever reads English', () => {
    for (const { name } of Object.values(OUTLINES)) {
      const told = renderMessage({ id: 'outline/asked', data: { outline: name } }, 'en-US');
      assert.doesNotMatch(told, /自评|评价|决算/, told);
    }
  });
});
