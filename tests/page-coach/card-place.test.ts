import { describe, expect, it } from 'vitest';
import { cardPlace } from '../../lib/page-coach/card-place.ts';

const card = { width: 300, height: 120 };
const window = { width: 1000, height: 700 };
const line = (left: number, top: number, width = 120) => ({
  ...{ x: left, y: top, left, top, width, height: 20 },
  ...{ right: left + width, bottom: top + 20 },
});

describe('the card of a mark', () => {
  it('stands under the words, from their start on', async () => {
    expect(await cardPlace([line(200, 100)], card, window)).toEqual({ x: 200, y: 126 });
  });

  it('stands under the last line of words that are wrapped', async () => {
    expect(await cardPlace([line(600, 100), line(50, 120)], card, window)).toEqual({ x: 50, y: 146 });
  });

  it('begins where its line begins, though part of it is bold', async () => {
    expect(await cardPlace([line(200, 100), line(240, 100)], card, window)).toEqual({ x: 200, y: 126 });
  });

  it('stands above the first line where there is no room below', async () => {
    expect(await cardPlace([line(600, 620), line(50, 640)], card, window)).toEqual({ x: 600, y: 494 });
  });

  it('stays below where above there is even less room', async () => {
    expect(await cardPlace([line(200, 60)], card, { width: 1000, height: 190 })).toEqual({ x: 200, y: 86 });
  });

  it('stays between the edges of the window', async () => {
    expect((await cardPlace([line(900, 100)], card, window)).x).toBe(692);
    expect((await cardPlace([line(-40, 100)], card, window)).x).toBe(8);
    expect((await cardPlace([line(100, 100)], card, { width: 200, height: 700 })).x).toBe(8);
  });
});
