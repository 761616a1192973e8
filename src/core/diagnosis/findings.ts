import { POINTS } from '../quantity/unit';
import type { Cause, Finding, Fix, Severity } from '../findings/finding';
import type { Message } from '../messages/message';
import type { AlternativeText } from '../messages/zh-CN/relations';
import { plain, roundHalfUp, type Decimal } from '../quantity/decimal';
import { isKnown, withValue, type Figure } from '../quantity/figure';
import { formatAddress, sameCell, type CellAddress } from '../workbook/address';
import type { Edit } from '../workbook/edit';
import { columnFaults } from './columns/column-faults';
import { columnFinding } from './columns/column-findings';
import { addedUp, evidenceFor } from './evidence';
import { explain } from './explain';
import type { Explanation } from './explanation';
import { certaintyOf } from './likelihood/certainty';
import { keyOf } from '../formulas/index/figure-key';
import type { StatedAgain } from './surroundings/restated';
import { shownValue, writeFigure } from '../formulas/print/edits';
import { asWritten, evaluate, expectedOf, type Lookup } from '../formulas/evaluate/evaluate';
import { basisTextOf } from '../formulas/print/basis-text';
import { formulaFor, isWritable } from '../formulas/print/excel';
import { figuresIn } from '../formulas/language/expression';
import type { BoundRelation, EvaluatedRelation } from '../formulas/model';
import { FigureNames } from '../formulas/print/naming';
import { resultUnitOf } from '../formulas/evaluate/scale';
import { decimalsInPlaceOf, evidenceOf } from '../formulas/print/text';

/**
 * Findings about relations that do not hold, one for each wrong cell, and hints about results that were cut off.
 * `ruledScores` gives what the scoring rules lead one to expect in score cells, by key; `restated` what
 * states a figure again, where there are more tables than those of the relations.
 */
export function relationFindings(
  evaluated: readonly EvaluatedRelation[],
  ruledScores: () => ReadonlyMap<string, Decimal> = () => new Map(),
  restated?: StatedAgain,
): readonly Finding[] {
  const names = new FigureNames();
  const { faults, rest } = columnFaults(evaluated);
  const explanations = bySeverityAndCertainty(explain(rest, ruledScores, restated));
  const guessed = new Set(explanations.filter(tellsTheSumAlone).map(({ figure }) => keyOf(figure)));
  const findings = [
    ...faults.map((fault) => columnFinding(fault, names)),
    ...explanations.map((explanation) => violationFinding(explanation, guessed, names)),
  ];
  findings.push(...unmetDemands(rest, explanations));
  const accused = new Set(findings.map(({ primary }) => primary && formatAddress(primary)));
  for (const { relation, verdict } of evaluated) {
    if (verdict.state === 'truncated' && !accused.has(formatAddress(relation.result.cell))) {
      findings.push(truncationFinding(relation, names));
    }
  }
  return findings;
}

/** Demands that no single cell can be blamed for: a level of indicators may be missing altogether. */
function unmetDemands(
  evaluated: readonly EvaluatedRelation[],
  explanations: readonly Explanation[],
): readonly Finding[] {
  const settled = new Map(
    explanations.flatMap(({ figure, value, swap }) => [
      [keyOf(figure), withValue(figure, value)] as const,
      ...(swap ? [[keyOf(swap.figure), withValue(swap.figure, swap.value)] as const] : []),
    ]),
  );
  const corrected: Lookup = (figure) => settled.get(keyOf(figure)) ?? figure;
  return evaluated.flatMap(({ relation, verdict }) =>
    relation.demand && verdict.state === 'violated' && evaluate(relation, corrected).state === 'violated'
      ? [demandFinding(relation)]
      : [],
  );
}

/** A demand that is not met, with what the parts come to; which of them is wrong is left open. */
function demandFinding(relation: BoundRelation): Finding {
  const { result, declaration, table } = relation;
  const sum = expectedOf(relation, asWritten);
  return {
    id: findingId(declaration.rule, result.cell),
    rule: declaration.rule,
    severity: severest([relation]),
    table: table.id,
    cells: cellsOfRelation(relation),
    primary: result.cell,
    message: demandMessage(relation),
    actual: sum && plain(sum),
    expected: isKnown(result) ? plain(result.value) : null,
    unit: resultUnitOf(relation),
    evidence: addedUp(relation),
    certainty: 'cannot-say',
    cause: UNKNOWN_CAUSE,
    fixes: [],
  };
}

const UNKNOWN_CAUSE: Cause = { kind: 'unknown', message: { id: 'cause/unknown', data: {} } };

function demandMessage(relation: BoundRelation): Message {
  const sum = expectedOf(relation, asWritten);
  return {
    id: 'relation/demand',
    data: {
      subject: relation.subject,
      expected: isKnown(relation.result) ? plain(relation.result.value) : '',
      actual: sum ? plain(sum) : '',
    },
  };
}

/** Rule, then the cell it accuses, so that it survives edits elsewhere. */
export function findingId(rule: string, primary: CellAddress): string {
  return `${rule}@${formatAddress(primary)}`;
}

