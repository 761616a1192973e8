import { decodeXml } from '../xlsx/xml/xml';
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

/** A Word report: its text, paragraph by paragraph, and where each stretch of it stands in the file. */
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
    return { archive, xml, ...new DocumentReader(xml).read() };
  } catch (error) {
    if (error instanceof ZipError || error instanceof Error) return null;
    throw error;
  }
}

/** The run being read. */
interface OpenRun {
  readonly place: ElementPlace;
  properties: string;
  text: string;
  at: number;
  children: number;
}

/** Text inside these is not the report's: deletions, field codes, alternatives for older programs. */
const SKIPPED = new Set(['del', 'moveFrom', 'instrText', 'delText', 'Fallback', 'txbxContent']);

class DocumentReader {
  private text = '';
  private readonly runs: TextRun[] = [];
  private run: OpenRun | null = null;
  private skipping = 0;
  private inText = false;
  private tables = 0;
  private cells = 0;
  private paragraphs = 0;

  public constructor(private readonly xml: string) {}

  public read(): { readonly text: string; readonly runs: readonly TextRun[] } {
    scanPlaces(this.xml, {
      open: (place) => this.open(place),
      close: (place, end) => this.close(place, end),
      text: (text) => {
        if (this.inText && this.run) this.append(text);
      },
    });
    return { text: this.text, runs: this.runs };
  }

  private open(place: ElementPlace): void {
    if (SKIPPED.has(place.name)) this.skipping++;
    if (this.skipping > 0) return;
    switch (place.name) {
      case 'tbl':
        this.tables++;
        break;
      case 'tr':
        this.cells = 0;
        break;
      case 'tc':
        if (this.cells++ > 0) this.text += CELL_BREAK;
        this.paragraphs = 0;
        break;
      case 'p':
        if (this.tables > 0 && this.paragraphs++ > 0) this.text += ' ';
        break;
      case 'r':
        this.run = { place, properties: '', text: '', at: this.text.length, children: 0 };
        break;
      case 't':
        this.inText = true;
        if (this.run) this.run.children++;
        break;
      case 'tab':
      case 'br':
      case 'cr':
        if (this.run) {
          this.run.children++;
          this.append(place.name === 'tab' ? '\t' : '\n');
        }
        break;
      default:
    }
  }

  private append(text: string): void {
    this.text += text;
    if (this.run) this.run.text += text;
  }

  private close(place: ElementPlace, end: number): void {
    if (SKIPPED.has(place.name)) this.skipping--;
    else if (this.skipping > 0) return;
    switch (place.name) {
      case 'rPr':
        if (this.run && place.depth === this.run.place.depth + 1)
          this.run.properties = this.xml.slice(place.start, end);
        break;
      case 't':
        this.inText = false;
        break;
      case 'r':
        this.closeRun(end);
        break;
      case 'p':
        if (this.tables === 0) this.text += '\n';
        break;
      case 'tr':
        this.text += '\n';
        break;
      case 'tbl':
        this.tables--;
        break;
      default:
    }
  }

  private closeRun(end: number): void {
    const { run } = this;
    this.run = null;
    if (!run || run.text === '') return;
    this.runs.push({
      at: run.at,
      text: run.text,
      start: run.place.start,
      end,
      properties: run.properties,
      alone: run.children === 1 && !/[\t\n]/.test(run.text),
    });
  }
}
