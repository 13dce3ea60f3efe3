import { Component, type ReactNode } from 'react';

type Props = {
  readonly children: ReactNode;
  /** Draws what is shown instead once something below has thrown. */
  readonly fallback: (error: unknown, reopen: () => void) => ReactNode;
};
type State = { readonly error: unknown; readonly failed: boolean };

/** Catches the bugs of the screens below; expected errors never come here, they are values. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { error: null, failed: false };

  static getDerivedStateFromError(error: unknown): State {
    return { error, failed: true };
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    return this.props.fallback(this.state.error, () => this.setState({ error: null, failed: false }));
  }
}
