import assert from 'node:assert/strict';
import { decimal, plain } from '../../../../src/core/quantity/decimal';
import { clamp, give, isComputed, mostOf, type Scale } from '../../../../src/core/scoring/execute/award';
import type { Award, Points, Range } from '../../../../src/core/scoring/rule/rule';
import { readGiven } from '../../../../src/core/scoring/execute/values/given';

const SCALE: Scale = { full: decimal('10'), weight: decimal('20'), item: decimal('2') };
const points = (value: string): Points => ({ kind: 'points', points: value });
const share: Points = { kind: 'share', percent: '80' };

/** Score, or lowest and highest where a person decides, and the steps that led there. */
function given(award: Award, value = '90%', target: Range | null = null, scale = SCALE): string | null {
  const outcome = give(award, readGiven(value), scale, target);
  if (!outcome) return null;
  const { score, low, high, trace } = outcome;
  const told = [score ? plain(score) : `${plain(low)} to ${plain(high)}`, ...trace.map(({ kind }) => kind)];
  return told.join(' ');
}

const atLeast = (value: string, unit: string | null = '%'): Range => ({
  kind: 'range',
  subject: '',
  magnitude: false,
  low: { at: { value, unit }, closed: true },
  high: null,
});
const atMost = (value: string): Range => ({
  ...atLeast(value),
  low: null,
  high: { at: { value, unit: '%' }, closed: true },
});

describe('what an award gives', () => {
  const awards: readonly (readonly [what: string, Award, string])[] = [
    ['its points', points('3'), '3'],
    ['its share of all points', share, '8'],
    ['what one item is worth', { kind: 'corresponding' }, '2'],
    ['all points', { kind: 'full' }, '10'],
    ['nothing', { kind: 'none' }, '0'],
    ['all points less its own', { kind: 'deduct', amount: points('3') }, '7'],
    ['its own on top of all points', { kind: 'add', amount: share }, '18'],
    ['a span that a person decides on', { kind: 'range', from: points('4'), to: points('5') }, '4 to 5'],
    ['whatever a person decides', { kind: 'discretion' }, '0 to 10 discretion'],
  ];
  for (const [what, award, result] of awards) {
    it(`is ${what}`, () => assert.equal(given(award), result));
  }

  it('is all points for an item where there is no list', () =>
    assert.equal(
      given({ kind: 'corresponding' }, '90%', null, { full: SCALE.full, weight: SCALE.weight }),
      '10',
    ));
});

describe('points in proportion', () => {
  const ofTarget: Award = { kind: 'proportional', of: 'target' };
  const ofRate: Award = { kind: 'proportional', of: 'rate' };

  it('are all at the target and fewer below it', () => {
    assert.equal(given(ofTarget, '90%', atLeast('90')), '10 proportional');
    assert.equal(given(ofTarget, '45%', atLeast('90')), '5 proportional');
    assert.equal(given(ofTarget, '15', atLeast('20', '次')), '7.5 proportional');
    assert.equal(given(ofTarget, '120%', atLeast('90')), '10 proportional');
  });

  it('are measured against the whole where there is no target', () =>
    assert.equal(given(ofTarget, '45%'), '4.5 proportional'));

  it('are fewer by what lies beyond an upper limit', () => {
    assert.equal(given(ofTarget, '120%', atMost('100')), '8 proportional');
    assert.equal(given(ofTarget, '250%', atMost('100')), '0 proportional');
  });

  it('follow the rate itself where the rule says so', () => {
    assert.equal(given(ofRate, '45%', atLeast('90')), '4.5 proportional');
    assert.equal(given(ofRate, '15', atLeast('20', '次')), '7.5 proportional');
  });

  it('leave the other reading open', () => {
    const outcome = give(ofRate, readGiven('45%'), SCALE, atLeast('90'));
    assert.ok(outcome);
    assert.deepEqual([plain(outcome.low), plain(outcome.high)], ['4.5', '5']);
    const target = give(ofTarget, readGiven('45%'), SCALE, atLeast('90'));
    assert.ok(target);
    assert.deepEqual([plain(target.low), plain(target.high)], ['4.5', '5']);
  });

  it('say what they were measured against', () => {
    const against = (award: Award): string | null => {
      const [step] = give(award, readGiven('45%'), SCALE, atLeast('90'))?.trace ?? [];
      return step?.kind === 'proportional' ? `${step.target.value}${step.target.unit} ${step.score}` : null;
    };
    assert.equal(against(ofTarget), '90% 5');
    assert.equal(against(ofRate), '100% 4.5');
  });

  it('are none of a word, of another unit, and of a target of nothing', () => {
    assert.equal(given(ofTarget, '优', atLeast('90')), null);
    assert.equal(given(ofTarget, '45%', atLeast('20', '次')), null);
    assert.equal(given(ofTarget, '45%', atLeast('0')), null);
  });
});

describe('the most that an award gives', () => {
  const most = (award: Award): string => plain(mostOf(award, SCALE));

  it('is told whatever the value', () => {
    assert.equal(most({ kind: 'range', from: points('4'), to: points('5') }), '5');
    assert.equal(most({ kind: 'deduct', amount: points('3') }), '7');
    assert.equal(most({ kind: 'none' }), '0');
    assert.equal(most({ kind: 'proportional', of: 'rate' }), '10');
    assert.equal(most(share), '8');
  });
});

describe('an award', () => {
  it('depends on the value within its band, or does not', () => {
    const computed: readonly Award[] = [
      { kind: 'proportional', of: 'target' },
      { kind: 'interpolated' },
      { kind: 'discretion' },
    ];
    for (const award of computed) assert.ok(isComputed(award), award.kind);
    for (const award of [points('3'), { kind: 'full' }, { kind: 'none' }] as const)
      assert.ok(!isComputed(award), award.kind);
  });

  it('is held between nothing and the most', () => {
    const held = (score: string) => plain(clamp(decimal(score), decimal('10')));
    assert.deepEqual([held('-1'), held('0'), held('5'), held('10'), held('11')], ['0', '0', '5', '10', '10']);
  });
});
