import assert from 'node:assert/strict';
import { decimal, plain } from '../../../src/core/quantity/decimal';
import { indicatorScore } from '../../../src/core/scoring/indicator/indicator-score';
import { PROFILES } from '../../../src/core/scoring/profiles/catalogue';
import { profileChoice, type ProfileChoice } from '../../../src/core/scoring/profiles/choose';
import { DEFAULT_SETTINGS } from '../../../src/core/findings/settings';
import { recognise } from '../../../src/core/tables/recognise';
import { form, type FormOptions, type IndicatorRow } from '../checks/score/forms';

function choice(
  rows: readonly IndicatorRow[],
  options: FormOptions = {},
  settings = DEFAULT_SETTINGS,
): ProfileChoice {
  const [table] = recognise(form(rows, options)).tables;
  assert.ok(table);
  return profileChoice(table, settings);
}

function profileOf(...given: Parameters<typeof choice>): string {
  return choice(...given).profile.id;
}

const numbers = (nature: 'positive' | 'negative' | 'equal', target: string, actual: string) => {
  const [wanted, reached] = [decimal(target), decimal(actual)];
  const met = nature === 'negative' || wanted.eq(decimal('0')) ? reached.lte(wanted) : reached.gte(wanted);
  return { kind: 'numbers' as const, nature, signed: true, target: wanted, actual: reached, met };
};

describe('the scoring profile of a table', () => {
  const COST = { level2: '成本指标', level3: '改造成本', target: '≤40万元', actual: '50万元' };

  it('is the national one where nothing points elsewhere', () => {
    assert.equal(profileOf([{ target: '≥80个', actual: '80个' }]), 'national');
  });

  it('is the one the title points to', () => {
    assert.equal(
      profileOf([{ target: '≥80个', actual: '80个' }], { title: '湖北省某厅项目支出绩效自评表' }),
      'hubei',
    );
  });

  it('is the one whose split of the points the form has', () => {
    const rows = [{ target: '≥80个', actual: '80个' }];
    assert.deepEqual(choice(rows, { executionWeight: 20, executionScore: 20 }).reason, {
      kind: 'weight',
      weight: '20',
    });
    assert.equal(profileOf(rows, { executionWeight: 20, executionScore: 20 }), 'hubei');
  });

  it('is the one that agrees with the scores given for exceeded limits', () => {
    assert.equal(profileOf([{ ...COST, score: 7.5 }]), 'platform');
    assert.equal(profileOf([{ ...COST, score: 8 }]), 'national');
  });

  it('is the one the officer chose, whatever the table says', () => {
    assert.equal(
      profileOf([{ ...COST, score: 8 }], {}, { ...DEFAULT_SETTINGS, profile: 'shanghai' }),
      'shanghai',
    );
  });

  it('comes with the reason why it was chosen', () => {
    const missed = [{ ...COST, score: 7.5 }];
    assert.deepEqual(choice([{ target: '≥80个', actual: '80个' }]).reason, { kind: 'default' });
    assert.deepEqual(choice(missed).reason, { kind: 'scores', count: 1 });
    assert.deepEqual(choice(missed, { title: '湖北省某厅项目支出绩效自评表' }).reason, {
      kind: 'word',
      word: '湖北省',
    });
    assert.deepEqual(choice(missed, {}, { ...DEFAULT_SETTINGS, profile: 'hunan' }).reason, {
      kind: 'officer',
    });
  });

  it('says its source, and every id stands once', () => {
    assert.ok(PROFILES.every(({ source }) => source.length > 0));
    assert.equal(new Set(PROFILES.map(({ id }) => id)).size, PROFILES.length);
  });
});

describe('the score of a quantitative indicator', () => {
  const score = (
    nature: 'positive' | 'negative' | 'equal',
    target: string,
    actual: string,
    reverse: 'ratio' | 'overshoot',
  ) => plain(indicatorScore(numbers(nature, target, actual), decimal('10'), reverse));

  it('is the weight when the target is met, and in proportion below it', () => {
    assert.equal(score('positive', '80', '100', 'ratio'), '10');
    assert.equal(score('positive', '80', '60', 'ratio'), '7.5');
    assert.equal(score('equal', '100', '98', 'ratio'), '9.8');
  });

  it('falls for an exceeded limit by either formula, to nothing at twice the limit for the second', () => {
    assert.equal(score('negative', '40', '50', 'ratio'), '8');
    assert.equal(score('negative', '40', '50', 'overshoot'), '7.5');
    assert.equal(score('negative', '40', '80', 'overshoot'), '0');
  });

  it('knows zero targets and negative actual values', () => {
    assert.equal(score('equal', '0', '0', 'ratio'), '10');
    assert.equal(score('equal', '0', '1', 'ratio'), '0');
    assert.equal(score('negative', '0', '1', 'overshoot'), '0');
    assert.equal(score('positive', '80', '-5', 'ratio'), '0');
  });
});
