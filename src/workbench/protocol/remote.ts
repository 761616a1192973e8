import type { CellRange } from '../../core/workbook/address';
import { Failure } from '../model/failure';
import type { Sheet } from '../model/sheet';
import type { Workbook } from '../model/workbook';

/** What object classes may use beside their own target. */
export interface Scope {
  readonly workbook: Workbook;
  /** Turns an event on or off for a target: `Workbook` or a sheet id. */
  listen(eventType: number, targetId: string, on: boolean): void;
  /** Drops an object the client kept by reference. */
  release(referenceId: string): void;
}

/** A property with a plain value. Without `set` it is read-only. */
export interface Scalar<Target> {
  readonly get: (target: Target, scope: Scope) => unknown;
  readonly set?: (target: Target, value: Argument, scope: Scope) => void;
}

/**
 * One class of Office.js (对象类) on the host's side, for targets of one type. Members carry their Office.js
 * names; what is missing here fails with ApiNotFound when used.
 */
export interface RemoteClass<Target> {
  /** Name within `Excel`. */
  readonly kind: string;
  /** Value of `id`, sent whenever the object is instantiated. */
  readonly id?: (target: Target) => string;
  readonly scalars?: Readonly<Record<string, Scalar<Target>>>;
  readonly objects?: Readonly<Record<string, (target: Target, scope: Scope) => RemoteObject | null>>;
  readonly methods?: Readonly<Record<string, (target: Target, args: Arguments, scope: Scope) => unknown>>;
  /** Makes the class a collection. */
  readonly items?: (target: Target, scope: Scope) => readonly RemoteObject[];
  /** `getItem(key)`. */
  readonly item?: (target: Target, key: Argument, scope: Scope) => RemoteObject;
  /** Whether the client may keep the object across batches by a reference id, as ranges are. */
  readonly keepable?: boolean;
  /** The place the target stands for, when it is a range: lets other objects take it as an argument. */
  readonly area?: (target: Target) => Area;
}

/** A range of a sheet as an argument. */
export interface Area {
  readonly sheet: Sheet;
  readonly range: CellRange;
}

/** An object the client can reach, with its class. */
export interface RemoteObject {
  readonly definition: RemoteClass<unknown>;
  readonly target: unknown;
}

/** Gives the remote object that stands for a target. */
export type Remote<Target> = (target: Target) => RemoteObject;

/** Makes the constructor of a class: `worksheet(sheet)` is the remote object of that sheet. */
export function remoteClass<Target>(definition: RemoteClass<Target>): Remote<Target> {
  const erased = definition as unknown as RemoteClass<unknown>;
  return (target) => ({ definition: erased, target });
}

/** Whether something is a remote object. */
export function isRemote(value: unknown): value is RemoteObject {
  return typeof value === 'object' && value !== null && 'definition' in value && 'target' in value;
}

/** One argument of a call, read with the type the member expects. */
export class Argument {
  constructor(
    readonly value: unknown,
    private readonly location: string,
  ) {}

  get absent(): boolean {
    return this.value === undefined || this.value === null;
  }

  text(): string {
    return typeof this.value === 'string' ? this.value : this.refuse();
  }

  number(): number {
    return typeof this.value === 'number' ? this.value : this.refuse();
  }

  boolean(): boolean {
    return typeof this.value === 'boolean' ? this.value : this.refuse();
  }

  /** The range an argument object stands for, or null when the argument is not a range. */
  area(): Area | null {
    return isRemote(this.value) ? (this.value.definition.area?.(this.value.target) ?? null) : null;
  }

  /** @throws Failure InvalidArgument */
  refuse(): never {
    throw new Failure('InvalidArgument', this.location);
  }
}

/** The arguments of a call. */
export class Arguments {
  constructor(
    private readonly values: readonly unknown[],
    readonly location: string,
  ) {}

  at(position: number): Argument {
    return new Argument(this.values[position], this.location);
  }
}
