import { checkMessages } from './en-US/checks';
import { hostMessages } from './en-US/hosts';
import { narrativeMessages } from './en-US/narrative';
import { proseMessages } from './en-US/prose';
import { relationMessages } from './en-US/relations';
import { scoringMessages } from './en-US/scoring';
import { selfTestMessages } from './en-US/self-test';
import { tableMessages } from './en-US/tables';
import type { Catalogue } from './zh-CN';

/** The same in English; complete by type. */
export const enUS: Catalogue = {
  ...tableMessages,
  ...relationMessages,
  ...checkMessages,
  ...scoringMessages,
  ...hostMessages,
  ...narrativeMessages,
  ...proseMessages,
  ...selfTestMessages,
};
