import assert from 'node:assert/strict';
import { printSources } from '../../../src/core/findings/sources';
import { SCORE_CHECKS } from '../../../src/core/checks/score/checks';
import { CATALOGUE } from '../../../src/core/formulas/catalogue';
import { rulePages } from '../../../scripts/rule-pages';

describe('What a rule rests on', () => {
  it('is printed with number, title and place', () => {
    assert.equal(
      printSources(['cn-2020-10：附件1（预算执行率）', 'practice:review']),
      '财预〔2020〕10号《项目支出绩效评价管理办法》（附件1（预算执行率））；财政部门复核惯例',
    );
  });

  it('keeps the colons of the place', () => {
    assert.equal(printSources(['form:hubei-project：正向：B/A']), '湖北 项目自评表备注（正向：B/A）');
  });

  it('is printed without a place where none is said', () => {
    assert.equal(printSources(['cn-budget-law']), '中华人民共和国预算法');
  });

  it('is said by every rule and every formula', () => {
    const silent = [...CATALOGUE, ...SCORE_CHECKS].filter(({ source }) => source.length === 0);
    assert.deepEqual(silent, []);
  });

  it('is never a document that the reader cannot find, such as our own notes', () => {
    const odd = rulePages().filter(({ text }) => /domain rules|领域规则/u.test(text));
    assert.deepEqual(
      odd.map(({ file }) => file),
      [],
    );
  });
});
