import { NOT_AVAILABLE, VALUE, isArea, isError, toCondition, toNumber } from '../value';
import type { Operand, Scalar } from '../value';
import { single, values } from './arguments';
import type { WorksheetFunction } from './arguments';
import { compare } from '../operators';

/** Conditions and questions about values. */
export const LOGIC: Readonly<Record<string, WorksheetFunction>> = {
  TRUE: () => true,
  FALSE: () => false,
  NA: () => NOT_AVAILABLE,
  IF: ([condition, yes, no]) => {
    const holds = toCondition(single(condition));
    if (isError(holds)) return holds;
    const chosen = holds ? yes : no;
    return chosen === undefined ? holds : (chosen ?? 0);
  },
  IFERROR: ([value, instead]) => (isError(first(value)) ? (instead ?? 0) : (value ?? 0)),
  IFNA: ([value, instead]) => {
    const found = first(value);
    return isError(found) && found.error === NOT_AVAILABLE.error ? (instead ?? 0) : (value ?? 0);
  },
  IFS: (args) => {
    for (let index = 0; index + 1 < args.length; index += 2) {
      const holds = toCondition(single(args[index]));
      if (isError(holds)) return holds;
      if (holds) return args[index + 1] ?? 0;
    }
    return NOT_AVAILABLE;
  },
  CHOOSE: ([index, ...choices]) => {
    const number = toNumber(single(index));
    if (isError(number)) return number;
    return number >= 1 && number < choices.length + 1 ? (choices[Math.trunc(number) - 1] ?? 0) : VALUE;
  },
  SWITCH: ([value, ...cases]) => {
    const wanted = single(value);
    if (isError(wanted)) return wanted;
    for (let index = 0; index + 1 < cases.length; index += 2) {
      const candidate = single(cases[index]);
      if (!isError(candidate) && compare(wanted, candidate) === 0) return cases[index + 1] ?? 0;
    }
    return cases.length % 2 === 1 ? (cases.at(-1) ?? 0) : NOT_AVAILABLE;
  },
  AND: conditions((all) => all.every(Boolean)),
  OR: conditions((all) => all.some(Boolean)),
  XOR: conditions((all) => all.filter(Boolean).length % 2 === 1),
  NOT: ([value]) => {
    const holds = toCondition(single(value));
    return isError(holds) ? holds : !holds;
  },
  ISBLANK: asks((value) => value === null),
  ISNUMBER: asks((value) => typeof value === 'number'),
  ISTEXT: asks((value) => typeof value === 'string'),
  ISNONTEXT: asks((value) => typeof value !== 'string'),
  ISLOGICAL: asks((value) => typeof value === 'boolean'),
  ISERROR: asks((value) => isError(value)),
  ISERR: asks((value) => isError(value) && value.error !== NOT_AVAILABLE.error),
  ISNA: asks((value) => isError(value) && value.error === NOT_AVAILABLE.error),
};

function asks(question: (value: Scalar) => boolean): WorksheetFunction {
  return ([value]) => question(first(value));
}

function first(operand: Operand | undefined): Scalar {
  return operand === undefined ? null : isArea(operand) ? (operand.rows[0]?.[0] ?? null) : operand;
}

/** All conditions of the arguments; text and blanks inside ranges do not count, and none at all is #VALUE!. */
function conditions(judge: (all: readonly boolean[]) => boolean): WorksheetFunction {
  return (args) => {
    const all: boolean[] = [];
    for (const operand of args) {
      for (const value of values([operand])) {
        if (isArea(operand) && (value === null || typeof value === 'string')) continue;
        const holds = toCondition(value);
        if (isError(holds)) return holds;
        all.push(holds);
      }
    }
    return all.length === 0 ? VALUE : judge(all);
  };
}
