import { startList } from './start.tsx';
import './popup.css';

void startList({ isBeside: false });
