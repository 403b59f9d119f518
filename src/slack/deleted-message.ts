/** The fields of a `message` event that tell of a message which is gone. */
interface MessageNews {
  readonly subtype?: string | undefined;
  readonly deleted_ts?: string;
  readonly message?: { readonly subtype?: string | undefined; readonly ts?: string };
}

/**
 * The timestamp of the message that an event says is gone, `undefined` for every other event. The start of a thread that
 * has replies is not deleted in Slack but changed into a tombstone.
 */
export function deletedMessage(event: MessageNews): string | undefined {
  if (event.subtype === 'message_deleted') return event.deleted_ts;
  if (event.subtype === 'message_changed' && event.message?.subtype === 'tombstone') return event.message.ts;
  return undefined;
}
