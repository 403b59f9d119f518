import { useEffect, useMemo } from 'react';
import type { View } from '../../wire.ts';
import { BlockList } from '../blocks/block-list.tsx';
import { kitBlock } from '../blocks/kit.ts';
import { SurfaceProvider, useNewSurface } from '../elements/surface.tsx';
import { useWorkspace } from '../state/workspace.tsx';
import { Problem } from '../ui/problem.tsx';
import styles from './home-view.module.css';

/** The app's Home; opening it tells the bot, who may draw it anew. */
export function HomeView({ home }: { readonly home: View | undefined }) {
  const { perform, words } = useWorkspace();
  useEffect(() => {
    void perform({ kind: 'open_home' });
  }, [perform]);
  return (
    <div className={styles.home} data-testid="home">
      {home ? (
        <HomeBlocks key={home.id} home={home} />
      ) : (
        <div className={styles.empty}>
          <strong>{words.homeEmpty}</strong>
          <p>{words.homeEmptyInFull}</p>
        </div>
      )}
    </div>
  );
}

function HomeBlocks({ home }: { readonly home: View }) {
  const blocks = useMemo(() => home.blocks.map(kitBlock), [home.blocks]);
  const surface = useNewSurface({ kind: 'view', viewId: home.id }, blocks, home.errors);
  return (
    <SurfaceProvider value={surface}>
      <BlockList blocks={blocks} />
      <Problem sentence={surface.problem} />
    </SurfaceProvider>
  );
}
