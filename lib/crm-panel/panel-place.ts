import { browser } from 'wxt/browser';

/** Where the rep put the panel: its distance from the window's right and lower edge (CSS pixels), and whether it is a pill. */
export interface PanelPlace {
  right: number;
  bottom: number;
  isCollapsed: boolean;
}

/** One place for all CRMs: she puts it where it is out of the way once. */
const key = 'record-panel';
const start: PanelPlace = { right: 16, bottom: 16, isCollapsed: true };

export async function readPanelPlace(): Promise<PanelPlace> {
  const stored: unknown = (await browser.storage.local.get(key))[key];
  const { right, bottom, isCollapsed } = (stored ?? {}) as Partial<PanelPlace>;
  const number = (value: unknown, fallback: number) => (Number.isFinite(value) ? (value as number) : fallback);
  return {
    right: number(right, start.right),
    bottom: number(bottom, start.bottom),
    isCollapsed: typeof isCollapsed === 'boolean' ? isCollapsed : start.isCollapsed,
  };
}

export async function keepPanelPlace(place: PanelPlace): Promise<void> {
  await browser.storage.local.set({ [key]: place });
}

/** Keeps at least a grip of the panel inside the window, whatever size that has now. */
export function insideWindow({ right, bottom, ...rest }: PanelPlace, width: number, height: number): PanelPlace {
  const clamp = (value: number, most: number) => Math.round(Math.min(Math.max(value, 4), Math.max(most - 48, 4)));
  return { ...rest, right: clamp(right, width), bottom: clamp(bottom, height) };
}
