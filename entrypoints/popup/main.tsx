import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '../../assets/styles/page.css';
import { createDatabase } from '../../lib/store/database.ts';
import { lookFirst, Popup } from './Popup.tsx';
import './popup.css';

const root = document.getElementById('root');
if (root) {
  const db = createDatabase();
  void lookFirst(db).then((first) =>
    createRoot(root).render(
      <StrictMode>
        <Popup db={db} first={first} />
      </StrictMode>,
    ),
  );
}
