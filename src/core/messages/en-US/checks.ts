import { formatAddress } from '../../workbook/address';
import type { checkMessages as chinese } from '../zh-CN/checks';

export const checkMessages: typeof chinese = {
  'check/budget-exceeded': ({ name, budget, executed }) =>
    `${name}: ${executed} was spent, more than the full-year budget of ${budget}; please check, or record the adjustment and explain it`,
  'check/without-budget': ({ name, budget, executed }) =>
    `${name}: ${executed} was spent although there is no budget (${budget})`,
  'check/execution-reason': ({ rate, threshold }) =>
    `The execution rate of ${rate} is below ${threshold} and needs a reason`,
  'check/execution-reason-row': ({ name, rate, threshold }) =>
    `${name}: the execution rate of ${rate} is below ${threshold} and needs a reason`,
  'check/blank-part': ({ whole, parts, amount }) =>
    parts.length > 1
      ? `${whole} exceeds its parts by ${amount}, and ${parts.map(formatAddress).join(', ')} are blank; please fill them in (0 where there is nothing)`
      : `${whole} exceeds its parts by ${amount}, and ${parts.map(formatAddress).join('')} is blank; by the total it would be ${amount}`,
  'check/unmet-target': ({ indicator, target, actual }) =>
    `“${indicator}” aimed at ${target} and reached ${actual}; missing the target needs a reason`,
  'check/over-control': ({ name, limit, real }) =>
    `${name}: ${real} is above the ${limit} that was allowed, a control rate above 100%; check and give the reason`,
  'check/over-posts': ({ name, limit, real }) =>
    `${name}: ${real} persons for ${limit} posts; check and give the reason`,
  'check/over-used': ({ name, used, available }) =>
    `${name}: ${used} was used of ${available} available (more than 100%), please check`,
  'check/over-used-rate': ({ name, rate }) =>
    `${name}: ${rate} was used, more than 100%, please check or explain`,
  'check/negative-balance': ({ name, actual }) =>
    `${name}: the balance is negative (${actual}), so more was spent than there was; please check or explain`,
  'check/negative-base': ({ name, base, actual }) =>
    `${name}: a growth rate on the negative base ${base} says nothing, but ${actual} was entered; write “—”`,
  'check/cause-negative-base': () => 'The base is negative',
  'check/copied-target': ({ count, of, written }) =>
    `Results repeat their targets (such as “${written}”, ${count} of ${of}); enter what was reached`,
  'check/duplicate-row': ({ name, other, at }) =>
    `“${name}” has nearly the name and the very amounts of “${other}” in ${formatAddress(at)}; it may be listed twice`,
  'check/goal-figures': ({ quote, at, indicator, written }) =>
    `The text in ${formatAddress(at)} says “${quote}”, the indicator “${indicator}” has ${written} here; please make them agree`,
  'check/year-in-name': ({ name, named, year }) =>
    `The project’s name “${name}” says ${named}, the table is of ${year}; please check, or say that it was carried over`,
  'check/vague-indicator': ({ indicator, text }) =>
    `“${text}” of the indicator “${indicator}” cannot be measured; ask for a number, a rate or a result`,
  'check/adjustment-reason': ({ before, after }) =>
    `The budget was adjusted from ${before} to ${after} and needs a reason`,
  'check/year-conflict': ({ first, other, at }) =>
    `The year here is ${other}, in ${formatAddress(at)} it is ${first}`,
  'check/year-conflict-sheet': ({ first, other }) =>
    `The year here is ${other}, in the name of the sheet it is ${first}`,
  'check/unit-conflict': ({ first, other, at }) =>
    `The unit here is ${other}, in ${formatAddress(at)} it is ${first}`,
  'check/template-residue': ({ quote }) => `“${quote}” looks like sample text; replace or delete it`,
  'check/error-value': ({ error }) => `The cell holds the error ${error}; check its formula`,
  'check/text-in-number': ({ written }) => `A number belongs here; the cell says “${written}”`,
  'check/target-holds-weights': ({ sum }) =>
    `The targets add up to ${sum} and look like weights; enter targets and results instead`,
  'check/cause-wrong-year': () => 'Taken over from another year',
  'check/cause-two-units': () => 'One table names two units of money',
  'check/cause-template-residue': () => 'Sample text was not removed',
  'check/cause-shifted-column': () => 'Weights were entered in the target column',
  'check/formula-leaves-out': ({ name, formula, left }) =>
    `The formula ${formula} of ${name} leaves out ${left}; please extend the sum`,
  'check/formula-off-pattern': ({ formula, wanted, other, pattern }) =>
    `The formula ${formula} does not follow ${formatAddress(other)} (${pattern}) beside it: it points at another row or column and should be ${wanted}`,
  'check/constant-among-formulas': ({ value, wanted, other }) =>
    `${formatAddress(other)} and other neighbours are formulas, but this is the typed number ${value}, which will not follow its figures; ${wanted} belongs here`,
  'check/circular-reference': ({ path }) =>
    `Circular reference (${path}): no result can be computed, please correct the formula`,
  'check/external-reference': ({ count }) =>
    `${count} cells take figures from other files, which the recipient does not have; use values or cells of this workbook`,
  'check/cause-shifted-reference': () => 'The formula points at the wrong row or column',
  'check/stated-amount': ({ quote, executed }) =>
    `The text says “${quote}”, the table has ${executed} as executed; please make them agree`,
};
