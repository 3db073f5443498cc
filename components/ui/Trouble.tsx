import { Component, type ReactNode } from 'react';
import { Banner } from './Banner.tsx';

/** Around a page that reads the store: where that fails, the page says so and what to do, instead of going blank. */
export class Trouble extends Component<{ children: ReactNode }, { hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override render() {
    if (!this.state.hasFailed) return this.props.children;
    return (
      <Banner>
        <p>
          Follow Through can’t read its store. Free some disk space or restart the browser, then load this page again.
          Promises you make meanwhile are kept safe and added later.
        </p>
        <button type="button" className="button" onClick={() => window.location.reload()}>
          Load again
        </button>
      </Banner>
    );
  }
}
