/** The address of a message in a workspace, as `chat.getPermalink` gives it, without asking for each. */
export function messageUrl(workspaceUrl: string | undefined, channel: string, ts: string): string | undefined {
  return workspaceUrl === undefined
    ? undefined
    : `${workspaceUrl.replace(/\/+$/, '')}/archives/${channel}/p${ts.replace('.', '')}`;
}
