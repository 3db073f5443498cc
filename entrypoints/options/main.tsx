import { createRoot } from 'react-dom/client';
import '../../assets/styles/page.css';
import { createDatabase } from '../../lib/store/database.ts';
import { Options } from './Options.tsx';

const root = document.getElementById('root');
if (root) createRoot(root).render(<Options db={createDatabase()} />);
