import { attribute, decodeXml } from '../xlsx/xml/xml';
import { scanPlaces, type ElementPlace } from '../xlsx/xml/splice';
import { Archive, ZipError } from '../xlsx/package/zip';

/** A stretch of a report's text and the run of word/document.xml that it stands in (文字块). */
export interface TextRun {
  /** Offset in the report's text. */
  readonly at: number;
  readonly text: string;
  /** Of the whole `<w:r>` element in the XML. */
  readonly start: number;
  readonly end: number;
  /** The run's properties as XML, empty when it has none; copied when the run is cut. */
  readonly properties: string;
  /** The run holds this text and nothing else, so that it can be cut at any character. */
  readonly alone: boolean;
}

/** A Word report: its text, paragraph by paragraph, then that of its notes, and where each stretch of it stands in the file. */
export interface WordReport {
  readonly archive: Archive;
  readonly xml: string;
  readonly text: string;
  readonly runs: readonly TextRun[];
}

/** The main part of every Word document that Word, WPS and their like write. */
export const DOCUMENT_PART = 'word/document.xml';
/** Between cells of a table row: such lines are tables and not statements. */
const CELL_BREAK = ' | ';
/** No table of a report has more columns. */
const MOST_SPANNED = 60;

/**
 * Reads a .docx: paragraphs, headings and tables as lines of text, deleted text and field codes left out.
 * Returns null for bytes that are no Word document.
 */
export function readWordReport(bytes: Uint8Array): WordReport | null {
  try {
    const archive = Archive.read(bytes);
    const part = archive.unpack(DOCUMENT_PART);
    if (!part) return null;
    const xml = decodeXml(part);
    const { text, runs, references } = new DocumentReader(xml).read();
    return { archive, xml, ...withNotes({ text, runs }, references, archive) };
  } catch (error) {
    if (error instanceof ZipError || error instanceof Error) return null;
    throw error;
  }
}

/** Footnotes and endnotes (脚注、尾注) are parts of their own. */
const NOTE_PARTS = { footnote: 'word/footnotes.xml', endnote: 'word/endnotes.xml' } as const;

/**
 * The report with its notes behind it, each paragraph a line of its own. Word takes no comments in notes: they go to the run
 * of the report that refers to the note.
 */
function withNotes(
  { text, runs }: Pick<WordReport, 'text' | 'runs'>,
  references: readonly Reference[],
  archive: Archive,
): Pick<WordReport, 'text' | 'runs'> {
  const all = [...runs];
  let whole = text;
  for (const [kind, name] of Object.entries(NOTE_PARTS)) {
    const part = archive.has(name) ? archive.unpack(name) : null;
    for (const { id, words } of part ? new DocumentReader(decodeXml(part)).read().notes : []) {
      const line = words.replace(/^\s*\n/gm, '');
      const { run } = references.find((one) => one.kind === kind && one.id === id) ?? {};
      if (run) {
        const { start } = run.place;
        all.push({ at: whole.length, text: line, start, end: run.end, properties: '', alone: false });
      }
      whole += line;
    }
  }
  return { text: whole, runs: all };
}

/** A note as its own part holds it. */
interface NoteText {
  readonly id: string;
  readonly words: string;
}

/** Where the report refers to a note. */
interface Reference {
  readonly kind: string;
  readonly id: string;
  readonly run: OpenRun;
}

/** The run being read. */
interface OpenRun {
  readonly place: ElementPlace;
  properties: string;
  text: string;
  at: number;
  children: number;
  /** Where the run ends; nought while it is read. */
  end: number;
}

/** Text inside these is not the report's: deletions, field codes, alternatives for older programs. */
const SKIPPED = new Set(['del', 'moveFrom', 'instrText', 'delText', 'Fallback']);
/** A text box: paragraphs of their own, anchored in a run of another paragraph. */
const TEXT_BOX = 'txbxContent';

/** A stretch of text being read: the document's, or that of a text box. */
class Story {
  public text = '';
  public readonly runs: TextRun[] = [];
  public run: OpenRun | null = null;
  public inText = false;
  public tables = 0;
  public cells = 0;
  public paragraphs = 0;
  /** Further columns that the cell being read spans. */
  public spanned = 0;
  /** Text boxes anchored in the paragraph or table being read. */
  public boxes: Story[] = [];

  /** `host` is the run that a text box is anchored in. */
  public constructor(private readonly host: OpenRun | null = null) {}

  public append(text: string): void {
    this.text += text;
    if (this.run) this.run.text += text;
  }

