import { Failure } from '../model/failure';
import type { Workbook } from '../model/workbook';
import { assign, call, identity, itemAt, memberName, objectAt, query } from './access';
import { EventRouter } from './events';
import { isRemote, type RemoteObject, type Scope } from './remote';
import {
  ActionType,
  ObjectPathType,
  type Action,
  type ArgumentInfo,
  type EventMessage,
  type ObjectPath,
  type Request,
  type Response,
  type Result,
} from './wire';

export interface SessionOptions {
  /** The object every path starts from. */
  readonly root: (workbook: Workbook) => RemoteObject;
  /** Called for each event the client has registered for, after the batch that caused it. */
  readonly onEvent?: (event: EventMessage) => void;
  /** Whether a person is typing in a cell just now: Excel then refuses whatever asks the workbook. */
  readonly isEditing?: () => boolean;
  /** Bytes of a request beyond which Excel on the web refuses it before doing anything. */
  readonly requestLimit?: number;
  /** Bytes of an answer beyond which Excel on the web refuses it, when everything is done already. */
  readonly responseLimit?: number;
}

/**
 * One add-in frame connected to the workbook: answers requests of Office.js (应答会话). It remembers the objects
 * the client keeps by reference and the events it listens to; `close` forgets both.
 */
export class Session {
  private readonly references = new Map<string, RemoteObject>();
  private readonly events: EventRouter;
  private readonly scope: Scope;
  private lastReference = 0;

  constructor(
    private readonly workbook: Workbook,
    private readonly options: SessionOptions,
  ) {
    this.events = new EventRouter(workbook, (event) => options.onEvent?.(event));
    this.scope = {
      workbook,
      listen: (eventType, targetId, on) => this.events.listen(eventType, targetId, on),
      release: (referenceId) => this.references.delete(referenceId),
    };
  }

  /**
   * Executes the actions in order. An error stops there: what was written before stays written, as in Excel. It
   * always answers, also when the calculation or a listener of the page fails: the pane would wait for ever.
   */
  process(request: Request): Response {
    const { requestLimit, responseLimit } = this.options;
    try {
      if (weighsMore(request, requestLimit)) throw new Failure('RequestPayloadSizeLimitExceeded');
      const response = this.events.whileMine(() => this.workbook.batch(() => this.run(request)));
      if (weighsMore(response, responseLimit)) throw new Failure('ResponsePayloadSizeLimitExceeded');
      return response;
    } catch (error) {
      return { Results: [], Error: { ...describeError(error), ActionIndex: 0 } };
    }
  }

  close(): void {
    this.events.close();
    this.references.clear();
  }

  private run(request: Request): Response {
    const results: Result[] = [];
    const traceIds: number[] = [];
    const batch = new Batch(request, this.references, this.options.root(this.workbook), this.scope);
    for (const [index, action] of request.Actions.entries()) {
      try {
        if (this.options.isEditing?.() && asksWorkbook(action, request)) {
          throw new Failure('InvalidOperationInCellEditMode');
        }
        if (action.ActionType === ActionType.trace) traceIds.push(action.Id);
        const value = this.perform(action, batch, request);
        if (value !== undefined) results.push({ ActionId: action.Id, Value: value });
      } catch (error) {
        return { Results: results, Error: { ...describeError(error), ActionIndex: index } };
      }
    }
    return { Results: results, ...(traceIds.length > 0 ? { TraceIds: traceIds } : {}) };
  }

  /** The action's value; undefined for actions that have no result. */
  private perform(action: Action, batch: Batch, request: Request): unknown {
    if (action.ActionType === ActionType.trace) return null;
    const object = batch.object(action.ObjectPathId);
    switch (action.ActionType) {
      case ActionType.instantiate:
        return object && { ...identity(object), ...this.referenceOf(object, request) };
      case ActionType.query:
      case ActionType.queryAsJson:
        return object && { ...Object(query(object, action.QueryInfo ?? {}, this.scope)) };
      case ActionType.method:
        return this.method(object, action, batch);
      case ActionType.setProperty:
        assign(
          existing(object, action),
          memberName(action.Name),
          batch.arguments(action.ArgumentInfo)[0],
          this.scope,
        );
        return undefined;
      case ActionType.update:
        for (const [name, value] of Object.entries(action.ObjectState ?? {})) {
          assign(existing(object, action), memberName(name), value, this.scope);
        }
        return undefined;
      default:
        throw new Failure('ApiNotFound', `action type ${action.ActionType}`);
    }
  }

