/** Line drawings on a 20 by 20 field. */
const PATHS = {
  home: 'M3.5 9 10 3.5 16.5 9v7a.8.8 0 0 1-.8.8H12v-4.5H8v4.5H4.3a.8.8 0 0 1-.8-.8z',
  hash: 'M8 3.5 6.5 16.5M13.5 3.5 12 16.5M3.8 7.5h13M3.2 12.5h13',
  plus: 'M10 4.5v11M4.5 10h11',
  send: 'M3.5 10 16.5 4l-3.8 12.5-3-5.3zM9.7 11.2 16.5 4',
  reply: 'M4 5.5h12v8H9.5L6 16.5v-3H4z',
  dots: 'M5 10h.01M10 10h.01M15 10h.01',
  close: 'm5.5 5.5 9 9M14.5 5.5l-9 9',
  menu: 'M3.5 5.5h13M3.5 10h13M3.5 14.5h13',
  clock: 'M10 3.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13zM10 6.5V10l2.5 1.5',
  forward: 'M4 5.5 9.5 10 4 14.5zM10.5 5.5 16 10l-5.5 4.5z',
  play: 'M6 4.5 15.5 10 6 15.5z',
  pause: 'M6.8 4.5v11M13.2 4.5v11',
  eye: 'M2.5 10S5 5 10 5s7.5 5 7.5 5-2.5 5-7.5 5-7.5-5-7.5-5zM10 8a2 2 0 1 0 0 4 2 2 0 0 0 0-4z',
  trash: 'M4 6h12M8 6V4h4v2M5.5 6l.7 10.5h7.6L14.5 6M8.5 9v4.5M11.5 9v4.5',
  down: 'm5.5 8 4.5 4.5L14.5 8',
  up: 'm5.5 12 4.5-4.5 4.5 4.5',
  left: 'M12 5.5 7.5 10l4.5 4.5',
  right: 'm8 5.5 4.5 4.5L8 14.5',
  check: 'm4.5 10.5 3.5 3.5 7.5-8',
  bolt: 'M11 2.5 4.5 11.5H9l-1 6 7-9.5h-4.5z',
  help: 'M7.5 7.5a2.5 2.5 0 1 1 3.6 2.3c-.7.4-1.1.9-1.1 1.7M10 14.5h.01',
  warn: 'M10 3.5 17.5 16.5h-15zM10 8.5v4M10 14.5h.01',
  info: 'M10 3.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13zM10 9.5v4M10 6.5h.01',
  search: 'M9 4a5 5 0 1 0 0 10A5 5 0 0 0 9 4zM12.7 12.7l3.8 3.8',
} as const;

/** The name of a drawing. */
export type IconName = keyof typeof PATHS;

/** A small drawing beside a text that says the same; screen readers pass over it. */
export function Icon({ name, size = 18 }: { readonly name: IconName; readonly size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 20 20" aria-hidden="true" focusable="false" style={{ flexShrink: 0 }}>
      <path
        d={PATHS[name]}
        fill="none"
        stroke="currentColor"
        strokeWidth={name === 'dots' ? 2.4 : 1.6}
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
