import { createContext, use, useSyncExternalStore } from 'react';
import type { Locale } from '../../core/messages/message';
import type { Workbook } from '../model/workbook';
import { enUS } from './strings/en-US';
import { zhCN, type PageStrings } from './strings/zh-CN';

export const STRINGS: Readonly<Record<Locale, PageStrings>> = { 'zh-CN': zhCN, 'en-US': enUS };

export interface PageContextValue {
  readonly locale: Locale;
  /** Shows a sentence above the sheet; null takes it away. */
  readonly say: (text: string | null) => void;
}

export const PageContext = createContext<PageContextValue>({ locale: 'zh-CN', say: () => undefined });

export function useStrings(): PageStrings {
  return STRINGS[use(PageContext).locale];
}

const versions = new WeakMap<Workbook, number>();

/** Draws the component anew after every batch of changes; gives a number that grows with each. */
export function useVersion(workbook: Workbook): number {
  return useSyncExternalStore(
    (redraw) =>
      workbook.onChange(() => {
        versions.set(workbook, (versions.get(workbook) ?? 0) + 1);
        redraw();
      }),
    () => versions.get(workbook) ?? 0,
  );
}
