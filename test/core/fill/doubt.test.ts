import assert from 'node:assert/strict';
import { planFill } from '../../../src/core/fill/plan';
import { DEFAULT_SETTINGS } from '../../../src/core/findings/settings';
import { review } from '../../../src/core/review/review';
import { formatAddress } from '../../../src/core/workbook/address';
import { sheet, workbook } from '../../support/sheet';

describe('a fill', () => {
  const planned = (total: number) =>
    planFill(
      review(
        workbook(
          sheet('明细', [
            ['2023年项目收支明细表'],
            ['单位：万元'],
            ['项目名称', '全年预算数', '全年执行数', '执行率'],
            ['渠道清淤', 20, 18, null],
            ['路灯维护', 10, 9, null],
            ['绿地养护', 6, 6, null],
            ['合计', 36, total, null],
          ]),
        ),
        DEFAULT_SETTINGS,
      ),
    ).written.map(
      ({ cell, doubtful }) => `${formatAddress(cell)} ${doubtful === null ? 'sound' : doubtful.id}`,
    );

  it('marks what rests on a figure in doubt, and nothing else', () => {
    assert.deepEqual(planned(38), [
      '明细!D4 sound',
      '明细!D5 sound',
      '明细!D6 sound',
      '明细!D7 fill/doubtful',
    ]);
  });

  it('marks nothing where all agrees', () => {
    assert.deepEqual(
      planned(33).filter((each) => !each.endsWith('sound')),
      [],
    );
  });
});