/** The most severe first; among equals the one that explains most and has no alternatives. */
function bySeverityAndCertainty(explanations: readonly Explanation[]): readonly Explanation[] {
  const rank = ({ repaired }: Explanation): number => SEVERITIES.indexOf(severest(repaired));
  return [...explanations].sort(
    (a, b) =>
      rank(a) - rank(b) ||
      Math.sign(a.alternatives.length) - Math.sign(b.alternatives.length) ||
      b.score - a.score,
  );
}

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'hint'];

/** Whether only the sum is told that does not come out, not what the cell should hold. */
function tellsTheSumAlone(explanation: Explanation): boolean {
  const isOnlyDemand = storyOf(explanation).demand === true && explanation.repaired.length === 1;
  return isOnlyDemand || isUndecided(explanation);
}

/** Whether points do not add up and nobody can say which of them to change. */
function isUndecided(explanation: Explanation): boolean {
  return isAboutWeights(storyOf(explanation)) && certaintyOf(explanation) === 'cannot-say';
}

/** `guessed` are the cells of which a correction was supposed and is not told: nothing is computed with it. */
function violationFinding(
  explanation: Explanation,
  guessed: ReadonlySet<string>,
  names: FigureNames,
): Finding {
  const { figure, repaired, corrected } = explanation;
  const relation = storyOf(explanation);
  const { declaration, table } = relation;
  const constant = explanation.mistake.kind === 'overwritten-formula';
  const certainty = certaintyOf(explanation);
  const isGuessed = figuresIn(relation.expression).some(
    (part) => guessed.has(keyOf(part)) && !sameCell(part.cell, figure.cell),
  );
  if (isUndecided(explanation) || (isAboutWeights(relation) && isGuessed)) return demandFinding(relation);
  const fixes = fixesOf(explanation, relation, constant);
  return {
    id: findingId(declaration.rule, figure.cell),
    rule: declaration.rule,
    severity: severest(repaired),
    table: table.id,
    cells: cellsOfRelation(relation),
    primary: figure.cell,
    message: messageOf(explanation, relation, names),
    actual: isKnown(figure) ? plain(figure.value) : null,
    expected: plain(explanation.value),
    unit: figure.unit ?? resultUnitOf(relation),
    evidence: evidenceFor(figure, explanation.value, relation, corrected),
    certainty,
    cause: causeOf(explanation, relation, names),
    fixes,
    ...(repaired.length > 1 ? { related: relatedTo(explanation, relation) } : {}),
  };
}

/** The relation to tell: one that computes the accused cell, else the first that the correction settles. */
function storyOf({ figure, repaired }: Explanation): BoundRelation {
  const own = repaired.find((relation) => !relation.demand && sameCell(relation.result.cell, figure.cell));
  const relation = own ?? repaired.find(({ demand }) => !demand) ?? repaired[0];
  if (!relation) throw new Error('an explanation that explains nothing');
  return relation;
}

function severest(relations: readonly BoundRelation[]): Severity {
  const severities = relations.map(({ severity, declaration }) => severity ?? declaration.severity);
  if (severities.includes('error')) return 'error';
  return severities.includes('warning') ? 'warning' : 'hint';
}

function cellsOfRelation(relation: BoundRelation): readonly CellAddress[] {
  const figures = relation.demand
    ? figuresIn(relation.expression)
    : [...figuresIn(relation.expression), relation.result];
  const byKey = new Map(figures.map((figure) => [keyOf(figure), figure.cell]));
  return [...byKey.values()];
}

function messageOf(explanation: Explanation, relation: BoundRelation, names: FigureNames): Message {
  const { figure, value, alternatives } = explanation;
  const actual = isKnown(figure) ? shownValue(figure, figure.value) : '';
  const expected = shownValue(figure, value);
  if (relation.demand && explanation.repaired.length === 1) return demandMessage(relation);
  const name = nameOf(figure, relation, names);
  const others = alternatives.slice(0, 2).map((other): AlternativeText => ({
    cell: other.figure.cell,
    name: nameOf(other.figure, storyOf(other), names),
    expected: shownValue(other.figure, other.value),
  }));
  if (figure.state === 'blank') {
    const whole = nameOf(relation.result, relation, names);
    return { id: 'relation/missing', data: { name, expected, whole, alternatives: others } };
  }
  if (relation.comparison === 'at-least' && sameCell(figure.cell, relation.result.cell)) {
    const least = expectedOf(relation, asWritten);
    const bound = least
      ? shownValue(figure, roundHalfUp(least, decimalsInPlaceOf(figure, relation)))
      : expected;
    return { id: 'relation/at-least', data: { name, expected: bound, actual, alternatives: others } };
  }
  const basis = basisTextOf(relation);
  return { id: 'relation/violated', data: { name, expected, actual, alternatives: others, basis } };
}

