import { runInExcel } from '../errors';

/** What Office.js gives for a registered handler. */
interface Handler {
  remove(): void;
}

/**
 * Registers handlers of Excel's events. They are hints, and a failure to register is not the officer's concern, so
 * none is reported. Returns how to take the handlers off again.
 */
export function registered(register: (context: Excel.RequestContext) => readonly Handler[]): () => void {
  const registration = runInExcel(async (context) => {
    const handlers = register(context);
    await context.sync();
    return { handlers, context };
  }).catch(() => null);
  return () => {
    void registration.then(async (made) => {
      if (!made) return;
      for (const handler of made.handlers) handler.remove();
      await made.context.sync().catch(() => undefined);
    });
  };
}