  private method(object: RemoteObject | null, action: Action, batch: Batch): unknown {
    if (action.Name === '_KeepReference') return null;
    const value = call(
      existing(object, action),
      memberName(action.Name),
      batch.arguments(action.ArgumentInfo),
      this.scope,
    );
    return isRemote(value) ? identity(value) : (value ?? null);
  }

  /** Ranges get a reference id when the client asked to keep references; it reaches them by it later. */
  private referenceOf(object: RemoteObject, request: Request): { _ReferenceId?: string } {
    if (!request.AutoKeepReference || !object.definition.keepable) return {};
    this.lastReference += 1;
    const id = `R${this.lastReference}`;
    this.references.set(id, object);
    return { _ReferenceId: id };
  }
}

/** The object paths of one request; each is walked once. */
class Batch {
  private readonly reached = new Map<number, RemoteObject | null>();

  constructor(
    private readonly request: Request,
    private readonly references: ReadonlyMap<string, RemoteObject>,
    private readonly root: RemoteObject,
    private readonly scope: Scope,
  ) {}

  object(pathId: number): RemoteObject | null {
    const known = this.reached.get(pathId);
    if (known !== undefined) return known;
    const path = this.request.ObjectPaths[pathId];
    if (!path) throw new Failure('InvalidObjectPath');
    const object = this.walk(path);
    this.reached.set(pathId, object);
    return object;
  }

  arguments(info: ArgumentInfo | undefined): readonly unknown[] {
    const fill = (value: unknown, reference: unknown): unknown => {
      if (Array.isArray(reference) && Array.isArray(value)) {
        return value.map((each: unknown, index) => fill(each, reference[index]));
      }
      return typeof reference === 'number' && reference > 0 ? this.object(reference) : value;
    };
    return (info?.Arguments ?? []).map((value, index) => fill(value, info?.ReferencedObjectPathIds?.[index]));
  }

  private walk(path: ObjectPath): RemoteObject | null {
    if (path.ObjectPathType === ObjectPathType.global) return this.root;
    if (path.ObjectPathType === ObjectPathType.nullObject) return null;
    if (path.ObjectPathType === ObjectPathType.newObject) return newObject(path.Name);
    if (path.ObjectPathType === ObjectPathType.referenceId) {
      const kept = this.references.get(path.Name);
      if (!kept) throw new Failure('InvalidReference', path.Name);
      return kept;
    }
    const parent = path.ParentObjectPathId === undefined ? null : this.object(path.ParentObjectPathId);
    if (!parent) return null;
    const member = memberName(path.Name);
    const values = this.arguments(path.ArgumentInfo);
    if (path.ObjectPathType === ObjectPathType.indexer) return itemAt(parent, values[0], this.scope);
    if (path.ObjectPathType === ObjectPathType.property) return objectAt(parent, member, this.scope);
    if (path.ObjectPathType !== ObjectPathType.method) throw new Failure('InvalidObjectPath', path.Name);
    const value = call(parent, member, values, this.scope);
    return isRemote(value) ? value : null;
  }
}

/** Office.js announces through this internal object that ribbon actions may come. */
const INTERNAL_SERVICE: RemoteObject = {
  definition: { kind: 'AddinInternalService', methods: { notifyActionHandlerReady: () => null } },
  target: null,
};

function newObject(className: string): RemoteObject {
  if (className.endsWith('.AddinInternalService')) return INTERNAL_SERVICE;
  throw new Failure('ApiNotFound', `new ${className}`);
}

/**
 * Whether an action is about the workbook. Office.js announces itself to the add-in's own service when it starts, which
 * may be while somebody types, and lets nobody hear of a refusal.
 */
function asksWorkbook({ ObjectPathId }: Action, { ObjectPaths }: Request): boolean {
  return ObjectPaths[ObjectPathId]?.ObjectPathType !== ObjectPathType.newObject;
}

function existing(object: RemoteObject | null, action: Action): RemoteObject {
  if (!object) throw new Failure('ItemNotFound', memberName(action.Name));
  return object;
}

function weighsMore(message: Request | Response, limit: number | undefined): boolean {
  return limit !== undefined && new TextEncoder().encode(JSON.stringify(message)).length > limit;
}

function describeError(error: unknown): { Code: string; Message: string; Location: string } {
  if (error instanceof Failure) return { Code: error.code, Message: error.message, Location: error.location };
  const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return { Code: 'GeneralException', Message: `workbench: ${message}`, Location: '' };
}
