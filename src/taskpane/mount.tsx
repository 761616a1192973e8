import { FluentProvider } from '@fluentui/react-components';
import { lazy, StrictMode, Suspense, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { useTheme } from '../appearance/theme';
import type { Host } from '../hosts/host';
import { PaneContext } from './session/context';
import type { Environment } from './session/environment';
import { loadDeferred } from './deferred';
import { paint } from './paint';
import { Pane } from './Pane';
import { readPreferences } from './session/preferences';
import { titlesOf } from './session/rule-titles';
import { Session } from './session/session';
import type { Words } from './words';
import type { Engine } from './session/workbook-tasks';

const Outside = lazy(async () => ({ default: (await import('./Outside')).Outside }));

export interface MountOptions {
  readonly words: Words;
  /** Whether Office shows a dark theme; null follows the system. */
  readonly officeDark: boolean | null;
}

export interface PaneOptions extends MountOptions {
  /** Loads what computes; done, like loading the messages, once the shell is on the screen. */
  readonly loadEngine: () => Promise<Engine>;
}

/** Shows the pane for a host, and reads the workbook at once. */
export function mountPane(root: HTMLElement, host: Host, options: PaneOptions): Session {
  // What computes is large: loading it first would keep the shell from the screen.
  const shown = paint().then(paint);
  const engine = shown.then(async () => {
    const [loaded] = await Promise.all([options.loadEngine(), options.words.loadMessages()]);
    return loaded;
  });
  const session = new Session(host, engine, paint);
  session.followsEdits = readPreferences().followsEdits;
  session.findings.ruleTitles = options.words.rules && titlesOf(options.words.rules);
  render(
    root,
    options,
    <PaneContext value={{ session, words: options.words }}>
      <Pane />
    </PaneContext>,
  );
  void shown.then(() => session.open()).then(loadDeferred);
  return session;
}

/** Says in plain words why the pane cannot work where it was opened. */
export function mountOutside(
  root: HTMLElement,
  environment: Exclude<Environment, 'excel'>,
  options: MountOptions,
): void {
  render(
    root,
    options,
    <Suspense>
      <Outside environment={environment} strings={options.words.strings} />
    </Suspense>,
  );
}

function render(root: HTMLElement, { words, officeDark }: MountOptions, content: ReactNode): void {
  document.documentElement.lang = words.locale;
  document.title = words.strings.product;
  createRoot(root).render(
    <StrictMode>
      <Themed officeDark={officeDark}>{content}</Themed>
    </StrictMode>,
  );
}

function Themed({ officeDark, children }: { officeDark: boolean | null; children: ReactNode }) {
  return (
    <FluentProvider theme={useTheme(officeDark)} style={{ height: '100%' }}>
      {children}
    </FluentProvider>
  );
}
