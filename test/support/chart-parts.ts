import { strFromU8, unzipSync } from 'fflate';
import type { ChartType } from '../../src/core/workbook/chart';
import type { DrawnChart } from '../contract/host.contract';

const TYPES: readonly (readonly [RegExp, ChartType])[] = [
  [/<c:barDir val="col"/, 'column'],
  [/<c:barDir val="bar"/, 'bar'],
  [/<c:pieChart>/, 'pie'],
  [/<c:doughnutChart>/, 'doughnut'],
];

/** The charts on a sheet of an .xlsx file, found the way a reader finds them: sheet → drawing → chart part. */
export function chartsIn(bytes: Uint8Array, sheet: string): readonly DrawnChart[] {
  const parts = unzipSync(bytes);
  const text = (path: string): string => (parts[path] ? strFromU8(parts[path]) : '');
  const targets = (path: string): Map<string, string> =>
    new Map(
      [...text(path.replace(/([^/]*)$/, '_rels/$1.rels')).matchAll(/<Relationship [^>]*>/g)].map(([tag]) => [
        attribute(tag, 'Id'),
        attribute(tag, 'Target')
          .replace(/^\//, '')
          .replace(/^(?!xl)/, 'xl/'),
      ]),
    );
  const entry = [...text('xl/workbook.xml').matchAll(/<sheet [^>]*>/g)].find(
    ([tag]) => attribute(tag, 'name') === sheet,
  );
  const path = targets('xl/workbook.xml').get(attribute(entry?.[0] ?? '', 'r:id')) ?? '';
  const drawing = targets(path).get(/<drawing [^>]*r:id="(\w+)"/.exec(text(path))?.[1] ?? '');
  if (drawing === undefined) return [];
  const charts = targets(drawing);
  return [...text(drawing).matchAll(/<xdr:oneCellAnchor[\s\S]*?<\/xdr:oneCellAnchor>/g)].map(([anchor]) => {
    const xml = text(charts.get(attribute(anchor, 'r:id')) ?? '');
    const cells = [...xml.matchAll(/<c:f>([^<]*)<\/c:f>/g)].map((match) => match[1] ?? '');
    const ends = cells.flatMap((reference) => /\$[A-Z]+\$\d+(?::\$[A-Z]+\$\d+)?$/.exec(reference) ?? []);
    const corners = ends.flatMap((range) => range.replaceAll('$', '').split(':'));
    const titles = [...xml.matchAll(/<a:t>([^<]*)</g)].map((match) => match[1] ?? '');
    return {
      name: attribute(anchor, 'name'),
      title: titles[0] ?? '',
      type: TYPES.find(([pattern]) => pattern.test(xml))?.[1] ?? 'column',
      data: `${(cells[0] ?? '').replace(/!.*/, '')}!A1:${corners.toSorted().at(-1) ?? ''}`,
      unit: titles[1] ?? null,
    };
  });
}

function attribute(xml: string, name: string): string {
  return new RegExp(`\\s${name}="([^"]*)"`).exec(xml)?.[1] ?? '';
}
