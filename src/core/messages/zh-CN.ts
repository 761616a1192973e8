import { checkMessages } from './zh-CN/checks';
import { hostMessages } from './zh-CN/hosts';
import { narrativeMessages } from './zh-CN/narrative';
import { proseMessages } from './zh-CN/prose';
import { relationMessages } from './zh-CN/relations';
import { scoringMessages } from './zh-CN/scoring';
import { selfTestMessages } from './zh-CN/self-test';
import { tableMessages } from './zh-CN/tables';

/** Everything core and hosts can say, in Simplified Chinese. Each entry is a function of the message's data. */
export const zhCN = {
  ...tableMessages,
  ...relationMessages,
  ...checkMessages,
  ...scoringMessages,
  ...hostMessages,
  ...narrativeMessages,
  ...proseMessages,
  ...selfTestMessages,
};

export type Catalogue = typeof zhCN;
