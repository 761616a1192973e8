import assert from 'node:assert/strict';
import { strFromU8, unzipSync } from 'fflate';
import type { Narrative, Paragraph } from '../../src/core/narrative/model';
import type { Annex } from '../../src/word/annex/annex';
import { exportWord } from '../../src/word/document';
import { OFFICIAL_PROFILE, withDeviations, type WordProfile } from '../../src/word/profile';

function paragraph(text: string, heading: number | null, placeholder = false): Paragraph {
  return {
    id: text,
    section: '',
    heading,
    text,
    formula: null,
    sources: [],
    placeholder,
    state: placeholder ? 'placeholder' : 'fixed',
    generated: { text, formula: null },
  };
}

const REPORT: Narrative = {
  outline: 'yunnan',
  chosen: { id: 'outline/asked', data: { outline: '' } },
  title: '部门整体支出绩效自评报告',
  paragraphs: [
    paragraph('部门整体支出绩效自评报告', 0),
    paragraph('一、部门概况', 1),
    paragraph('(一)收入情况', 2),
    paragraph('全年预算数83万元，执行数45.08万元。\n其余结转下年。', null),
    paragraph('【待填写：改进措施】', null, true),
  ],
};

const cell = (text: string, columns = 1, rows = 1) => ({ text, columns, rows, numeric: false });

const ANNEX: Annex = {
  number: '附件',
  title: null,
  rows: [
    [cell('项目资金', 1, 2), cell('年初预算数')],
    [null, cell('83')],
    [cell('合计', 2), null],
  ],
};

async function part(name: string, annexes: readonly Annex[], profile: WordProfile): Promise<string> {
  const entry = unzipSync(await exportWord(REPORT, annexes, profile))[name];
  assert.ok(entry, `${name} is missing`);
  return strFromU8(entry);
}

function styleOf(styles: string, id: string): string {
  const style = new RegExp(`<w:style [^>]*w:styleId="${id}"[\\s\\S]*?</w:style>`).exec(styles);
  assert.ok(style, `style ${id} is missing`);
  return style[0];
}

/** Text of ten pages and more. */
function tenPages(): readonly Paragraph[] {
  return Array.from({ length: 11 }, () => paragraph(`${'本年工作按计划完成，'.repeat(62)}。`, null));
}

