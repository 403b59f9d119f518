import { Component } from 'react';
import type { KitBlock } from './kit.ts';
import { UndrawnBlock } from './undrawn-block.tsx';

interface BoundaryProps {
  readonly block: KitBlock;
  readonly children: React.ReactNode;
}

interface BoundaryState {
  readonly block?: KitBlock;
  readonly broken: boolean;
}

/** Keeps a block that breaks while it is drawn from taking the page with it; a new version of it is tried again. */
export class BlockBoundary extends Component<BoundaryProps, BoundaryState> {
  override state: BoundaryState = { broken: false };

  static getDerivedStateFromError(): Partial<BoundaryState> {
    return { broken: true };
  }

  static getDerivedStateFromProps(props: BoundaryProps, state: BoundaryState): BoundaryState | null {
    return props.block === state.block ? null : { block: props.block, broken: false };
  }

  override render(): React.ReactNode {
    return this.state.broken ? <UndrawnBlock type={this.props.block.type} /> : this.props.children;
  }
}
