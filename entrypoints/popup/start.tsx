import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '../../assets/styles/page.css';
import { speak } from '../../lib/pages/speak.ts';
import { createDatabase } from '../../lib/store/database.ts';
import { lookFirst, Popup } from './Popup.tsx';

/** Draws the list. @param isBeside in the side panel, where it stays open beside the page */
export async function startList({ isBeside }: { isBeside: boolean }): Promise<void> {
  const root = document.getElementById('root');
  if (!root) return;
  speak('pages.popup');
  const db = createDatabase();
  const first = await lookFirst(db);
  createRoot(root).render(
    <StrictMode>
      <Popup db={db} first={first} isBeside={isBeside} />
    </StrictMode>,
  );
}
