import { formatAddress, type CellAddress } from '../../../../core/workbook/address';
import { HostError } from '../../../host';
import { hostError } from '../../errors';

/**
 * Takes back what a batch that failed has done, and gives what to throw: the failure itself, or, when something could
 * not be put back, that the workbook holds a part of it and where.
 */
export async function failureAfter(
  failure: unknown,
  takeBack: () => Promise<readonly CellAddress[]>,
): Promise<unknown> {
  const error = hostError(failure);
  // Excel does not answer: it may still carry the batch out, and would not hear us either.
  if (error instanceof HostError && error.problem.id === 'host/no-answer') return error;
  const left = await takeBack();
  const [cell] = left;
  if (!cell) return error;
  return new HostError(
    { id: 'host/half-written', data: { cell: formatAddress(cell), count: left.length } },
    { cause: error },
  );
}
