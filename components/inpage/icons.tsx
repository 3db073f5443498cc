/** The few signs the in-page UI needs, drawn here: an icon library's runtime would weigh more than all of them. */
const paths = {
  check: 'M3.5 8.5l3 3 6-7',
  circle: 'M8 2.5a5.5 5.5 0 1 0 0 11a5.5 5.5 0 1 0 0-11',
  calendar: 'M3 4.5h10v8.5H3zM3 7.5h10M5.5 2.5v2M10.5 2.5v2',
  plus: 'M8 3.5v9M3.5 8h9',
  cross: 'M4.5 4.5l7 7M11.5 4.5l-7 7',
  warning: 'M8 2.5l6 11H2zM8 6.5v3.2M8 11.6v.3',
};

interface DrawingProps {
  /** For styles: `icon-<name>`. */
  name: string;
  path: string;
  /** CSS pixels; default 14. */
  size?: number | undefined;
  /** What it says; without one it is an ornament. */
  label?: string | undefined;
}

export function Drawing({ name, path, size = 14, label }: DrawingProps) {
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
      <path d={path} />
    </svg>
  );
}

interface Props extends Omit<DrawingProps, 'name' | 'path'> {
  name: keyof typeof paths;
}

export function Icon(props: Props) {
  return <Drawing {...props} path={paths[props.name]} />;
}
