import { HostError } from '../../hosts/host';
import { reduce, type Action } from './reduce';
import { INITIAL_STATE, type Notice, type PaneState } from './state';

/** The pane's state, and the one task that may run at a time. What a task throws becomes a notice. */
export abstract class TaskRunner {
  protected state: PaneState = INITIAL_STATE;
  private readonly listeners = new Set<() => void>();
  private running: AbortController | null = null;
  /** The end of what runs unasked, which gives way to any task. */
  private unasked: Promise<void> | null = null;

  readonly getState = (): PaneState => this.state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  get isRunning(): boolean {
    return this.running !== null;
  }

  /** Whether what runs was asked for by nobody. */
  protected get isUnasked(): boolean {
    return this.unasked !== null;
  }

  /** Tells the running task to stop; it says itself when it can. */
  protected abort(): void {
    this.running?.abort();
  }

  /** Runs a task, or nothing when one is running already; what runs unasked is stopped for it. */
  async run(task: (signal: AbortSignal) => Promise<void>): Promise<void> {
    if (this.unasked) {
      this.abort();
      await this.unasked;
    }
    if (this.running) return;
    const controller = new AbortController();
    this.running = controller;
    this.dispatch({ type: 'notice', notice: null });
    try {
      await task(controller.signal);
    } catch (error) {
      if (controller.signal.aborted) this.say({ kind: 'cancelled' });
      else this.fail(error);
    } finally {
      this.running = null;
      this.dispatch({ type: 'busy', busy: null });
    }
  }

  /** Runs something nobody asked for: nothing is said of it, and it is given up when it fails or a task comes. */
  protected async runUnasked(task: (signal: AbortSignal) => Promise<void>): Promise<void> {
    if (this.running) return;
    const controller = new AbortController();
    this.running = controller;
    this.unasked = task(controller.signal)
      .catch(() => this.dispatch({ type: 'changed' }))
      .finally(() => {
        this.running = null;
        this.unasked = null;
      });
    await this.unasked;
  }

  fail(error: unknown): void {
    const problem = error instanceof HostError ? error.problem : null;
    this.say({ kind: 'failed', problem, detail: error instanceof Error ? error.message : String(error) });
  }

  say(notice: Notice): void {
    this.dispatch({ type: 'notice', notice });
  }

  dispatch(action: Action): void {
    this.state = reduce(this.state, action);
    for (const listener of this.listeners) listener();
  }
}
