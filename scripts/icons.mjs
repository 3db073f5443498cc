// Renders assets/icon/icon.svg to the PNGs the manifest names. Run after changing the drawing: `npm run icons`.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { root } from './lib/toolchain.mjs';

const executablePath = process.env.BROWSER_PATH ?? '/usr/bin/chromium';
if (!existsSync(executablePath)) {
  console.error(`No browser at ${executablePath}. Set BROWSER_PATH to a Chrome or Chromium and run again.`);
  process.exit(1);
}
const svg = readFileSync(join(root, 'assets/icon/icon.svg'), 'utf8');
const browser = await puppeteer.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--no-first-run'] });
try {
  const page = await browser.newPage();
  for (const size of [16, 32, 48, 128]) {
    await page.setViewport({ width: size, height: size });
    await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px}</style>${svg}`);
    const png = await page.screenshot({ omitBackground: true });
    writeFileSync(join(root, `assets/public/icon/${size}.png`), png);
  }
} finally {
  await browser.close();
}
