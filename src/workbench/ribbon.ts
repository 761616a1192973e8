/** How long a command may take before its frame is given up, in milliseconds. */
const PATIENCE = 120_000;

/**
 * The ribbon of the workbench (功能区): runs a command of the add-in as Excel does, by loading its function file in
 * a hidden frame and invoking the function. Hand `done` to `createPort` as `onCommandDone`.
 */
export class Ribbon {
  private readonly waiting = new Map<string, (status: number) => void>();
  private runs = 0;

  /** @param functionFile address of the function file with `bridge.js` in it. */
  constructor(
    private readonly page: Document,
    private readonly functionFile: string,
  ) {}

  readonly done = (run: string, status: number): void => this.waiting.get(run)?.(status);

  /**
   * Runs a command by its name in the manifest and waits until it says that it is completed.
   * @throws Error when there is no such function or it does not come to an end.
   */
  async run(command: string): Promise<void> {
    this.runs += 1;
    const run = `run-${this.runs}`;
    const frame = this.page.createElement('iframe');
    frame.hidden = true;
    frame.title = command;
    frame.src = `${this.functionFile}?${new URLSearchParams({ command, run })}`;
    try {
      const status = await new Promise<number>((resolve, reject) => {
        this.waiting.set(run, resolve);
        setTimeout(() => reject(new Error(`command ${command} did not complete`)), PATIENCE);
        this.page.body.append(frame);
      });
      if (status !== 0) throw new Error(`command ${command} failed with status ${status}`);
    } finally {
      this.waiting.delete(run);
      frame.remove();
    }
  }
}
