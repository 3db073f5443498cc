import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ParsedMessage, parseMessagesFile } from '@wxt-dev/i18n/build';
import { expect, test } from 'vitest';
import { draftRules, phraseRules } from '../../lib/rules/catalogue.ts';
import { historyRules } from '../../lib/rules/history-rules.ts';

const root = join(import.meta.dirname, '../..');
const keyOf = ({ key }: ParsedMessage) => key.join('.');

async function texts(language: string): Promise<Map<string, ParsedMessage>> {
  const all = await parseMessagesFile(join(root, `assets/locales/${language}.yml`));
  return new Map(all.filter(({ key }) => !key[0]?.startsWith('@@')).map((message) => [keyOf(message), message]));
}

/** The forms of a text: two where it is a plural. */
const formsOf = (message: ParsedMessage): string[] =>
  message.type === 'plural' ? Object.values(message.plurals) : [message.message ?? ''];

/** What is filled in, wherever it stands in the sentence: `$1 $2`. */
const filledIn = (form: string) => [...new Set(form.match(/\$\d/g))].sort().join(' ');

const english = await texts('en');
const translations = readdirSync(join(root, 'assets/locales')).filter((file) => file !== 'en.yml');

/** A translation's faults, in words. */
function faultsOf(translation: Map<string, ParsedMessage>): string[] {
  const faults = [...translation.keys()]
    .filter((key) => !english.has(key) && !key.startsWith('rule.'))
    .map((key) => `${key}: not in English`);
  for (const [key, original] of english) {
    const translated = translation.get(key);
    if (!translated) faults.push(`${key}: missing`);
    else if (translated.type !== original.type) faults.push(`${key}: ${original.type} in English`);
    else {
      const [ours, theirs] = [formsOf(original), formsOf(translated)];
      // "One promise" may leave its number out; the plural may not.
      if (filledIn(theirs.at(-1) ?? '') !== filledIn(ours.at(-1) ?? '')) faults.push(`${key}: other values filled in`);
      if (theirs.some((form) => !form.trim())) faults.push(`${key}: empty`);
    }
  }
  return faults;
}

test.each(translations)('%s says all that English says, with the same values filled in', async (file) => {
  expect(faultsOf(await texts(file.replace('.yml', '')))).toEqual([]);
});

test.each(translations)('%s says what every rule says, and fills in nothing but the reader', async (file) => {
  const translation = await texts(file.replace('.yml', ''));
  const said = [...translation.keys()].filter((key) => key.startsWith('rule.'));
  const rules = [...phraseRules, ...draftRules, ...historyRules].map(({ id }) => id.replaceAll('-', '_'));
  expect(said.sort()).toEqual(
    rules.flatMap((id) => ['title', 'message', 'advice'].map((part) => `rule.${id}.${part}`)).sort(),
  );
  for (const key of said)
    expect(filledIn(formsOf(translation.get(key) as ParsedMessage)[0] ?? '')).toMatch(/^(?:\$1)?$/);
});

test('a translation that lacks a text, a value or a plural is found out', () => {
  const [first] = english.keys();
  expect(faultsOf(new Map([...english].slice(1)))).toEqual([`${first}: missing`]);
  const more = (message: ParsedMessage) => ({ ...message, type: 'simple', message: '$9' }) as ParsedMessage;
  expect(
    faultsOf(new Map([...english, [first as string, more(english.get(first as string) as ParsedMessage)]])),
  ).toEqual([`${first}: other values filled in`]);
});

test('a plural has two forms, and no other text looks like one', () => {
  for (const message of english.values()) {
    if (message.type === 'plural') expect(Object.keys(message.plurals), keyOf(message)).toEqual(['1', 'n']);
    else expect(message.message, keyOf(message)).not.toContain(' | ');
  }
});

test('no two texts share the name the browser knows them by', () => {
  const names = [...english.values()].map(({ key }) => key.join('_'));
  expect(new Set(names).size).toBe(names.length);
  expect(names.filter((name) => !/^[a-z]\w*$/i.test(name))).toEqual([]);
});

test('every text is used', () => {
  const sources = ['components', 'entrypoints', 'lib', 'wxt.config.ts'].flatMap((place) =>
    place.endsWith('.ts')
      ? [place]
      : readdirSync(join(root, place), { recursive: true, encoding: 'utf8' })
          .filter((file) => /\.tsx?$/.test(file))
          .map((file) => join(place, file)),
  );
  const code = sources.map((file) => readFileSync(join(root, file), 'utf8')).join('\n');
  const said = new Set(code.match(/(?<=')[a-z]\w*(?:\.\w+)*(?=')/gi));
  const inManifest = new Set(code.match(/(?<=__MSG_)\w+(?=__)/g));
  // `outcome.${outcome}`: every key that such a template can make.
  const made = [...code.matchAll(/`((?:\w+\.)+)\$\{[^}]+\}((?:\.?\w+)*)`/g)].map(
    ([, before, after]) => new RegExp(`^${before?.replaceAll('.', '\\.')}\\w+${after?.replaceAll('.', '\\.')}$`),
  );
  const unused = [...english.values()]
    .filter(({ key }) => !said.has(key.join('.')) && !inManifest.has(key.join('_')))
    .map(keyOf)
    .filter((key) => !made.some((shape) => shape.test(key)));
  expect(unused).toEqual([]);
});
