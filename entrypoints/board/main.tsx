import { createRoot } from 'react-dom/client';
import '../../assets/styles/page.css';
import { createDatabase } from '../../lib/store/database.ts';
import { Board } from './Board.tsx';

const root = document.getElementById('root');
if (root) createRoot(root).render(<Board db={createDatabase()} />);
