import { FluentProvider } from '@fluentui/react-components';
import { StrictMode, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import type { Locale } from '../core/messages/message';
import type { Host } from '../hosts/host';
import { PaneContext, STRINGS } from './context';
import type { Environment } from './environment';
import { Outside } from './Outside';
import { Pane } from './Pane';
import { Session } from './session';
import type { Engine } from './workbookTasks';
import { useTheme } from '../appearance/theme';

export interface MountOptions {
  readonly locale: Locale;
  /** Whether Office shows a dark theme; null follows the system. */
  readonly officeDark: boolean | null;
}

export interface PaneOptions extends MountOptions {
  readonly engine: Promise<Engine>;
}

/** Shows the pane for a host, and reads the workbook at once. Returns how to take it down. */
export function mountPane(root: HTMLElement, host: Host, options: PaneOptions): () => void {
  const session = new Session(host, options.engine, paint);
  const unmount = render(
    root,
    options,
    <PaneContext value={{ session, locale: options.locale }}>
      <Pane />
    </PaneContext>,
  );
  void session.open();
  return () => {
    session.close();
    unmount();
  };
}

/** Says in plain words why the pane cannot work where it was opened. */
export function mountOutside(
  root: HTMLElement,
  environment: Exclude<Environment, 'excel'>,
  options: MountOptions,
): void {
  render(root, options, <Outside environment={environment} strings={STRINGS[options.locale]} />);
}

function render(root: HTMLElement, options: MountOptions, content: ReactNode): () => void {
  document.documentElement.lang = options.locale;
  document.title = STRINGS[options.locale].product;
  const tree = createRoot(root);
  tree.render(
    <StrictMode>
      <Themed officeDark={options.officeDark}>{content}</Themed>
    </StrictMode>,
  );
  return () => tree.unmount();
}

function Themed({ officeDark, children }: { officeDark: boolean | null; children: ReactNode }) {
  return (
    <FluentProvider theme={useTheme(officeDark)} style={{ height: '100%' }}>
      {children}
    </FluentProvider>
  );
}

/** Resolves once the browser has had the chance to paint; a hidden page never paints and is not waited for. */
function paint(): Promise<void> {
  return new Promise((resolve) => {
    if (document.hidden) setTimeout(resolve);
    else requestAnimationFrame(() => setTimeout(resolve));
  });
}
