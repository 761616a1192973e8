/** The JSON that Office.js and Excel exchange for each `context.sync()` (RichApi "ProcessQuery"). */
export interface Request {
  readonly AutoKeepReference?: boolean;
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

export const ObjectPathType = {
  global: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  referenceId: 6,
  nullObject: 7,
} as const;

/** How an object is reached: by a property, a method or an index of another object. */
export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  /** PascalCase name of the member, or the reference id. */
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  /** Same shape as `Arguments`; where not 0, the argument is the object at that path. */
  readonly ReferencedObjectPathIds?: readonly unknown[] | null;
}

export const ActionType = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
  queryAsJson: 7,
  update: 9,
} as const;

export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  /** PascalCase name of the method or property. */
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
  /** New values by member, of an `update`. */
  readonly ObjectState?: Readonly<Record<string, unknown>>;
}

/** What `load` asked for. Paths are as typed, `format/fill/color`; `items/` is stripped by the client. */
export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export interface Result {
  readonly ActionId: number;
  readonly Value: unknown;
}

export interface Response {
  readonly Results: readonly Result[];
  readonly Error?: {
    readonly Code: string;
    readonly Message: string;
    readonly Location: string;
    readonly ActionIndex: number;
  };
  readonly TraceIds?: readonly number[];
}

/** An event on its way to Office.js. */
export interface EventMessage {
  readonly messageCategory: number;
  readonly messageType: number;
  readonly targetId: string;
  /** The event's arguments as JSON. */
  readonly message: string;
  readonly id: string;
}
