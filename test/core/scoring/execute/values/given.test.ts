import assert from 'node:assert/strict';
import { plain } from '../../../../../src/core/quantity/decimal';
import {
  fraction,
  magnitude,
  measure,
  readGiven,
  type Given,
} from '../../../../../src/core/scoring/execute/values/given';

/** A value as it is read: `135 %`, `3 次`, `优`; a change with its sign is marked. */
function read(written: string): string {
  const given = readGiven(written);
  if (given.kind === 'word') return given.text;
  const amount =
    given.kind === 'ratio' ? `${plain(given.points)} %` : `${plain(given.value)} ${given.unit ?? ''}`;
  return `${amount.trim()}${given.signed ? ' changed' : ''}`;
}

describe('a value that a rule is tried on', () => {
  const values: readonly (readonly [string, string])[] = [
    ['135%', '135 %'],
    ['１３５％', '135 %'],
    ['5个百分点', '5 %'],
    ['5百分点', '5 %'],
    ['百分之80', '80 %'],
    ['12‰', '1.2 %'],
    ['0.8', '0.8'],
    ['1,250.5万元', '1250.5 万元'],
    ['3次', '3 次'],
    ['第2名', '2 名'],
    ['-5%', '-5 % changed'],
    ['+2%', '2 % changed'],
    ['下降3%', '-3 % changed'],
    ['减少了3个百分点', '-3 % changed'],
    ['增长4%', '4 % changed'],
    ['上升4', '4 changed'],
    ['-4分', '-4 分 changed'],
    ['优', '优'],
    ['下降明显', '下降明显'],
    ['第一名', '第一名'],
    ['3个以上单位', '3个以上单位'],
  ];
  for (const [written, meant] of values) {
    it(`${written} is read as ${meant}`, () => assert.equal(read(written), meant));
  }

  it('is a day of the year where it is a date', () => {
    const day = readGiven('11月30日');
    assert.equal(day.kind === 'number' && day.unit !== null, true);
    assert.equal(readGiven('11月30日').kind, readGiven('12月1日').kind);
  });
});

describe('a value beside a threshold', () => {
  const beside = (value: string, threshold: string, unit: string | null): string | null => {
    const measured = measure(readGiven(value), { value: threshold, unit });
    return measured && plain(measured);
  };
  const cases: readonly (readonly [string, string, string | null, string | null])[] = [
    ['85%', '90', '%', '85'],
    ['85%', '90', '分', '85'],
    ['85%', '90', null, '85'],
    ['85%', '1', null, '0.85'],
    ['85%', '2', null, '0.85'],
    ['150%', '1.2', '倍', '1.5'],
    ['1.2%', '10', '‰', '12'],
    ['85%', '20', '万元', null],
    ['0.85', '90', '%', '85'],
    ['2', '90', '%', '200'],
    ['-0.5', '10', '%', '-50'],
    ['85', '90', '%', '85'],
    ['85分', '90', '%', '85'],
    ['5天', '90', '%', null],
    ['5天', '3', '天', '5'],
    ['5', '3', '个', '5'],
    ['优', '90', '%', null],
  ];
  for (const [value, threshold, unit, measured] of cases) {
    it(`${value} beside ${threshold}${unit ?? ''} is ${measured ?? 'not compared'}`, () =>
      assert.equal(beside(value, threshold, unit), measured));
  }
});

describe('the size of a value', () => {
  it('is without its sign, and a word is itself', () => {
    const sizes = ['-5%', '5%', '-3次', '优'].map((text) => textOf(magnitude(readGiven(text))));
    assert.deepEqual(sizes, ['5', '5', '3', '优']);
  });

  const textOf = (given: Given): string =>
    given.kind === 'word' ? given.text : plain(given.kind === 'ratio' ? given.points : given.value);
});

describe('a value in a formula', () => {
  const entering = (value: string, nameIsRatio: boolean): string | null => {
    const number = fraction(readGiven(value), nameIsRatio);
    return number && plain(number);
  };

  it('is a fraction of one as a ratio', () => {
    assert.equal(entering('85%', true), '0.85');
    assert.equal(entering('85%', false), '0.85');
  });

  it('is a fraction of one as a bare number under the name of a ratio, and itself otherwise', () => {
    assert.equal(entering('85', true), '0.85');
    assert.equal(entering('0.85', true), '0.85');
    assert.equal(entering('85', false), '85');
  });

  it('is none as a word', () => assert.equal(entering('优', true), null));
});
