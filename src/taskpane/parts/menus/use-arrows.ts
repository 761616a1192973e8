import { useCallback, type KeyboardEvent } from 'react';

/** What of a list the arrow keys go through. */
const ITEMS = 'button[data-item], [role="tab"], summary, li > button, [data-item]';

/**
 * Up and down arrows, Home and End move through the items of the list on which the returned handler is put. Fields and
 * pages inside keep their keys.
 */
export function useArrows(items = ITEMS): (event: KeyboardEvent<HTMLElement>) => void {
  return useCallback(
    (event) => {
      const { target, currentTarget, key } = event;
      if (!(target instanceof HTMLElement) || !target.matches(items) || event.altKey) return;
      const all = [...currentTarget.querySelectorAll<HTMLElement>(items)].filter(
        (item) => item.offsetParent !== null,
      );
      const at = all.indexOf(target);
      const places: Readonly<Record<string, number>> = {
        ArrowDown: Math.min(at + 1, all.length - 1),
        ArrowUp: Math.max(at - 1, 0),
        Home: 0,
        End: all.length - 1,
      };
      const place = places[key];
      if (place === undefined) return;
      event.preventDefault();
      all[place]?.focus();
    },
    [items],
  );
}
