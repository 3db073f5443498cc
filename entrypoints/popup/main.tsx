import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '../../assets/styles/page.css';
import { createDatabase } from '../../lib/store/database.ts';
import { Popup } from './Popup.tsx';
import './popup.css';

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <Popup db={createDatabase()} />
    </StrictMode>,
  );
}
