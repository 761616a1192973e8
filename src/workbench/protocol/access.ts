import { Failure } from '../model/failure';
import { Argument, Arguments, type RemoteObject, type Scope } from './remote';
import type { QueryInfo } from './wire';

/** Members are PascalCase on the wire and camelCase in Office.js; those with an underscore stay as they are. */
export function memberName(wireName: string): string {
  return wireName.charAt(0).toLowerCase() + wireName.slice(1);
}

function wireName(member: string): string {
  return member.charAt(0).toUpperCase() + member.slice(1);
}

/** The object a property leads to. @throws Failure ApiNotFound when this host does not have it. */
export function objectAt(owner: RemoteObject, member: string, scope: Scope): RemoteObject | null {
  const reach = owner.definition.objects?.[member];
  if (!reach) throw missing(owner, member);
  return reach(owner.target, scope);
}

/** Calls a method. @throws Failure ApiNotFound when this host does not have it. */
export function call(owner: RemoteObject, member: string, values: readonly unknown[], scope: Scope): unknown {
  const location = `${owner.definition.kind}.${member}`;
  const { items, item } = owner.definition;
  if (member === 'getItemAt' && items) {
    const found = items(owner.target, scope)[new Argument(values[0], location).number()];
    if (!found) throw new Failure('ItemNotFound', location);
    return found;
  }
  if (member === 'getCount' && items) return items(owner.target, scope).length;
  if (member === 'getItemOrNullObject' && item) return orNull(() => itemAt(owner, values[0], scope));
  const method = owner.definition.methods?.[member];
  if (!method) throw missing(owner, member);
  return method(owner.target, new Arguments(values, location), scope);
}

/** `collection.getItem(key)`. */
export function itemAt(owner: RemoteObject, key: unknown, scope: Scope): RemoteObject {
  const location = `${owner.definition.kind}.getItem`;
  if (!owner.definition.item) throw missing(owner, 'getItem');
  return owner.definition.item(owner.target, new Argument(key, location), scope);
}

/** Sets a property. @throws Failure ApiNotFound when it is unknown here, InvalidArgument when read-only. */
export function assign(owner: RemoteObject, member: string, value: unknown, scope: Scope): void {
  const scalar = owner.definition.scalars?.[member];
  if (!scalar) throw missing(owner, member);
  const location = `${owner.definition.kind}.${member}`;
  if (!scalar.set) throw new Failure('InvalidArgument', location);
  scalar.set(owner.target, new Argument(value, location), scope);
}

/** Answers a `load`: the selected members of an object, or of each item of a collection. */
export function query(owner: RemoteObject, info: QueryInfo, scope: Scope): unknown {
  const paths = [...(info.Select ?? []), ...(info.Expand ?? [])];
  return describe(owner, paths.length > 0 ? paths : ['*'], scope, info);
}

/** The identity the client needs of an object that was just reached. */
export function identity(owner: RemoteObject): Record<string, unknown> {
  const id = owner.definition.id?.(owner.target);
  return id === undefined ? {} : { Id: id };
}

function describe(
  owner: RemoteObject,
  paths: readonly string[],
  scope: Scope,
  info: QueryInfo = {},
): unknown {
  const { items } = owner.definition;
  if (!items) return properties(owner, paths, scope);
  const skip = info.Skip ?? 0;
  const listed = items(owner.target, scope).slice(skip, info.Top === undefined ? undefined : skip + info.Top);
  return { _Items: listed.map((item) => describe(item, paths, scope)) };
}

function properties(owner: RemoteObject, paths: readonly string[], scope: Scope): Record<string, unknown> {
  const values = identity(owner);
  const { scalars = {}, objects = {} } = owner.definition;
  const deeper = new Map<string, string[]>();
  for (const path of paths.flatMap((each) => (isStar(each) ? Object.keys(scalars) : [each]))) {
    const [head = '', ...rest] = path.split(/[/.]/);
    const member = memberName(head);
    const scalar = scalars[member];
    if (scalar) values[wireName(member)] = scalar.get(owner.target, scope);
    else if (objects[member]) deeper.set(member, [...(deeper.get(member) ?? []), rest.join('/') || '*']);
    else throw missing(owner, member);
  }
  for (const [member, inner] of deeper) {
    const reached = objectAt(owner, member, scope);
    values[wireName(member)] = reached && describe(reached, inner.map(withoutItems), scope);
  }
  return values;
}

function isStar(path: string): boolean {
  return path === '*' || path === '$all';
}

function withoutItems(path: string): string {
  return path.replace(/^items(\/|$)/, '') || '*';
}

function orNull(find: () => RemoteObject): RemoteObject | null {
  try {
    return find();
  } catch (error) {
    if (error instanceof Failure && error.code === 'ItemNotFound') return null;
    throw error;
  }
}

function missing(owner: RemoteObject, member: string): Failure {
  const location = `${owner.definition.kind}.${member}`;
  return new Failure('ApiNotFound', location, `${location} is not available in the workbench`);
}
