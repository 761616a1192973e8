import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { sourceFiles } from '../../support/source-files';
import { FORMS } from '../../../src/core/words/lexicon/topics/forms';
import { INDICATORS } from '../../../src/core/words/lexicon/topics/indicators';
import { MONEY } from '../../../src/core/words/lexicon/topics/money';
import { NUMBERS } from '../../../src/core/words/lexicon/topics/numbers';
import { PEOPLE } from '../../../src/core/words/lexicon/topics/people';
import { REPORTS } from '../../../src/core/words/lexicon/topics/reports';
import { TIME } from '../../../src/core/words/lexicon/topics/time';
import { TITLES } from '../../../src/core/words/lexicon/topics/titles';
import { TOPICS } from '../../../src/core/words/lexicon/topics/topics';
import { WORK } from '../../../src/core/words/lexicon/topics/work';
import { beginsWith, endsIn, isNamed, mentions } from '../../../src/core/words/topics';

const SOURCE = fileURLToPath(new URL('../../../src', import.meta.url));

describe('the matters that texts speak of', () => {
  it('are mentioned wherever their words stand', () => {
    assert.ok(mentions('青石县项目资金台账（三季度）', 'list'));
    assert.ok(mentions('比去年多办3期', 'prior-year'));
    assert.ok(!mentions('项目支出绩效自评表', 'list'));
    assert.ok(mentions('收 入 支 出 决 算 总 表', 'outturn'));
    assert.ok(endsIn('本年收入合\n计', 'total'));
  });

  it('are told by the end of a name, by its beginning, or by the whole of it', () => {
    assert.ok(endsIn('预算变动率', 'change-rate'));
    assert.ok(!endsIn('变动率说明', 'change-rate'));
    assert.ok(beginsWith('未按计划完成', 'not-done'));
    assert.ok(!beginsWith('按计划完成，未超支', 'not-done'));
    assert.ok(isNamed('合计', 'total'));
    assert.ok(!isNamed('支出合计', 'total'));
  });

  it('are each declared in one place', () => {
    const declared = [FORMS, INDICATORS, MONEY, NUMBERS, PEOPLE, REPORTS, TIME, TITLES, WORK].flatMap(
      Object.keys,
    );
    assert.deepEqual(declared.toSorted(), [...TOPICS.keys()].toSorted());
  });

  it('are each asked for by name', () => {
    const source = [...sourceFiles(SOURCE)]
      .filter((file) => !file.includes('topics'))
      .map((file) => readFileSync(file, 'utf8'))
      .join('\n');
    const unasked = [...TOPICS.keys()].filter((topic) => !new RegExp(`'${topic}[?*]?'`).test(source));
    assert.deepEqual(unasked, []);
  });

  it('have words, and none twice', () => {
    for (const [topic, words] of TOPICS) {
      assert.ok(words.length > 0 && !words.includes(''), topic);
      assert.equal(new Set(words).size, words.length, topic);
    }
  });
});
