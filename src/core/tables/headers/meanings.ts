import { asHeader, asRow, under, type Grounded } from '../../words/join';
import { namesDivision } from '../../words/phrases/divisions';
import type { Token } from '../cells/lines';
import type { AmountColumn } from './column-fields';
import { meaningOfField } from './fields/field-meanings';

const NOTHING: Grounded = { meaning: {}, grounds: 'stated' };

/** What one header cell says by itself. */
export function headerMeaning({ word }: Token): Grounded {
  return word?.reading && !namesDivision(word.core) ? asHeader(word.reading) : NOTHING;
}

/** What a section says that names the columns under it: 一季度 under 支出情况 is what was spent in it. */
function sectionMeaning(token: Token): Grounded {
  const figure = token.word?.reading?.alternatives.find(({ kind }) => kind === 'figure');
  return figure ? asHeader({ ...figure, grounds: 'implied' }) : headerMeaning(token);
}

/** What the labels over a column say together; a name that the officer gave by hand is the officer's word. */
export function columnMeaning({ path, header, field, bound, grounds }: AmountColumn): Grounded {
  if (bound) return { meaning: meaningOfField(field), grounds: 'person' };
  if (grounds) return { meaning: meaningOfField(field), grounds };
  return (path ?? [header])
    .map((token) =>
      token === header && token.word?.reading?.kind === 'section'
        ? sectionMeaning(token)
        : headerMeaning(token),
    )
    .reduce(under, NOTHING);
}

/** What a row's label says. */
export function rowMeaning(label: Token | null): Grounded {
  const reading = label?.word?.reading;
  return reading ? asRow(reading, String(label.cell.value).trim()) : NOTHING;
}
