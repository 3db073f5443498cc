import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '../../assets/styles/page.css';
import type { lookFirst } from '../../lib/pages/first-look.ts';
import { speak } from '../../lib/pages/speak.ts';
import { readSettings } from '../../lib/settings/item.ts';
import { createDatabase } from '../../lib/store/database.ts';
import { firstSections } from '../../lib/store/due.ts';
import { type FirstLook, Popup } from './Popup.tsx';

/** Draws the list. @param isBeside in the side panel, where it stays open beside the page */
export async function startList({ isBeside }: { isBeside: boolean }): Promise<void> {
  const root = document.getElementById('root');
  if (!root) return;
  speak('pages.popup');
  const db = createDatabase();
  const { firstLook } = globalThis as { firstLook?: ReturnType<typeof lookFirst> };
  const [settings, read] = await Promise.all([readSettings(), firstLook]);
  const first: FirstLook = { settings, sections: read && firstSections(read) };
  createRoot(root).render(
    <StrictMode>
      <Popup db={db} first={first} isBeside={isBeside} />
    </StrictMode>,
  );
}
