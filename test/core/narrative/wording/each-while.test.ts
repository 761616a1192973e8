import assert from 'node:assert/strict';
import { known, not, type Condition } from '../../../../src/core/narrative/wording/conditions';
import { eachWhile } from '../../../../src/core/narrative/wording/each-while';
import { text } from '../../../../src/core/narrative/wording/parts';
import { textOf } from '../../../../src/core/narrative/wording/text';

const always = known();
const never = not(always);

function listed(holding: readonly (readonly [name: string, when: Condition])[]): string {
  return textOf(
    eachWhile(
      holding,
      ([, when]) => when,
      '、',
      ([name]) => [text(name)],
    ),
  );
}

describe('a list of what holds', () => {
  it('has its separator between those that are told, whichever these are', () => {
    assert.equal(
      listed([
        ['泵站', always],
        ['巡查', always],
      ]),
      '泵站、巡查',
    );
    assert.equal(
      listed([
        ['泵站', never],
        ['巡查', always],
        ['检修', always],
      ]),
      '巡查、检修',
    );
  });

  it('says nothing where nothing holds', () => {
    assert.equal(listed([['泵站', never]]), '');
  });
});
