/** The few signs the in-page UI needs, drawn here: an icon library's runtime would weigh more than all of them. */
const paths = {
  check: 'M3.5 8.5l3 3 6-7',
  circle: 'M8 2.5a5.5 5.5 0 1 0 0 11a5.5 5.5 0 1 0 0-11',
  calendar: 'M3 4.5h10v8.5H3zM3 7.5h10M5.5 2.5v2M10.5 2.5v2',
  plus: 'M8 3.5v9M3.5 8h9',
  cross: 'M4.5 4.5l7 7M11.5 4.5l-7 7',
  chevron: 'M4 6l4 4l4-4',
  copy: 'M6 6h7v7H6zM3 10V3h7',
  link: 'M7 9a2.5 2.5 0 0 0 3.6 0l2-2a2.5 2.5 0 0 0-3.6-3.6l-.8.8M9 7a2.5 2.5 0 0 0-3.6 0l-2 2A2.5 2.5 0 0 0 7 12.600l.8-.8',
  phone:
    'M3.5 3h2.500l1 3l-1.5 1.200a7 7 0 0 0 3.3 3.300L10 9l3 1v2.500a1 1 0 0 1-1 1A9.5 9.5 0 0 1 2.5 4a1 1 0 0 1 1-1z',
  clock: 'M8 2.5a5.5 5.5 0 1 0 0 11a5.5 5.5 0 1 0 0-11M8 5v3l2 1.5',
  warning: 'M8 2.5l6 11H2zM8 6.5v3.2M8 11.6v.3',
};

interface Props {
  name: keyof typeof paths;
  /** CSS pixels; default 14. */
  size?: number;
  /** What it says; without one it is an ornament. */
  label?: string;
}

export function Icon({ name, size = 14, label }: Props) {
  return (
    <svg
      viewBox="0 0 16 16"
      width={size}
      height={size}
      fill="none"
      stroke="currentColor"
      role={label ? 'img' : undefined}
      aria-label={label}
      aria-hidden={label ? undefined : true}
      className={`icon icon-${name}`}
    >
      <path d={paths[name]} />
    </svg>
  );
}
