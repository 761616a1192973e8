import { renderMessage } from '../core/messages/render';
import type { HostError } from '../hosts/host';
import type { InputError } from './failure';
import type { Language } from './language';

/** One sentence about whatever went wrong. */
export function explain(error: unknown, { locale, words }: Language): string {
  if (isNamed<HostError>(error, 'HostError')) return renderMessage(error.problem, locale);
  if (isNamed<InputError>(error, 'InputError')) return error.message;
  return words.internal(error instanceof Error ? error.message : String(error));
}

/** By name, not by class: a command is loaded when it is called, and what loads it may give it classes of its own. */
function isNamed<Kind extends Error>(error: unknown, name: string): error is Kind {
  return error instanceof Error && error.name === name;
}
