import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { review } from '../../../src/core/review/review';
import { definitionsIn } from '../../../src/core/scoring/rule/formula';
import { parseRule } from '../../../src/core/scoring/rule/parse-rule';
import { scoreByRule } from '../../../src/core/scoring/execute/score-by-rule';
import { DEFAULT_SETTINGS } from '../../../src/core/findings/settings';
import { a1 } from '../../../src/core/workbook/address';
import { readSnapshot } from '../../../src/hosts/xlsx/read/read';

const shared = fileURLToPath(new URL('../../../../shared', import.meta.url));

/** Values that some rule should be able to score: a ratio, a count, a grade. */
const TRIED = ['95%', '1', '优秀', '符合'];

/**
 * Criteria of the published report that score something but cannot be executed, by their beginning, with the
 * reason. None so far.
 */
const NOT_EXECUTABLE: readonly { readonly beginning: string; readonly reason: string }[] = [];

/** The cells of the 评分表 at the end of a report, as the text file separates them. */
function cellsOfScoringTable(report: string): readonly string[] {
  const lines = report.split('\n');
  const start = lines.findIndex((line) => /投\s+入/.test(line));
  return lines
    .slice(start)
    .join('\n')
    .split(/\n\t/)
    .map((cell) => cell.trim())
    .filter((cell) => cell.length > 6);
}

describe('the criteria of published 评分表', function () {
  before(function () {
    if (!existsSync(join(shared, 'seeds'))) {
      console.log('      skipped: ../shared is not here');
      this.skip();
    }
  });

  const criteria = (): readonly string[] => {
    const folder = join(shared, 'seeds');
    const name = readdirSync(folder).find((file) => file.startsWith('003') && file.endsWith('.txt'));
    assert.ok(name);
    const cells = cellsOfScoringTable(readFileSync(join(folder, name), 'utf8'));
    return cells.filter(
      (cell) => /分|×/.test(cell) && definitionsIn(cell).every(({ name: left }) => /得分/.test(left ?? '')),
    );
  };

  it('are read without a dark place', () => {
    for (const criterion of criteria()) assert.deepEqual(parseRule(criterion).unread, [], criterion);
  });

  it('are executed, at least nine in ten of those with a number', () => {
    const numeric = criteria().filter((criterion) => /\d\s*分|×\s*\d/.test(criterion));
    assert.ok(numeric.length >= 20, `only ${numeric.length} criteria found`);
    const failed = numeric.filter((criterion) =>
      TRIED.every((value) => !scoreByRule(criterion, '100', value).understood),
    );
    const unexpected = failed.filter(
      (text) => !NOT_EXECUTABLE.some(({ beginning }) => text.startsWith(beginning)),
    );
    assert.deepEqual(unexpected, []);
    assert.ok(failed.length * 10 <= numeric.length);
  });

  it('define their ratios by formulas that are read', () => {
    const folder = join(shared, 'seeds');
    const name = readdirSync(folder).find((file) => file.startsWith('003') && file.endsWith('.txt')) ?? '';
    const defining = cellsOfScoringTable(readFileSync(join(folder, name), 'utf8')).filter((cell) =>
      /率”?=[[（(]/.test(cell),
    );
    assert.ok(defining.length >= 8, `only ${defining.length} formulas found`);
    for (const cell of defining) assert.equal(definitionsIn(cell).length, 1, cell);
  });
});

/** A score relation of a corpus file: its kind, its state and what it is about. */
/** Satisfaction that the table shows by words instead of a survey, which is no arithmetic of its .json. */
const WORDED = ['score/satisfaction-without-figure@Sheet1!F14'];

interface Relation {
  readonly kind: string;
  readonly label: string;
  readonly status: string;
  readonly op: string;
  readonly quoted: string;
}

/** Scores of the published tables that their own targets or formulas contradict, by file and cell. */
const BROKEN: Readonly<Record<string, readonly string[]>> = {
  '007': ['I13', 'I14', 'I15', 'I16'],
  '008': ['I16', 'I19'],
  '011': ['G12', 'G16', 'G17'],
  '045': ['H9'],
};

describe('the scores of published tables', function () {
  const folder = join(shared, 'corpus');

  before(function () {
    if (!existsSync(folder)) {
      console.log('      skipped: ../shared is not here');
      this.skip();
    }
  });

  const files = (): readonly string[] => readdirSync(folder).filter((file) => file.endsWith('.xlsx'));
  const scoreFindings = (file: string) =>
    review(readSnapshot(readFileSync(join(folder, file)), file), DEFAULT_SETTINGS).findings.filter(
      ({ rule, severity }) => rule.startsWith('score/') && severity !== 'hint',
    );

  it('that break their targets or formulas are found', () => {
    for (const [number, cells] of Object.entries(BROKEN)) {
      const file = files().find((name) => name.startsWith(number));
      assert.ok(file, `no table ${number}`);
      const accused = scoreFindings(file).map(({ primary }) =>
        primary ? a1(primary.row, primary.column) : '',
      );
      for (const cell of cells) assert.ok(accused.includes(cell), `${number} ${cell}`);
    }
  });

  it('that hold are never accused', () => {
    for (const file of files()) {
      const json = JSON.parse(readFileSync(join(folder, file.replace('.xlsx', '.json')), 'utf8')) as {
        relations: readonly Relation[];
      };
      const brokenScores = json.relations.some(({ kind, status }) => kind === 'score' && status === 'broken');
      if (!brokenScores)
        assert.deepEqual(
          scoreFindings(file)
            .map(({ id }) => id)
            .filter((id) => !WORDED.includes(id)),
          [],
          file,
        );
    }
  });
});
