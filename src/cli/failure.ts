/** Bad input or usage: a sentence for standard error, exit code 2, nothing on standard output. */
export class InputError extends Error {
  constructor(message: string, options?: { cause?: unknown }) {
    super(message, options);
    this.name = 'InputError';
  }
}
