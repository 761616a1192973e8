import assert from 'node:assert/strict';
import { found } from '../../../found';

describe('A number that points back', () => {
  const TEXT =
    '五、存在的问题\n一是资料不全；二是进度偏慢。\n六、整改措施\n针对上述两个问题，我们将加强培训。';

  it('is that of what the section above has told', () => {
    assert.deepEqual(found(TEXT), []);
    assert.deepEqual(found(TEXT.replace('上述两个', '上述三个')), ['consistency/prose-count: 三个问题']);
  });

  it('is that of its own paragraph, or of the numbered paragraphs of the section', () => {
    assert.deepEqual(found('一是抓培训；二是抓进度；三是抓质量。通过上述四项措施，任务全部完成。').length, 1);
    const numbered =
      '四、存在问题\n（一）资料不全。\n（二）进度偏慢。\n五、建议\n对照上述2个问题，逐项整改。';
    assert.deepEqual(found(numbered), []);
    assert.deepEqual(found(numbered.replace('2个', '3个')).length, 1);
  });

  it('says nothing where no section is named after the things', () => {
    assert.deepEqual(
      found('四、工作成效\n一是抓培训；二是抓进度。\n五、建议\n针对上述三个问题，逐项整改。'),
      [],
    );
  });
});
