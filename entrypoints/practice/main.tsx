import { createRoot } from 'react-dom/client';
import '../../assets/styles/page.css';
import '../gmail.content/marks.css';
import { deleteOldSandboxes } from '../../lib/practice/sandbox.ts';
import { Practice } from './Practice.tsx';

void deleteOldSandboxes(Date.now());
const root = document.getElementById('root');
if (root) createRoot(root).render(<Practice />);
