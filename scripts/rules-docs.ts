import { writeFileSync } from 'node:fs';
import { rulesReadme } from './rules/docs.ts';

writeFileSync(new URL('../lib/rules/README.md', import.meta.url), rulesReadme());
