import { decodeEscapes, scanXml } from '../xml/xml';
import { characterData } from './character-data';
import { Surprise } from './sheet/surprise';
import { TagScanner } from './sheet/tag-scanner';
import type { TextPool } from './text-pool';

/**
 * The texts of `sharedStrings.xml` by index. Rich text is joined; phonetic runs (`rPh`), which repeat the text in
 * another script, are left out. Scanned item by item where they are spelt as programs spell them.
 */
export function readSharedStrings(xml: string, pool: TextPool): readonly string[] {
  try {
    return new StringScanner(xml, pool).run();
  } catch (error) {
    if (error instanceof Surprise) return parseSharedStrings(xml, pool);
    throw error;
  }
}

/** Reads them by the general XML parser alone. */
export function parseSharedStrings(xml: string, pool: TextPool): readonly string[] {
  const strings: string[] = [];
  let current = '';
  let inText = false;
  let phonetic = false;
  scanXml(xml, {
    open(name) {
      if (name === 'si') current = '';
      else if (name === 'rPh') phonetic = true;
      else if (name === 't') inText = !phonetic;
    },
    text(text) {
      if (inText) current += text;
    },
    close(name) {
      if (name === 't') inText = false;
      else if (name === 'rPh') phonetic = false;
      else if (name === 'si') strings.push(pool.own(decodeEscapes(current)));
    },
  });
  return strings;
}

const ROOT = /^(?:<\?xml version="1\.0"[^<>?]*\?>)?\s*<sst(?: [\w:]+="[^"<&\t\n\r]*")*>/;
const END = '</sst>';

/** Items one after the other; one of several runs goes to the parser by itself. */
class StringScanner extends TagScanner {
  private readonly strings: string[] = [];

  constructor(
    xml: string,
    private readonly pool: TextPool,
  ) {
    const root = ROOT.exec(xml);
    if (!root) throw new Surprise();
    super(xml, root[0].length);
  }

  run(): readonly string[] {
    for (this.skipSpace(); !this.xml.startsWith(END, this.at); this.skipSpace()) {
      if (this.xml.startsWith('<si><t', this.at)) this.plainItem();
      else this.richItem();
    }
    this.expect(END);
    this.skipSpace();
    if (this.at !== this.xml.length) throw new Surprise();
    return this.strings;
  }

  private plainItem(): void {
    const item = this.at;
    this.expect('<si><t');
    this.skipAttribute();
    let text = '';
    if (!this.selfClosing) {
      const start = this.at;
      this.at = this.nextTag();
      text = characterData(this.xml, start, this.at);
      this.expect('</t>');
    }
    if (this.xml.startsWith('</si>', this.at)) {
      this.at += '</si>'.length;
      this.strings.push(this.pool.own(decodeEscapes(text)));
    } else {
      this.at = item;
      this.richItem();
    }
  }

  private richItem(): void {
    const start = this.at;
    this.expect('<si>');
    const end = this.xml.indexOf('</si>', start) + '</si>'.length;
    const item = this.xml.slice(start, end);
    if (end <= start || item.includes('<!') || item.includes('<?')) throw new Surprise();
    this.strings.push(...parseSharedStrings(item, this.pool));
    this.at = end;
  }
}
