import { renderMessage } from '../core/messages/render';
import { HostError } from '../hosts/host';
import { InputError } from './failure';
import type { Language } from './language';

/** One sentence about whatever went wrong. */
export function explain(error: unknown, { locale, words }: Language): string {
  if (error instanceof HostError) return renderMessage(error.problem, locale);
  if (error instanceof InputError) return error.message;
  return words.internal(error instanceof Error ? error.message : String(error));
}
