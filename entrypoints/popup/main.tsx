import '../../assets/styles/tokens.css';
import { createRoot } from 'react-dom/client';

const root = document.getElementById('root');
if (root) createRoot(root).render(<h1>Follow Through</h1>);
