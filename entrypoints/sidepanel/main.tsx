import { startList } from '../popup/start.tsx';

void startList({ isBeside: true });
