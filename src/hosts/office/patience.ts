import { HostError } from '../host';

/** Milliseconds to wait for one answer of Excel. A heavy request on the web takes seconds; some never end. */
export const PATIENCE = 60_000;

/**
 * Makes a context give up waiting (等待时限): there are workbooks and builds in which `sync()` never settles
 * (office-js #6150, #4805), and whatever waits behind it would be blocked for ever.
 */
export function impatient(context: Excel.RequestContext): Excel.RequestContext {
  const sync = context.sync.bind(context);
  context.sync = <Value>(value?: Value) => withinLimit(sync(value)) as Promise<Value>;
  return context;
}

function withinLimit<Value>(answer: Promise<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    const giveUp = () => reject(new HostError({ id: 'host/no-answer', data: {} }));
    const timer = setTimeout(giveUp, PATIENCE);
    answer.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