  /** Puts the text boxes behind what they are anchored in, each as lines of its own. */
  public setBoxes(): void {
    const { boxes } = this;
    this.boxes = [];
    for (const { text, runs, host } of boxes) {
      // Word takes no comments inside a text box: they go to the run that the box is anchored in.
      const place = host ? { start: host.place.start, end: host.end, alone: false } : {};
      this.runs.push(...runs.map((run) => ({ ...run, ...place, at: run.at + this.text.length })));
      this.text += text;
    }
  }
}

class DocumentReader {
  private story = new Story();
  /** The stories around the text box being read. */
  private readonly around: Story[] = [];
  private skipping = 0;
  private readonly references: Reference[] = [];
  private readonly notes: NoteText[] = [];
  /** Where the note that is read begins in the text. */
  private noteFrom = 0;

  public constructor(private readonly xml: string) {}

  public read() {
    scanPlaces(this.xml, {
      open: (place) => this.open(place),
      close: (place, end) => this.close(place, end),
      text: (text) => {
        if (this.story.inText && this.story.run) this.story.append(text);
      },
    });
    this.story.setBoxes();
    const { text, runs } = this.story;
    return { text, runs, references: this.references, notes: this.notes };
  }

  private open(place: ElementPlace): void {
    if (SKIPPED.has(place.name)) this.skipping++;
    if (this.skipping > 0) return;
    const { story } = this;
    if (story.run && place.depth === story.run.place.depth + 1 && place.name !== 'rPr') story.run.children++;
    switch (place.name) {
      case TEXT_BOX:
        this.around.push(story);
        this.story = new Story(story.run);
        break;
      case 'tbl':
        story.tables++;
        break;
      case 'tr':
        story.cells = 0;
        break;
      case 'tc':
        if (story.cells++ > 0) story.text += CELL_BREAK;
        story.paragraphs = 0;
        break;
      case 'p':
        if (story.tables > 0 && story.paragraphs++ > 0) story.text += ' ';
        break;
      case 'r':
        story.run = { place, properties: '', text: '', at: story.text.length, children: 0, end: 0 };
        break;
      case 't':
        story.inText = true;
        break;
      case 'footnoteReference':
      case 'endnoteReference':
        if (story.run)
          this.references.push({
            kind: place.name.slice(0, -'Reference'.length),
            id: attribute(place.attributes, 'id') ?? '',
            run: story.run,
          });
        break;
      case 'footnote':
      case 'endnote':
        this.noteFrom = story.text.length;
        break;
      case 'tab':
      case 'br':
      case 'cr':
        // A row of a table is one line.
        if (story.run) story.append(story.tables > 0 ? ' ' : place.name === 'tab' ? '\t' : '\n');
        break;
      case 'gridSpan':
        story.spanned = Math.min(MOST_SPANNED, Number(attribute(place.attributes, 'val') ?? '1') || 1) - 1;
        break;
      default:
    }
  }

  private close(place: ElementPlace, end: number): void {
    if (SKIPPED.has(place.name)) this.skipping--;
    else if (this.skipping > 0) return;
    const { story } = this;
    switch (place.name) {
      case TEXT_BOX:
        this.closeBox();
        break;
      case 'rPr':
        if (story.run && place.depth === story.run.place.depth + 1)
          story.run.properties = this.xml.slice(place.start, end);
        break;
      case 't':
        story.inText = false;
        break;
      case 'r':
        this.closeRun(end);
        break;
      case 'footnote':
      case 'endnote':
        this.notes.push({
          id: attribute(place.attributes, 'id') ?? '',
          words: story.text.slice(this.noteFrom),
        });
        break;
      case 'p':
        if (story.tables > 0) break;
        story.text += '\n';
        story.setBoxes();
        break;
      case 'tc':
        // A cell over several columns leaves those behind it empty, so that columns stay below each other.
        story.text += CELL_BREAK.repeat(Math.max(0, story.spanned));
        story.spanned = 0;
        break;
      case 'tr':
        story.text += '\n';
        break;
      case 'tbl':
        if (--story.tables === 0) story.setBoxes();
        break;
      default:
    }
  }

  private closeBox(): void {
    const outer = this.around.pop();
    if (!outer) return;
    this.story.setBoxes();
    outer.boxes.push(this.story);
    this.story = outer;
  }

  private closeRun(end: number): void {
    const { run } = this.story;
    this.story.run = null;
    if (run) run.end = end;
    if (!run || run.text === '') return;
    this.story.runs.push({
      at: run.at,
      text: run.text,
      start: run.place.start,
      end,
      properties: run.properties,
      alone: run.children === 1 && !/[\t\n]/.test(run.text),
    });
  }
}
