import type { PointerEvent, RefObject } from 'react';
import { HEAD_HEIGHT, HEAD_WIDTH } from './Cells';
import { scrolledTo, type Frozen } from './frozen';
import type { Geometry } from './geometry';
import type { Place } from './navigation';

/** What the mouse acts on. */
interface GridPointer {
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly editor: RefObject<HTMLTextAreaElement | null>;
  /** Where a selection that is being drawn began. */
  readonly anchor: RefObject<Place | null>;
  readonly geometry: Geometry;
  readonly frozen: Frozen;
  readonly draft: string | null;
  readonly onCommit: () => boolean;
  readonly select: (place: Place, extend?: boolean) => void;
}

/** A press selects a cell, with Shift up to it; dragging on selects what lies between. */
export function gridPointer({
  scroller,
  editor,
  anchor,
  geometry,
  frozen,
  draft,
  onCommit,
  select,
}: GridPointer) {
  const placeOf = (event: PointerEvent): Place | null => {
    const element = scroller.current;
    if (!element) return null;
    const bounds = element.getBoundingClientRect();
    const [right, down] = [
      event.clientX - bounds.left - HEAD_WIDTH,
      event.clientY - bounds.top - HEAD_HEIGHT,
    ];
    const x = scrolledTo(right, frozen.width, element.scrollLeft);
    const y = scrolledTo(down, frozen.height, element.scrollTop);
    const inside =
      event.clientX - bounds.left < element.clientWidth && event.clientY - bounds.top < element.clientHeight;
    if (!inside || right < 0 || down < 0) return null;
    return { row: geometry.rowAt(y), column: geometry.columnAt(x) };
  };
  return {
    onPointerDown: (event: PointerEvent) => {
      if (event.target === editor.current) return;
      const place = placeOf(event);
      if (!place || event.button !== 0) return;
      event.preventDefault();
      editor.current?.focus({ preventScroll: true });
      if (draft === null || onCommit()) select(place, event.shiftKey);
    },
    onPointerMove: (event: PointerEvent) => {
      if (event.buttons !== 1 || draft !== null || !anchor.current) return;
      const place = placeOf(event);
      if (place) select(place, true);
    },
  };
}