/** 预算执行率 for a ratio, 年度资金总额的全年执行数 for an amount. */
export function nameOf(figure: Figure, relation: BoundRelation, names: FigureNames): string {
  const name = names.of(figure, relation.table);
  const isResult = sameCell(figure.cell, relation.result.cell) && !relation.demand;
  if (!name)
    return isResult ? `${relation.subject}${relation.declaration.title}` : formatAddress(figure.cell);
  const { row, column, ofTotal } = name;
  const { title, unit, named } = relation.declaration;
  const isRatio = isResult && unit !== null;
  const said = isRatio && named !== 'by-header' ? title : column;
  return row === null || (ofTotal && isRatio) ? said : `${row}的${said}`;
}

/** Weights add up to what is set; which of them to change is the officer’s choice. */
function isAboutWeights({ declaration }: BoundRelation): boolean {
  return declaration.rule === 'arithmetic/weights-total' || declaration.rule === 'arithmetic/level-weights';
}

function causeOf({ mistake }: Explanation, relation: BoundRelation, names: FigureNames): Cause {
  const { kind, message } = mistake;
  if (message.id === 'cause/missing-addend' || message.id === 'cause/extra-addend') {
    const part = figuresIn(relation.expression).find(
      (figure) => isKnown(figure) && plain(figure.value) === message.data.name,
    );
    if (part) return { kind, message: { id: message.id, data: { name: nameOf(part, relation, names) } } };
  }
  return { kind, message };
}

function fixesOf(explanation: Explanation, relation: BoundRelation, constant: boolean): readonly Fix[] {
  const fixes: Fix[] = [];
  const { figure, value, swap } = explanation;
  const isLive = figure.formula !== null || constant;
  if (isLive && isWritable(relation)) fixes.push(formulaFix(relation, figure, value));
  else if (swap) {
    fixes.push({
      title: { id: 'fix/swap', data: { first: figure.cell, second: swap.figure.cell } },
      edits: [writeFigure(figure, value), writeFigure(swap.figure, swap.value)],
    });
  } else fixes.push(withTotals(writeFix(figure, value), explanation));
  for (const other of explanation.alternatives.slice(0, 2)) fixes.push(writeFix(other.figure, other.value));
  return fixes;
}

/** The correction with the typed totals that were added up over the mistake. */
function withTotals(fix: Fix, { figure, value, upset }: Explanation): Fix {
  const corrected: Lookup = (asked) => (keyOf(asked) === keyOf(figure) ? withValue(asked, value) : asked);
  const totals = upset.flatMap((relation) => {
    const { result, demand, expression } = relation;
    const sum =
      demand || expression.kind !== 'sum' || result.formula !== null ? null : expectedOf(relation, corrected);
    return sum && !sameCell(result.cell, figure.cell) ? [writeFigure(result, sum)] : [];
  });
  return { ...fix, edits: [...fix.edits, ...totals] };
}

function writeFix(figure: Figure, value: Decimal): Fix {
  return {
    title: { id: 'fix/write', data: { cell: figure.cell, value: shownValue(figure, value) } },
    edits: [writeFigure(figure, value)],
  };
}

function formulaFix(relation: BoundRelation, figure: Figure, value: Decimal): Fix {
  const formula = formulaFor(relation, figure.encoding === 'percent');
  const written = writeFigure(figure, value);
  const cached = written.kind === 'number' ? Number(written.value) : null;
  const edit: Edit = { kind: 'formula', cell: figure.cell, formula, cached };
  return { title: { id: 'fix/formula', data: { cell: figure.cell, formula } }, edits: [edit] };
}

function relatedTo(
  { figure, value, repaired, corrected }: Explanation,
  told: BoundRelation,
): NonNullable<Finding['related']> {
  return repaired
    .filter((relation) => relation !== told)
    .map((relation) => ({
      rule: relation.declaration.rule,
      cells: cellsOfRelation(relation),
      evidence: evidenceFor(figure, value, relation, corrected),
    }));
}

function truncationFinding(relation: BoundRelation, names: FigureNames): Finding {
  const { result, declaration, table } = relation;
  const exact = expectedOf(relation, asWritten);
  const rounded = exact && roundHalfUp(exact, decimalsInPlaceOf(result, relation));
  const name = nameOf(result, relation, names);
  const expected = rounded ? shownValue(result, rounded) : '';
  const actual = isKnown(result) ? shownValue(result, result.value) : '';
  return {
    id: findingId(`${declaration.rule}`, result.cell),
    rule: declaration.rule,
    severity: resultUnitOf(relation) === POINTS ? 'warning' : 'hint',
    table: table.id,
    cells: cellsOfRelation(relation),
    primary: result.cell,
    message: { id: 'relation/truncated', data: { name, expected, actual } },
    actual: isKnown(result) ? plain(result.value) : null,
    expected: rounded && plain(rounded),
    unit: resultUnitOf(relation),
    evidence: evidenceOf(relation),
    cause: { kind: 'truncated', message: { id: 'cause/truncated', data: {} } },
    fixes: rounded ? [writeFix(result, rounded)] : [],
  };
}
