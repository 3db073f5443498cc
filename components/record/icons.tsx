import { Drawing } from '../inpage/icons.tsx';

/** The signs only the record's panel needs: Gmail's content script does without their bytes. */
const paths = {
  chevron: 'M4 6l4 4l4-4',
  copy: 'M6 6h7v7H6zM3 10V3h7',
  link: 'M7 9a2.5 2.5 0 0 0 3.6 0l2-2a2.5 2.5 0 0 0-3.6-3.6l-.8.8M9 7a2.5 2.5 0 0 0-3.6 0l-2 2A2.5 2.5 0 0 0 7 12.600l.8-.8',
  phone:
    'M3.5 3h2.500l1 3l-1.5 1.200a7 7 0 0 0 3.3 3.300L10 9l3 1v2.500a1 1 0 0 1-1 1A9.5 9.5 0 0 1 2.5 4a1 1 0 0 1 1-1z',
  clock: 'M8 2.5a5.5 5.5 0 1 0 0 11a5.5 5.5 0 1 0 0-11M8 5v3l2 1.5',
};

interface Props {
  name: keyof typeof paths;
  /** CSS pixels. */
  size: number;
}

export function RecordIcon(props: Props) {
  return <Drawing {...props} path={paths[props.name]} />;
}
