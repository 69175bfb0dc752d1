import { Button } from '@fluentui/react-components';
import { Component, type ReactNode } from 'react';
import { PaneContext } from '../state/pane-context';

interface CrashState {
  readonly error: Error | null;
}

/** What is drawn where drawing itself broke down: what happened, and a way to begin anew: what could not be loaded once is not tried again. */
export class CrashBoundary extends Component<{ readonly children: ReactNode }, CrashState> {
  static override readonly contextType = PaneContext;
  override readonly state: CrashState = { error: null };
  declare readonly context: React.ContextType<typeof PaneContext>;

  static getDerivedStateFromError(error: unknown): CrashState {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (error === null || this.context === null) return this.props.children;
    const { text, outside } = this.context;
    return (
      <div role="alert">
        <p>{text.program.crashed}</p>
        <p>{error.message}</p>
        <Button appearance="primary" onClick={outside.reload}>
          {text.program.startAgain}
        </Button>
      </div>
    );
  }
}
