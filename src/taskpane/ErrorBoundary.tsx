import { Component, type ReactNode } from 'react';

interface Props {
  /** What to show instead of what failed. */
  readonly fallback: (detail: string) => ReactNode;
  readonly children: ReactNode;
}

interface State {
  /** The failure's technical name, or null while all is well. */
  readonly detail: string | null;
}

/** Shows a message where a component failed, so that the pane never turns blank. */
export class ErrorBoundary extends Component<Props, State> {
  override readonly state: State = { detail: null };

  static getDerivedStateFromError(error: unknown): State {
    return { detail: error instanceof Error ? error.message : String(error) };
  }

  override render(): ReactNode {
    return this.state.detail === null ? this.props.children : this.props.fallback(this.state.detail);
  }
}
