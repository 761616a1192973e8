/** What is chosen for this computer, not for a workbook (本机). */
export interface Preferences {
  /** Whether what is listed follows edits by itself. */
  readonly followsEdits: boolean;
  /** How many of the hints of the first run have been read; all of them when it is large. */
  readonly hintsRead: number;
}

const KEY = 'jixiao.pane';

const USUAL: Preferences = { followsEdits: true, hintsRead: 0 };

/** The preferences of this browser; the usual ones where it keeps none or may not. */
export function readPreferences(): Preferences {
  try {
    return { ...USUAL, ...(JSON.parse(localStorage.getItem(KEY) ?? '{}') as Partial<Preferences>) };
  } catch {
    return USUAL;
  }
}

/** Keeps what has been chosen; where the browser keeps nothing it holds until the pane is closed. */
export function keepPreferences(chosen: Partial<Preferences>): void {
  try {
    localStorage.setItem(KEY, JSON.stringify({ ...readPreferences(), ...chosen }));
  } catch {
    // A browser that keeps nothing shows the hints again, no more.
  }
}
