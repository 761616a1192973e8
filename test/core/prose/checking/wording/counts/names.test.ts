import assert from 'node:assert/strict';
import { found } from '../../../found';

const rule = 'consistency/prose-count';

describe('A number behind the names that it counts', () => {
  it('is that of offices, also where one of them is called 和', () => {
    const text = '县文化和体育局内设办公室、财务股、市场股3个股室。';
    assert.deepEqual(found(text), []);
    assert.deepEqual(found(text.replace('3个', '4个')), [`${rule}: 4个股室`]);
  });

  it('is that of places and of matters', () => {
    assert.deepEqual(found('项目位于上河、下河和新桥3个村。'), []);
    assert.deepEqual(found('项目位于上河、下河、新桥4个村。'), [`${rule}: 4个村`]);
    assert.deepEqual(found('将做好清查、盘活闲置房产、完善制度四方面工作。').length, 1);
  });

  it('is not that of names which others may follow, nor of a clause that goes on', () => {
    assert.deepEqual(found('涉及财政、教育、民政等4个部门。'), []);
    assert.deepEqual(found('采取看、听、问的方式抽查4家单位。'), []);
    assert.deepEqual(found('完成省、市下达任务5项。'), []);
  });
});
