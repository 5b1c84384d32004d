import { Component, type ReactNode } from "react";

interface PageBoundaryProps {
  /** Another address is another try. */
  readonly path: string;
  /** What stands there in place of a page that broke. */
  readonly fallback: ReactNode;
  readonly children: ReactNode;
}

interface PageBoundaryState {
  readonly isBroken: boolean;
}

/** Without it, a part of the app that cannot be fetched would leave an empty window. */
export class PageBoundary extends Component<PageBoundaryProps, PageBoundaryState> {
  override state: PageBoundaryState = { isBroken: false };

  static getDerivedStateFromError(): PageBoundaryState {
    return { isBroken: true };
  }

  override componentDidUpdate(before: PageBoundaryProps): void {
    if (this.state.isBroken && before.path !== this.props.path) {
      this.setState({ isBroken: false });
    }
  }

  override render(): ReactNode {
    return this.state.isBroken ? this.props.fallback : this.props.children;
  }
}
