import { useWorkspace } from '../state/workspace.tsx';
import { sayMoment } from '../time/say-time.ts';
import { useSimulatedNow } from '../time/simulated-now.tsx';
import { slackDate } from '../time/slack-date.ts';

/** A Slack date token in the acting person's own language and zone; the full moment is its tooltip. */
export function DateMention({ seconds, format }: { readonly seconds: number; readonly format: string }) {
  const { reader } = useWorkspace();
  const now = useSimulatedNow();
  const atMs = seconds * 1000;
  return (
    <time dateTime={new Date(atMs).toISOString()} title={sayMoment(atMs, reader)}>
      {slackDate(atMs, format, reader, now)}
    </time>
  );
}
