import { createRoot } from 'react-dom/client';
import '../../assets/styles/page.css';
import '../gmail.content/marks.css';
import { speak } from '../../lib/pages/speak.ts';
import { deleteOldSandboxes } from '../../lib/practice/sandbox.ts';
import { Practice } from './Practice.tsx';

speak('pages.practice');
void deleteOldSandboxes(Date.now());
const root = document.getElementById('root');
if (root) createRoot(root).render(<Practice />);
