import { HostError } from '../host';
import { splice, type Splice } from '../xlsx/xml/splice';
import { encodeXml } from '../xlsx/xml/xml';
import { DOCUMENT_PART, type TextRun, type WordReport } from './read-document';

/** A remark on the words from `start` to `end` of the report's text (批注). */
export interface Comment {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const COMMENTS_PART = 'word/comments.xml';
const RELATIONSHIPS_PART = 'word/_rels/document.xml.rels';
const TYPES_PART = '[Content_Types].xml';
const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const COMMENTS_TYPE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments';
const CONTENT_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml';

/**
 * The report with comments at the words they are about. Runs are cut where a comment begins or ends and keep their
 * properties; every other byte of the document stays as it was. Comments that are there already stay too.
 * @throws HostError where the part that holds those cannot be read.
 */
export function withComments(report: WordReport, comments: readonly Comment[], author: string): Uint8Array {
  const { archive } = report;
  const existing = archive.has(COMMENTS_PART) ? textOf(report, COMMENTS_PART) : null;
  const first = nextId(existing);
  const placed = comments.filter((comment) => runsOf(report.runs, comment).length > 0);
  const parts = new Map<string, Uint8Array | null>([
    [DOCUMENT_PART, encodeXml(marked(report, placed, first))],
    [COMMENTS_PART, encodeXml(commentsXml(existing, placed, first, author))],
  ]);
  if (existing === null) {
    parts.set(
      RELATIONSHIPS_PART,
      encodeXml(related(archive.has(RELATIONSHIPS_PART) ? textOf(report, RELATIONSHIPS_PART) : null)),
    );
    parts.set(TYPES_PART, encodeXml(typed(textOf(report, TYPES_PART))));
  }
  return archive.with(parts).write();
}

function textOf({ archive }: WordReport, part: string): string {
  try {
    return new TextDecoder().decode(archive.unpack(part));
  } catch (error) {
    throw new HostError({ id: 'host/word-damaged', data: { part } }, { cause: error });
  }
}

function nextId(comments: string | null): number {
  const ids = [...(comments ?? '').matchAll(/<w:comment\b[^>]*\bw:id="(\d+)"/g)].map(([, id]) => Number(id));
  return Math.max(-1, ...ids) + 1;
}

function runsOf(runs: readonly TextRun[], { start, end }: Comment): readonly TextRun[] {
  return runs.filter((run) => run.at < end && run.at + run.text.length > start);
}

/** A mark to be put at an offset of the text: before what follows it, or behind what ends at it. */
interface Mark {
  readonly offset: number;
  readonly behind: boolean;
  readonly xml: string;
}

function marked({ xml, runs }: WordReport, comments: readonly Comment[], first: number): string {
  const marks = new Map<TextRun, Mark[]>();
  const put = (run: TextRun | undefined, mark: Mark) => {
    if (run) marks.set(run, [...(marks.get(run) ?? []), mark]);
  };
  comments.forEach((comment, index) => {
    const id = first + index;
    const inside = runsOf(runs, comment);
    put(inside[0], { offset: comment.start, behind: false, xml: `<w:commentRangeStart w:id="${id}"/>` });
    put(inside.at(-1), {
      offset: comment.end,
      behind: true,
      xml: `<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`,
    });
  });
  const splices: Splice[] = [...marks].flatMap(([run, some]) => cut(run, some));
  return splice(xml, splices);
}

/** The run with its marks: cut at them where it holds nothing but text, else with the marks around it. */
function cut(run: TextRun, marks: readonly Mark[]): readonly Splice[] {
  const ordered = [...marks].sort((a, b) => a.offset - b.offset || Number(b.behind) - Number(a.behind));
  if (!run.alone) {
    const before = ordered
      .filter(({ behind }) => !behind)
      .map((mark) => mark.xml)
      .join('');
    const after = ordered
      .filter(({ behind }) => behind)
      .map((mark) => mark.xml)
      .join('');
    return [
      { start: run.start, end: run.start, text: before },
      { start: run.end, end: run.end, text: after },
    ];
  }
  let text = '';
  let at = 0;
  for (const mark of ordered) {
    const to = Math.min(run.text.length, Math.max(0, mark.offset - run.at));
    text += piece(run, at, to) + mark.xml;
    at = to;
  }
  return [{ start: run.start, end: run.end, text: text + piece(run, at, run.text.length) }];
}

function piece({ properties, text }: TextRun, from: number, to: number): string {
  if (from === to) return '';
  return `<w:r>${properties}<w:t xml:space="preserve">${escaped(text.slice(from, to))}</w:t></w:r>`;
}

function commentsXml(
  existing: string | null,
  comments: readonly Comment[],
  first: number,
  author: string,
): string {
  const added = comments
    .map(({ text }, index) => {
      const lines = text
        .split('\n')
        .map((line) => `<w:p><w:r><w:t xml:space="preserve">${escaped(line)}</w:t></w:r></w:p>`);
      return `<w:comment w:id="${first + index}" w:author="${escaped(author)}" w:initials="JX">${lines.join('')}</w:comment>`;
    })
    .join('');
  if (existing === null) {
    return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:comments xmlns:w="${WORD}">${added}</w:comments>`;
  }
  return existing.replace(/<\/w:comments>\s*$/, `${added}</w:comments>`);
}

function related(existing: string | null): string {
  const ours = `<Relationship Id="rIdJixiaoComments" Type="${COMMENTS_TYPE}" Target="comments.xml"/>`;
  if (existing === null) {
    return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${ours}</Relationships>`;
  }
  return existing.includes('/>') && !existing.includes('</Relationships>')
    ? existing.replace(/\/>\s*$/, `>${ours}</Relationships>`)
    : existing.replace('</Relationships>', `${ours}</Relationships>`);
}

function typed(existing: string): string {
  return existing.replace(
    '</Types>',
    `<Override PartName="/${COMMENTS_PART}" ContentType="${CONTENT_TYPE}"/></Types>`,
  );
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
