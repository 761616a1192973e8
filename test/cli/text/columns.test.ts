import assert from 'node:assert/strict';
import { oneLine, setInColumns, widthOf } from '../../../src/cli/text/columns';

describe('Columns in a terminal', () => {
  it('count Chinese characters and full-width signs as two places', () => {
    assert.equal(widthOf('执行率(%)'), 9);
    assert.equal(widthOf('“三公”经费：'), 12);
    assert.equal(widthOf('𠀀a'), 3);
  });

  it('stand below each other whatever the script, without spaces at the end', () => {
    assert.equal(
      setInColumns(
        [
          ['合计', '1', 'a'],
          ['total sum', '10', ''],
        ],
        1,
      ),
      ' 合计       1   a\n total sum  10',
    );
  });

  it('never let the text of a cell steer the terminal', () => {
    assert.equal(oneLine('a\u001b[31mb\r\nc\u202ed\u0007 '), 'a [31mb c d');
  });
});
