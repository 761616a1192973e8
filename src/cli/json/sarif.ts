import type { FindingJson } from './findings';
import { VERSION } from '../version';
import type { Severity } from '../../core/findings/finding';

/** What one file has to say in SARIF; `error` is why it could not be read. */
export interface SarifFile {
  /** As it is to be found from where the log is read, with the separators of this system. */
  readonly file: string;
  readonly findings: readonly (FindingJson & { readonly since?: 'new' | 'unchanged' })[];
  /** Findings of the earlier run that are there no more. */
  readonly fixed?: readonly Told[];
  readonly error: string | null;
}

/** What is known of a finding that an earlier run told of. */
export type Told = Pick<FindingJson, 'id' | 'rule' | 'severity' | 'primary' | 'message'>;

const LEVELS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', hint: 'note' };

/**
 * Findings as SARIF 2.1.0 (OASIS), which build servers and editors read. A cell is a logical location within the file;
 * a file that could not be read is a notification of the run, not a finding.
 */
export function sarif(files: readonly SarifFile[], language: string) {
  const all = files.map(({ file, findings, fixed = [], error }) => ({
    file,
    error,
    results: [
      ...findings.map((finding) => ({ ...resultOf(file, finding), ...detailsOf(file, finding) })),
      ...fixed.map((one) => ({ ...resultOf(file, one), baselineState: 'absent' })),
    ],
  }));
  const results = all.flatMap((one) => one.results);
  const rules = [...new Set(results.map(({ ruleId }) => ruleId))].sort();
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'jixiao', version: VERSION, rules: rules.map((id) => ({ id })) } },
        language,
        columnKind: 'utf16CodeUnits',
        invocations: [
          {
            executionSuccessful: files.every(({ error }) => error === null),
            toolExecutionNotifications: files.flatMap(({ file, error }) =>
              error === null
                ? []
                : [{ level: 'error', message: { text: error }, locations: [locationOf(file, null)] }],
            ),
          },
        ],
        results,
      },
    ],
  };
}

function resultOf(file: string, { id, rule, severity, message, primary }: Told) {
  return {
    ruleId: rule,
    level: LEVELS[severity],
    message: { text: message },
    locations: [locationOf(file, primary)],
    partialFingerprints: { 'jixiao/v1': id },
  };
}

function detailsOf(file: string, finding: SarifFile['findings'][number]) {
  const { primary, cells, actual, expected, unit, evidence, cause, since } = finding;
  const others = cells.filter((cell) => cell !== primary);
  return {
    ...(others.length === 0 ? {} : { relatedLocations: others.map((cell) => locationOf(file, cell)) }),
    ...(since === undefined ? {} : { baselineState: since }),
    properties: { actual, expected, unit, evidence, cause: cause?.kind ?? null },
  };
}

function locationOf(file: string, cell: string | null) {
  return {
    physicalLocation: { artifactLocation: { uri: uriOf(file) } },
    ...(cell === null ? {} : { logicalLocations: [{ fullyQualifiedName: cell, kind: 'member' }] }),
  };
}

/** A path as a relative reference: each name percent-encoded, so that no character of a file name means anything. */
function uriOf(file: string): string {
  return file.split(/[\\/]/).map(encodeURIComponent).join('/');
}
