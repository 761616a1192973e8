import type { FieldName } from '../../../tables/model';
import { relation } from '../../language/declare';
import { of } from '../../formula';
import type { Equation, RelationDeclaration } from '../../model';
import type { Way, Ways } from '../../language/place';

/** One of the ways (口径) in which the field computes a ratio, with its own rule and title. */
interface DeclaredWay extends Way, Omit<RelationDeclaration, 'equations' | 'formula'> {
  /** A further column that always holds the ratio computed this way. */
  readonly also?: FieldName;
}

/** Declarations of one ratio that are told apart by what they divide by; a table follows one of them. */
export function waysOf(result: FieldName, declared: readonly DeclaredWay[]): readonly RelationDeclaration[] {
  const ways: Ways = { result, ways: declared };
  return declared.map(({ is, says: _says, kinds: _kinds, also, ...rest }, at) => {
    const own: Equation = { result: of(result), is, over: { kind: 'rows', way: { ways, at } } };
    const always: readonly Equation[] =
      also === undefined ? [] : [{ result: of(also), is, over: { kind: 'rows' } }];
    return relation({ ...rest, equations: [...always, own] });
  });
}
