import { isTitle } from './headers/blocks';
import type { Form } from './forms';
import type { TableKind } from './model';
import { mentions } from '../words/topics';

/** What a form without figures is: a linked report sheet, or the narrative 自评情况 of a department. */
export function proseKind(
  form: Form,
  sheet: string,
): { readonly kind: TableKind; readonly family: string } | null {
  const single = form.lines.filter((line) => line.tokens.length === 1).length;
  const title = form.lines.map((line) => isTitle(line)?.word?.text ?? '').find((text) => text !== '') ?? '';
  if (mentions(`${sheet} ${title}`, 'title-of-report') && single >= 3 && single * 2 > form.lines.length) {
    return { kind: 'narrative', family: 'report' };
  }
  if (mentions(title, 'title-of-department-words') && form.lines.length >= 3) {
    return { kind: 'department-self-evaluation', family: 'yunnan-narrative' };
  }
  return null;
}
