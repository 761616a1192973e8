import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { openWorkbook } from '../../src/cli/input/open';
import { zhCN } from '../../src/cli/words/zh-CN';
import { narrate } from '../../src/core/narrative/narrate';
import { proofreadText } from '../../src/core/prose/proofread';

const SAMPLES = fileURLToPath(new URL('../../samples/', import.meta.url));

/** What the product leaves for a person to fill in; the proof-reader rightly asks for it. */
const PLACEHOLDER = 'wording/prose-residue';

/** A figure that the workbook has wrong is told with what it should be: the report itself asks to check it. */
const ASKED = '（核对应为';

describe('The report that the product writes itself', () => {
  for (const sample of readdirSync(SAMPLES).filter((name) => name.endsWith('.xlsx'))) {
    it(`of ${sample} agrees with itself and with its workbook, but for its placeholders`, async () => {
      const { review } = await openWorkbook(SAMPLES + sample, zhCN);
      const { paragraphs } = narrate(review, null);
      const text = paragraphs.map((paragraph) => paragraph.text).join('\n');
      const { claims, findings } = proofreadText(text, { review });
      const faults = findings.filter(
        ({ rule, severity, where }) =>
          severity !== 'hint' && rule !== PLACEHOLDER && !text.slice(where.end).startsWith(ASKED),
      );
      assert.deepEqual(
        faults.map(({ rule, where }) => `${rule}: ${where.quote}`),
        [],
      );
      assert.ok(claims.some(({ status }) => status === 'holds'));
    });
  }
});