describe('the Word report', () => {
  it('uses real heading styles, so that Word can number and outline it', async () => {
    const body = await part('word/document.xml', [], OFFICIAL_PROFILE);
    const styles = [...body.matchAll(/<w:pStyle w:val="(\w+)"\/>/g)].map((match) => match[1]);
    assert.deepEqual(styles, ['Title', 'Heading1', 'Heading2']);
  });

  it('sets the page, the spacing and the fonts of GB/T 9704-2012', async () => {
    const body = await part('word/document.xml', [], OFFICIAL_PROFILE);
    assert.match(body, /<w:pgSz w:w="11906" w:h="16838"/);
    assert.match(body, /<w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1587"/);
    const styles = await part('word/styles.xml', [], OFFICIAL_PROFILE);
    assert.match(styleOf(styles, 'Title'), /w:eastAsia="方正小标宋简体"[\s\S]*<w:sz w:val="44"\/>/);
    assert.match(styleOf(styles, 'Heading1'), /w:eastAsia="黑体"/);
    assert.match(styleOf(styles, 'Heading2'), /w:eastAsia="楷体_GB2312"/);
    assert.match(styleOf(styles, 'Heading1'), /w:line="560" w:lineRule="exact"/);
  });

  it('follows an office that sets 30 points, centres first-level headings and lacks the official fonts', async () => {
    const local = withDeviations(OFFICIAL_PROFILE, {
      lineSpacing: 30,
      centredHeadings: true,
      fallbackFonts: true,
    });
    const styles = await part('word/styles.xml', [], local);
    assert.match(styleOf(styles, 'Title'), /w:eastAsia="宋体"/);
    assert.match(
      styleOf(styles, 'Heading1'),
      /w:line="600"[\s\S]*w:val="center"|w:val="center"[\s\S]*w:line="600"/,
    );
    assert.match(styleOf(styles, 'Heading2'), /w:eastAsia="楷体"/);
  });

  it('begins a long report with a table of its sections, on a page of its own', async () => {
    const headings = ['一、概况', '二、收入', '三、支出', '四、绩效', '五、建议'];
    const long = {
      ...REPORT,
      paragraphs: [...headings.map((heading) => paragraph(heading, 1)), ...tenPages()],
    };
    const entry = unzipSync(await exportWord(long, [], OFFICIAL_PROFILE))['word/document.xml'];
    assert.ok(entry);
    const body = strFromU8(entry);
    assert.match(body, /<w:instrText[^>]*>TOC [^<]*1-2/);
    const report = body.lastIndexOf('一、概况');
    assert.ok(body.indexOf('<w:sectPr>') < report, 'a section break stands before the report');
    assert.doesNotMatch(await part('word/document.xml', [], OFFICIAL_PROFILE), /TOC /);
  });

  it('fills the table of sections in, and begins to count pages after it', async () => {
    const headings = ['一、概况', '二、收入', '三、支出', '四、绩效', '五、建议'];
    const pages = headings.flatMap((heading) => [
      paragraph(heading, 1),
      paragraph(`${'本年工作按计划完成，'.repeat(140)}。`, null),
    ]);
    const entry = unzipSync(await exportWord({ ...REPORT, paragraphs: pages }, [], OFFICIAL_PROFILE))[
      'word/document.xml'
    ];
    assert.ok(entry);
    const body = strFromU8(entry);
    const entries = [...body.matchAll(/<w:pStyle w:val="TOC1"\/>.*?<\/w:p>/gs)].map(([entry]) =>
      [...entry.matchAll(/<w:t(?: [^>]*)?>([^<]*)</g)].map((match) => match[1]).join(' '),
    );
    assert.deepEqual(entries, ['一、概况 1', '二、收入 3', '三、支出 5', '四、绩效 8', '五、建议 10']);
    assert.match(body, /<w:pgNumType w:start="1"/);
  });

  it('puts what the checker says about a figure beside it as a comment', async () => {
    const noted: Narrative = {
      ...REPORT,
      paragraphs: [
        {
          ...paragraph('完成预算的54.31%。', null),
          notes: [
            {
              kind: 'corrected',
              cell: { sheet: '项目', row: 5, column: 6 },
              message: {
                id: 'relation/violated',
                data: {
                  name: '预算执行率',
                  expected: '54.31%',
                  actual: '45.31%',
                  alternatives: [],
                  basis: null,
                },
              },
            },
          ],
        },
      ],
    };
    const parts = unzipSync(await exportWord(noted, [], OFFICIAL_PROFILE));
    const comments = parts['word/comments.xml'];
    assert.ok(comments);
    assert.match(strFromU8(comments), /已更正：预算执行率应为 54\.31%，表中为 45\.31%（项目!G6）/);
    assert.match(
      strFromU8(parts['word/document.xml'] ?? new Uint8Array()),
      /<w:commentReference w:id="0"\/>/,
    );
  });

  it('breaks a long title before the year, and leaves a line empty below it', async () => {
    const title = paragraph('攀枝花市西区人民政府办公室2022年度部门整体支出绩效自评报告', 0);
    const entry = unzipSync(await exportWord({ ...REPORT, paragraphs: [title] }, [], OFFICIAL_PROFILE))[
      'word/document.xml'
    ];
    assert.match(strFromU8(entry ?? new Uint8Array()), /办公室<\/w:t><\/w:r><w:r><w:br\/><w:t[^>]*>2022年度/);
    assert.match(styleOf(await part('word/styles.xml', [], OFFICIAL_PROFILE), 'Title'), /w:after="560"/);
  });

  it('keeps headings with what follows them', async () => {
    assert.match(styleOf(await part('word/styles.xml', [], OFFICIAL_PROFILE), 'Heading1'), /<w:keepNext\/>/);
  });

  it('keeps line breaks and highlights what is still to be written', async () => {
    const body = await part('word/document.xml', [], OFFICIAL_PROFILE);
    assert.match(body, /<w:br\/>/);
    const highlighted = /<w:highlight w:val="yellow"\/>[\s\S]*?<w:t[^>]*>([^<]*)</.exec(body);
    assert.equal(highlighted?.[1], '【待填写：改进措施】');
  });

  it('gives a blank cell of an annexed table the height of its type, and says the borders once', async () => {
    const blank: Annex = { ...ANNEX, rows: [[cell('项目'), cell('')]] };
    const body = await part('word/document.xml', [blank], OFFICIAL_PROFILE);
    const styles = await part('word/styles.xml', [blank], OFFICIAL_PROFILE);
    assert.match(styleOf(styles, 'AnnexCell'), /<w:sz w:val="\d+"\/>/);
    assert.equal(body.match(/<w:pStyle w:val="AnnexCell"\/>/g)?.length, 2);
    assert.equal(body.match(/<w:tblBorders>/g)?.length, 1);
    assert.doesNotMatch(body, /<w:tcBorders>/);
  });

  it('annexes the tables with their merged cells', async () => {
    const body = await part('word/document.xml', [ANNEX], OFFICIAL_PROFILE);
    assert.match(body, /附件/);
    assert.match(body, /<w:vMerge w:val="restart"\/>/);
    assert.match(body, /<w:gridSpan w:val="2"\/>/);
  });

  it('numbers pages on the outer side', async () => {
    const right = await part('word/footer1.xml', [], OFFICIAL_PROFILE);
    const left = await part('word/footer2.xml', [], OFFICIAL_PROFILE);
    assert.match(right, /<w:jc w:val="right"\/>/);
    assert.match(left, /<w:jc w:val="left"\/>/);
  });
});
