import { type Edges, type FieldPlace, visiblePart } from './field-mirror.ts';
import { frameOf, placeOf } from './frames.ts';

/** Where a field is whose document may lie in a frame of the page, and what can be seen of it through the frames. */
export function placeThroughFrames(field: Element): FieldPlace {
  return { ...placeOf(field), seen: seenInPage(field) };
}

function seenInPage(field: Element): Edges {
  const part = visiblePart(field);
  const frame = frameOf(field);
  if (!frame) return part;
  const { left, top, scale } = placeOf(field);
  const outer = seenInPage(frame);
  return {
    left: Math.max(left + part.left * scale, outer.left),
    top: Math.max(top + part.top * scale, outer.top),
    right: Math.min(left + part.right * scale, outer.right),
    bottom: Math.min(top + part.bottom * scale, outer.bottom),
  };
}
