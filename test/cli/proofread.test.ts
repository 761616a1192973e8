import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { runCli } from '../../src/cli/run';
import { pdf } from '../support/pdf-file';

/** The passage that contradicts itself. */
const FOUND = '52.4亿元，比上年增加4.2亿元，增长9.9%';
const TEXT = `全县收入${FOUND}。`;
/** The same in GB18030, which Node decodes and does not encode. */
const GB18030 = new Uint8Array(
  Buffer.from(
    'c8abcfd8cad5c8eb35322e34d2dad4aaa3acb1c8c9cfc4ead4f6bcd3342e32d2dad4aaa3acd4f6b3a4392e3925a1a3',
    'hex',
  ),
);

/** The text as Notepad saves it under “Unicode”, with its mark. */
function utf16(text: string, big = false): Uint8Array {
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le');
  return big ? bytes.swap16() : bytes;
}

function word(...paragraphs: readonly string[]): Uint8Array {
  const body = paragraphs.map((text) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`).join('');
  return zipSync({
    '[Content_Types].xml': strToU8(
      '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"></Types>',
    ),
    'word/document.xml': strToU8(
      `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
    ),
  });
}

describe('jixiao proofread', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'jixiao-proofread-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  /** Writes the report and reads it: exit code, figures accused, what was said to the person. */
  async function read(name: string, bytes: Uint8Array, ...flags: readonly string[]) {
    const file = join(folder, name);
    writeFileSync(file, bytes);
    let [out, err] = ['', ''];
    const streams = { out: (text: string) => void (out += text), err: (text: string) => void (err += text) };
    const code = await runCli(['proofread', file, '--json', ...flags], streams, false);
    const { findings = [] } = (out.startsWith('{') ? JSON.parse(out) : {}) as {
      findings?: { where: { quote: string } }[];
    };
    return { code, err, quotes: findings.map(({ where }) => where.quote) };
  }

  it('reads text in UTF-8 and in UTF-16 of either order alike', async () => {
    for (const bytes of [strToU8(TEXT), utf16(TEXT), utf16(TEXT, true)]) {
      assert.deepEqual((await read('报告.txt', bytes)).quotes, [FOUND]);
    }
  });

  it('reads text in GB18030', async () => {
    assert.deepEqual((await read('报告.txt', GB18030)).quotes, [FOUND]);
  });

  it('refuses a scanned PDF and bytes that are no text in a sentence', async () => {
    const scan = await read('扫描.pdf', pdf(''));
    assert.equal(scan.code, 2);
    assert.match(scan.err, /扫描/);
    const noise = await read('图片.txt', new Uint8Array([1, 0, 2, 0, 0, 0, 7]));
    assert.equal(noise.code, 2);
    assert.match(noise.err, /图片\.txt/);
  });

  it('writes a Word report back with comments, over an older one only when told to', async () => {
    const out = join(folder, '批注.docx');
    writeFileSync(out, 'old');
    const kept = await read('报告.docx', word('一、概况', TEXT), '--docx', out);
    assert.equal(kept.code, 2);
    assert.match(kept.err, /--force/);
    assert.equal(readFileSync(out, 'utf8'), 'old');
    const written = await read('报告.docx', word('一、概况', TEXT), '--docx', out, '--force');
    assert.equal(written.code, 1);
    const parts = unzipSync(new Uint8Array(readFileSync(out)));
    assert.match(strFromU8(parts['word/comments.xml'] ?? new Uint8Array()), /8\.7%/);
    assert.match(strFromU8(parts['word/document.xml'] ?? new Uint8Array()), /commentRangeStart/);
  });
});
