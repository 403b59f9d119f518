import { useWorkspace } from '../state/workspace.tsx';
import { sayMoment } from '../time/say-time.ts';
import { useSimulatedNow } from '../time/simulated-now.tsx';
import { slackDate } from '../time/slack-date.ts';

interface DateMentionProps {
  readonly seconds: number;
  readonly format: string;
}

/** A Slack date token in the acting person's own language and zone; the full moment is its tooltip. */
export function DateMention(props: DateMentionProps) {
  return props.format.includes('{ago}') ? <TickingDate {...props} /> : <Moment {...props} />;
}

/** How long ago something was must be said anew all the time; other dates are left in peace. */
function TickingDate(props: DateMentionProps) {
  return <Moment {...props} nowMs={useSimulatedNow()} />;
}

function Moment({ seconds, format, nowMs }: DateMentionProps & { readonly nowMs?: number }) {
  const { reader, today } = useWorkspace();
  const atMs = seconds * 1000;
  return (
    <time dateTime={new Date(atMs).toISOString()} title={sayMoment(atMs, reader)}>
      {slackDate(atMs, format, reader, { today, ...(nowMs !== undefined && { nowMs }) })}
    </time>
  );
}
