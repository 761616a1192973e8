import { decodeEscapes, scanXml } from '../xml/xml';

/**
 * The texts of `sharedStrings.xml` by index. Rich text is joined; phonetic runs (`rPh`), which repeat the text in
 * another script, are left out.
 */
export function readSharedStrings(xml: string): readonly string[] {
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
      else if (name === 'si') strings.push(decodeEscapes(current));
    },
  });
  return strings;
}
