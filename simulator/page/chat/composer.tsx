import { useId, useLayoutEffect, useRef, useState } from 'react';
import { useWorkspace } from '../state/workspace.tsx';
import { Floating } from '../ui/floating.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { Problem } from '../ui/problem.tsx';
import styles from './composer.module.css';
import { deliverText } from './deliver-text.ts';
import { useDraft } from './drafts.ts';
import { ShortcutMenu } from './shortcut-menu.tsx';
import { SuggestionList } from './suggestion-list.tsx';
import { suggestionsFor } from './suggestions.ts';

interface ComposerProps {
  readonly channel: string;
  readonly threadTs?: string;
  readonly placeholder: string;
  /** Called after something was said. */
  readonly onSent: () => void;
}

const TALLEST_PX = 200;

/** Where a message or a slash command is written. Enter sends, Shift+Enter begins a line, a refused text stays. */
export function Composer({ channel, threadTs, placeholder, onSent }: ComposerProps) {
  const workspace = useWorkspace();
  const { me, words } = workspace;
  const [text, setText] = useDraft(`${me.id}/${channel}/${threadTs ?? ''}`);
  const [problem, setProblem] = useState<string>();
  const [busy, setBusy] = useState(false);
  const [active, setActive] = useState(0);
  const [hidden, setHidden] = useState(false);
  const frame = useRef<HTMLDivElement>(null);
  const input = useRef<HTMLTextAreaElement>(null);
  const listId = useId();
  const offered = suggestionsFor({ text, inThread: threadTs !== undefined, ...workspace });
  const open = offered.length > 0 && !hidden;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the height follows the text
  useLayoutEffect(() => {
    if (!input.current) return;
    input.current.style.height = 'auto';
    input.current.style.height = `${Math.min(input.current.scrollHeight, TALLEST_PX)}px`;
  }, [text]);
  const write = (next: string) => {
    setText(next);
    setActive(0);
    setHidden(false);
    setProblem(undefined);
  };
  const begin = (start: string) => {
    write(start);
    input.current?.focus();
  };
  const send = async () => {
    if (text.trim() === '' || busy) return;
    setBusy(true);
    const answer = await deliverText({ text, channel, threadTs }, workspace);
    setBusy(false);
    if (!answer.ok) return setProblem(answer.error);
    begin('');
    onSent();
  };
  const onKey = (event: React.KeyboardEvent) => {
    // While an input method composes, Enter belongs to it: sending then would cut a Chinese word in two.
    if (event.nativeEvent.isComposing) return;
    const suggestion = open ? offered[active] : undefined;
    const complete = suggestion?.text.trim() === text.trim();
    if (suggestion && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
      setActive((active + (event.key === 'ArrowDown' ? 1 : -1) + offered.length) % offered.length);
    } else if (suggestion && (event.key === 'Tab' || (event.key === 'Enter' && !complete))) begin(suggestion.text);
    else if (suggestion && event.key === 'Escape') setHidden(true);
    else if (event.key === 'Enter' && !event.shiftKey) void send();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div className={styles.composer}>
      <Problem sentence={problem} />
      <div ref={frame} className={styles.frame} aria-busy={busy || undefined}>
        <ShortcutMenu channel={channel} onWrite={begin} inThread={threadTs !== undefined} />
        <textarea
          ref={input}
          rows={1}
          className={styles.input}
          aria-label={placeholder}
          placeholder={placeholder}
          aria-autocomplete="list"
          aria-controls={open ? listId : undefined}
          aria-activedescendant={open ? `${listId}-${active}` : undefined}
          value={text}
          readOnly={busy}
          data-testid={threadTs === undefined ? 'composer' : 'thread-composer'}
          onChange={(event) => write(event.target.value)}
          onKeyDown={onKey}
        />
        <IconButton icon="send" label={words.send} disabled={text.trim() === '' || busy} onClick={() => void send()} />
      </div>
      {open && (
        <Floating anchor={frame} onLeave={() => setHidden(true)} wide>
          <SuggestionList
            id={listId}
            suggestions={offered}
            active={active}
            onPick={(suggestion) => begin(suggestion.text)}
          />
        </Floating>
      )}
    </div>
  );
}
