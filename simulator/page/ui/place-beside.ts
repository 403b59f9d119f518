const GAP = 4;
const MARGIN = 8;

interface Beside {
  readonly anchor: HTMLElement | null;
  readonly panel: HTMLElement | null;
  readonly wide: boolean;
  readonly align: 'start' | 'end';
}

/** Puts a panel under its anchor, or above it where there is more room, inside the window's edges. */
export function placeBeside({ anchor, panel, wide, align }: Beside): void {
  if (!anchor || !panel) return;
  const around = anchor.getBoundingClientRect();
  if (wide) panel.style.minWidth = `${around.width}px`;
  const below = window.innerHeight - around.bottom - GAP - MARGIN;
  const above = around.top - GAP - MARGIN;
  const goesBelow = below >= panel.scrollHeight || below >= above;
  panel.style.maxHeight = `${Math.max(120, goesBelow ? below : above)}px`;
  const { width, height } = panel.getBoundingClientRect();
  const left = align === 'start' ? around.left : around.right - width;
  panel.style.left = `${Math.max(MARGIN, Math.min(left, window.innerWidth - width - MARGIN))}px`;
  panel.style.top = `${goesBelow ? around.bottom + GAP : around.top - GAP - height}px`;
}
