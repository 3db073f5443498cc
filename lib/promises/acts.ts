import { after, isAt, isOneOf, textAt, type Word } from '../text/words.ts';
import type { Action } from './types.ts';

/** What a verb says will be done. */
export interface Act {
  action: Action;
  /** Index of the first word after the verb and what belongs to it ("get back", "give you a call"). */
  next: number;
  /** Only a promise together with a day: "I'll have it" says little, "I'll have it by Friday" a lot. */
  needsTime?: boolean;
  /** Only a promise together with a day or a time, where "soon" is not enough. */
  wantsDay?: boolean;
  /** Done with or for somebody else ("I'll ask Ana to …", "I'll talk to Bob"). */
  toOther?: boolean;
}

const person = "each|you|u|ya|yo|y'all|everyone|everybody|all|him|her|them|us|folks|guys|your|whoever";
const reader = /^(?:you|u|ya|yo|y'all|your|us|everyone|everybody|all)$/;
const article =
  'a|an|the|my|our|your|his|her|their|some|any|this|that|these|those|it|one|two|more|another|all|both|what|whatever';

const callNouns = /^(?:call|calls|ring|buzz|bell|shout|telephone|phone|teleconference|callback)$/;
const meetNouns =
  /^(?:meeting|meetings|demo|demonstration|lunch|coffee|dinner|breakfast|drink|drinks|beer|visit|session|appointment|walkthrough|time|slot|one|something|interview|webinar|workshop|chat|conversation|presentation|zoom|meet|catch|reception)$/;
const answerNouns =
  /^(?:update|updates|answer|answers|heads|response|reply|decision|news|confirmation|feedback|word|line|note|email|message|estimate)$/;
/** Things a desk sends. */
export const sendNouns =
  /^(?:(?:draft|number|quote|list|detail|proposal|figure|report|deck|file|link|contract|document|presentation|summary|sample|invoice|note|version|slide|sheet|spreadsheet|schedule|video|recording|invite|invitation|memo|paper|redline|markup|recap|minute|point|material|package|form|letter|result|photo|plan|statement|certificate|agreement|confirm|doc)s?|comments|copy|copies|info|information|access|pricing|price|brief|data|agenda|analysis|questionnaire|feedback|paperwork|hardware|tracking|sow|nda|msa)$/;

/** First noun after `at` that says what is set up or had, within a few words. */
function nounWithin(words: readonly Word[], at: number, nouns: RegExp, reach = 6): number {
  for (let index = at; index < at + reach; index += 1) {
    const word = textAt(words, index);
    if (isOneOf(word, '.|,|;|!|?|:|)|and|to|with|for')) return 0;
    if (nouns.test(word)) return index;
  }
  return 0;
}

/** "to you", "over to you", "back to them", "out to you", "to your office" within the clause. */
function deliveredTo(words: readonly Word[], at: number, reach = 12): boolean {
  for (let index = at; index < at + reach; index += 1) {
    const word = textAt(words, index);
    if (/^[.;!?]$/.test(word)) return false;
    const to = textAt(words, index + 1);
    if (isOneOf(word, 'to|for|with|into') && (isOneOf(to, person) || to === 'the' || words[index + 1]?.capital))
      return true;
    if (word === 'ready' || word === 'over') return true;
  }
  return false;
}

type Reader = (words: readonly Word[], at: number) => Act | null;

/** What a reader answers: the act, the index of the first word after it, and what else is to be known of it. */
const does = (action: Action, next: number, extra?: Partial<Act>): Act => ({ action, next, ...extra });

const plainAct =
  (action: Action, extra: Partial<Act> = {}): Reader =>
  (_, at) =>
    does(action, at + 1, extra);

const callBy: Reader = (words, at) => {
  const object = textAt(words, at + 1);
  if (isOneOf(object, 'it|for|off|upon|out|attention|this|that|themselves|ourselves|into') && object !== 'into')
    return null;
  if (object === 'it') return null;
  return does('call', at + 1, { toOther: !reader.test(object) });
};

const talk: Reader = (words, at) => {
  let next = at + 1;
  if (isAt(words, next, 'some|more|further|directly|briefly|again')) next += 1;
  const link = textAt(words, next);
  if (link === 'to' || link === 'with') {
    const whom = textAt(words, next + 1);
    return does('call', next + 1, { toOther: !reader.test(whom) });
  }
  if (isOneOf(link, 'about|through|over')) return does('meet', next);
  return does('call', next, { needsTime: true });
};

const discuss: Reader = (_, at) => does('meet', at + 1);

/** What follows "email" and "write" without an object. */
const writing =
  'about|on|when|once|after|again|back|more|first|tomorrow|today|later|by|next|this|at|in|tonight|with|monday|tuesday|wednesday|thursday|friday||.|,|;|!|-';

/** "email you the deck" sends; "email you on Friday" and "email about it" write. */
const email: Reader = (words, at) => {
  const object = textAt(words, at + 1);
  if (isOneOf(object, 'them|it|this|that|those|these') && textAt(words, at + 2) === 'to') return does('send', at + 2);
  if (isOneOf(object, person) || words[at + 1]?.capital) {
    const thing = textAt(words, at + 2);
    const things = isOneOf(thing, article) && thing !== 'this' && thing !== 'all';
    if (things || sendNouns.test(thing)) return does('send', at + 2, { toOther: !reader.test(object) });
    return does('email', at + 2, { toOther: !reader.test(object) });
  }
  if (isOneOf(object, writing)) {
    return does('email', at + 1);
  }
  return does('send', at + 1);
};

const give: Reader = (words, at) => {
  let next = at + 1;
  const toOther = !reader.test(textAt(words, next));
  while (
    next < at + 4 &&
    !isAt(words, next, 'a|an|the|some|my|our|your|more') &&
    words[next] &&
    !callNouns.test(textAt(words, next))
  )
    next += 1;
  const isPerson = isAt(words, at + 1, person) || words[at + 1]?.capital === true;
  if (!isPerson && isAt(words, at + 1, article)) {
    const reply = nounWithin(words, at + 1, /^(?:update|answer|response|reply|decision)$/, 5);
    if (reply) return does('email', reply + 1);
  }
  const call = nounWithin(words, at + 1, callNouns, 7);
  if (call) return does('call', call + 1, { toOther });
  if (isAt(words, at + 1, 'it|this|that|them|these|those') && textAt(words, at + 2) === 'to')
    return does('send', at + 2);
  if (!isPerson) return null;
  const answer = nounWithin(words, at + 2, answerNouns, 5);
  const status = nounWithin(words, at + 2, /^(?:status|readout|brief|briefing|rundown|overview)$/, 4);
  if (status) return does('other', status + 1, { toOther });
  if (answer) return does('email', answer + 1, { toOther });
  const thing = nounWithin(words, at + 2, sendNouns, 6);
  if (thing) return does('send', thing + 1, { toOther });
  return null;
};

const get: Reader = (words, at) => {
  let next = at + 1;
  if (isAt(words, next, 'right|straight|promptly|quickly')) next += 1;
  const first = textAt(words, next);
  if (first === 'back' && isAt(words, next + 1, 'to|with|in')) {
    if (textAt(words, next + 1) === 'in') return does('other', next + 2);
    return does('email', next + 2, { toOther: false });
  }
  if (first === 'back' && words[next + 1] === undefined) return null;
  if (first === 'in' && isAt(words, next + 1, 'touch|contact')) {
    const phone = nounWithin(words, next + 2, /^(?:phone|cell|telephone|mobile)$/, 8) || byPhone(words, next + 2);
    return does(phone ? 'call' : 'other', next + 2);
  }
  if (first === 'hold' || after(words, next, 'a hold')) return does('call', next + 2, { toOther: true });
  if (first === 'started' || first === 'going') return does('other', next + 1, { needsTime: true });
  if (first === 'together') return does('meet', next + 1);
  if (first === 'with' && (isAt(words, next + 1, person) || words[next + 1]?.capital)) {
    return does('other', next + 2, { toOther: !reader.test(textAt(words, next + 1)) });
  }
  if (first === 'send') return send(words, next);
  // "get it posted", "get sent by Friday"
  const sent = nounWithin(words, next, /^(?:posted|sent)$/, 4);
  if (sent) return does('send', sent + 1, { needsTime: true });
  // "get Bob to call you"
  if (textAt(words, next + 1) === 'to' && (words[next]?.capital || isOneOf(first, 'him|her|them'))) {
    const act = readAct(words, next + 2);
    if (act && isAt(words, next + 3, person)) return act;
  }
  const call = nounWithin(words, next, callNouns, 5);
  if (call && isOneOf(first, 'on|a|you')) return does('call', call + 1);
  const time = nounWithin(words, next, /^(?:meeting|appointment|calendar|calendars|demo)$/, 6);
  if (time) return does('meet', time + 1);
  if (isOneOf(first, 'you|u|ya|them|him|her|everyone')) {
    const thing = textAt(words, next + 1);
    if (isOneOf(thing, 'in|on|to|up|started|going|set|out|back|there|off|approved|ready')) return null;
    if (
      first !== 'you' &&
      isOneOf(
        thing,
        'by|soon|shortly|asap|when|as|for|tomorrow|today|tonight|next|this|if|from|at|and|or|but|involved|done|one',
      )
    ) {
      return null;
    }
    return thing === '' || /^[.,!]$/.test(thing) ? null : does('send', next + 1, { toOther: !reader.test(first) });
  }
  if (isOneOf(first, 'it|this|that|them') && isAt(words, next + 1, 'done|fixed|finished|sorted|resolved|settled'))
    return does('other', next + 2, { wantsDay: true });
  const out = nounWithin(words, next, sendNouns, 4);
  if (out && textAt(words, out + 1) === 'out') return does('send', out + 2);
  // "get it over to you", "get the contract to you by Friday"
  return first !== '' && toPerson(words, next) ? does('send', next) : null;
};

function byPhone(words: readonly Word[], at: number): number {
  for (let index = at; index < at + 8; index += 1) {
    if (isAt(words, index, 'via|by')) {
      for (let next = index + 1; next < index + 4; next += 1)
        if (isAt(words, next, 'phone|cell|telephone|mobile')) return next;
    }
  }
  return 0;
}

/** "… to you", "… over to you", "… into your hands" in the clause. */
function toPerson(words: readonly Word[], at: number, reach = 10): boolean {
  for (let index = at; index < at + reach; index += 1) {
    const word = textAt(words, index);
    if (/^[.,;!?]$/.test(word)) return false;
    if ((word === 'to' || word === 'for') && isAt(words, index + 1, 'you|u|ya|your|everyone|them|him|her')) return true;
  }
  return false;
}

const have: Reader = (words, at) => {
  const first = textAt(words, at + 1);
  if (first === 'to' || textAt(words, at + 2) === 'look') return null;
  // "Should have by noon", "I should have the rest by Friday"
  if (first === 'by' || (first === 'the' && isAt(words, at + 2, 'rest|others') && textAt(words, at + 3) !== 'of'))
    return does('send', at + 1, { needsTime: true });
  if (nounWithin(words, at + 1, /^(?:pleasure|honor|honour|chance|opportunity|time|problems?)$/, 4)) return null;
  const call = nounWithin(words, at + 1, callNouns, 5);
  if (call && isOneOf(first, article)) return does('call', call + 1, { needsTime: true });
  const meet = nounWithin(
    words,
    at + 1,
    /^(?:meeting|lunch|coffee|dinner|breakfast|drinks|demo|visit|session|appointment)$/,
    5,
  );
  if (meet && !isAt(words, meet - 1, 'at|in|over|by') && (isOneOf(first, article) || meet === at + 1))
    return does('meet', meet + 1, { needsTime: true });
  // "have Jake provide it", "have the builder email his statement"
  for (let index = at + 2; index < at + 6; index += 1) {
    const verb = verbAt(words, index);
    if (
      isOneOf(
        verb,
        'send|email|mail|share|fax|forward|provide|call|phone|contact|reach|set|schedule|arrange|get|follow|deliver|drop|bring',
      )
    ) {
      const act = verb === 'email' || verb === 'provide' ? does('send', index + 1) : readAct(words, index);
      if (act) return { ...act };
    }
    if (/^[.,;!?]$/.test(textAt(words, index)) || textAt(words, index) === 'to') break;
  }
  const answer = nounWithin(words, at + 1, /^(?:answer|response|update|decision|news|confirmation)$/, 5);
  if (answer && isOneOf(first, article)) return does('email', answer + 1);
  if (
    isOneOf(first, 'it|this|that|them|everything') &&
    isAt(words, at + 2, 'done|finished|completed|fixed|sorted|resolved|settled')
  ) {
    return does('other', at + 3, { wantsDay: true });
  }
  // "have the new environment, with its data, in place by Monday"
  for (let index = at + 2; index < at + 10; index += 1) {
    if (after(words, index, 'in place')) return does('other', index + 2, { needsTime: true });
  }
  if (deliveredTo(words, at + 1)) return does('send', at + 1);
  if (
    isOneOf(first, 'it|this|that|them|those|these') ||
    sendNouns.test(first) ||
    nounWithin(words, at + 1, sendNouns, 5)
  ) {
    return does('send', at + 1, { needsTime: true });
  }
  return null;
};

const setUp: Reader = (words, at) => {
  let next = at + 1;
  if (textAt(words, next) === 'up') next += 1;
  else if (textAt(words, at) === 'set' || textAt(words, at) === 'setup') {
    const up = nounWithin(words, next, /^up$/, 4);
    if (!up && textAt(words, at) === 'set') return null;
  }
  const call = nounWithin(words, next, callNouns, 6);
  if (call) return does('call', call + 1);
  const meet = nounWithin(words, next, meetNouns, 7);
  return meet ? does('meet', meet + 1) : null;
};

const hop: Reader = (words, at) => {
  const call = nounWithin(words, at + 1, /^(?:call|phone|zoom|teams)$/, 5);
  return call ? does('call', call + 1) : null;
};

const meet: Reader = (words, at) => {
  if (isAt(words, at + 1, 'the|your|our|all|my|these|those|any|every|their|this|that|a|those')) {
    const noun = nounWithin(
      words,
      at + 1,
      /^(?:needs?|requirements?|deadlines?|goals?|budgets?|targets?|expectations?|criteria|demands?|standards?|price|schedule|timeline)$/,
      7,
    );
    if (noun) return null;
  }
  return does('meet', at + 1);
};

const see: Reader = (words, at) => {
  const object = words[at + 1];
  if (!object || !(isOneOf(object.text, person) || (object.capital && object.text !== 'i'))) return null;
  return does('meet', at + 2, { wantsDay: true, toOther: !reader.test(object.text) });
};

const movement: Reader = (words, at) => {
  const next = textAt(words, at + 1);
  if (isOneOf(next, 'by|over|past|round|around')) return does('meet', at + 2);
  if (next === 'in' && isOneOf(verbAt(words, at), 'stop|drop|pop|swing|come'))
    return does('meet', at + 2, { needsTime: true });
  if (verbAt(words, at) === 'come') {
    if (next === 'to') return isAt(words, at + 2, 'you|your|the|see') ? does('meet', at + 3) : null;
    if (next === 'back' && textAt(words, at + 2) === 'in') return does('other', at + 2);
    if (next === 'back') return isAt(words, at + 2, 'to|with') ? does('email', at + 3) : null;
    return isOneOf(next, 'out|down|up|see|and') ? does('meet', at + 2, { wantsDay: true }) : null;
  }
  if (verbAt(words, at) === 'drop') return drop(words, at);
  return null;
};

const drop: Reader = (words, at) => {
  const object = textAt(words, at + 1);
  if (isOneOf(object, 'over|across')) return does('send', at + 2);
  if (nounWithin(words, at + 1, /^off$/, 4) || nounWithin(words, at + 2, /^(?:inbox|mailbox)$/, 7))
    return does('send', at + 2);
  if (isOneOf(object, 'it|them')) return does('send', at + 2, { wantsDay: true });
  if (!isOneOf(object, person) && !words[at + 1]?.capital) return null;
  const call = nounWithin(words, at + 2, callNouns, 4);
  if (call) return does('call', call + 1);
  const note = nounWithin(words, at + 2, /^(?:line|note|email|message|text|mail)$/, 5);
  if (!note) return isAt(words, at + 2, article) ? does('send', at + 2) : null;
  return does(textAt(words, note) === 'text' ? 'text' : 'email', note + 1);
};

const send: Reader = (words, at) => {
  // "send you a note" writes; everything else is a thing that is sent.
  const object = textAt(words, at + 1);
  if (isOneOf(object, 'out|over|along')) return does('send', at + 2);
  if (/^(?:signals?|regards|love|best|greetings)$/.test(object)) return null;
  return does('send', at + 1, { toOther: isOneOf(object, 'him|them|her') });
};

const provide: Reader = (words, at) => {
  const object = textAt(words, at + 1);
  const ok = isOneOf(object, person) || toPerson(words, at + 1);
  return ok ? does('send', at + 1) : does('send', at + 1, { needsTime: true });
};

const needsObjectOrTime =
  (action: Action): Reader =>
  (words, at) => {
    const object = textAt(words, at + 1);
    const direct =
      isOneOf(object, person) ||
      isOneOf(object, article) ||
      object === 'to' ||
      words[at + 1]?.capital === true ||
      toPerson(words, at + 1);
    return does(action, at + 1, { ...(!direct && { needsTime: true }) });
  };

const tellPerson: Reader = (words, at) => {
  const object = textAt(words, at + 1);
  if (isOneOf(object, 'the|my|our|his|her|their') && textAt(words, at) !== 'update') {
    return does('other', at + 2, { toOther: true });
  }
  return tellSomebody(words, at);
};

const tellSomebody: Reader = (words, at) => {
  const object = textAt(words, at + 1);
  if (!isOneOf(object, person) && !words[at + 1]?.capital) return null;
  const toOther = !reader.test(object);
  return does(toOther ? 'other' : 'email', at + 2, { toOther });
};

/** Towards a person: "brief you". */
const towards =
  (action: Action): Reader =>
  (words, at) =>
    isAt(words, at + 1, person) ? does(action, at + 2) : null;

/** The verb alone is enough: "I'll respond", "I'll reply by Friday". */
const answer = plainAct('email');

const particle =
  (particles: RegExp, action: Action, extra: Partial<Act> = {}): Reader =>
  (words, at) =>
    particles.test(textAt(words, at + 1)) ? does(action, at + 2, extra) : null;

const pass: Reader = (words, at) => {
  const along = nounWithin(words, at + 1, /^(?:along|on)$/, 6);
  // "I'll pass on lunch"
  if (along === at + 1 && textAt(words, along) === 'on' && !toPerson(words, along)) return null;
  return along ? does('send', along + 1) : null;
};

const be: Reader = (words, at) => {
  if (after(words, at + 1, 'back|right in touch|contact')) return does('other', at + 4);
  if (after(words, at + 1, 'in touch|contact')) {
    const whom = textAt(words, at + 4);
    return does('other', at + 3, { toOther: textAt(words, at + 3) === 'with' && !reader.test(whom) });
  }
  if (after(words, at + 1, 'back to|with') && isAt(words, at + 3, person)) return does('email', at + 4);
  if (after(words, at + 1, 'on the line|call|phone')) return does('call', at + 4);
  if (after(words, at + 1, 'on a|your|our call')) return does('call', at + 4, { needsTime: true });
  if (after(words, at + 1, 'by at|around|about|after|before|tomorrow|on|this|later'))
    return does('meet', at + 2, { wantsDay: true });
  if (isAt(words, at + 1, 'there|over')) return does('meet', at + 2, { needsTime: true });
  if (
    after(
      words,
      at + 1,
      'at|in your office|place|offices|building|site|lobby|area|city|town|booth|stand|door|plant|store|shop',
    )
  )
    return does('meet', at + 4, { needsTime: true });
  if (after(words, at + 1, 'to you')) return does('send', at + 3);
  return null;
};

const keep: Reader = (words, at) => {
  const kept = nounWithin(words, at + 1, /^(?:posted|updated|informed|apprised|abreast|loop|advised)$/, 6);
  return kept && (isAt(words, at + 1, person) || words[at + 1]?.capital) ? does('email', kept + 1) : null;
};

/** "leave you a message" is a call, "leave a copy on your desk" a thing sent. */
const leave: Reader = (words, at) => {
  const message = nounWithin(words, at + 1, /^(?:message|voicemail|msg|vm)$/, 5);
  if (message) return does('call', message + 1);
  for (let index = at + 2; index < at + 8; index += 1) {
    if (after(words, index, 'on your')) return does('send', at + 1);
  }
  return null;
};

/** "dial you in", "page you", "patch him in". */
const patch: Reader = (words, at) =>
  isAt(words, at + 1, person) ? does('call', at + 2, { toOther: !reader.test(textAt(words, at + 1)) }) : null;

const gather: Reader = (words, at) => does('meet', after(words, at + 1, 'up') || at + 1, { wantsDay: true });

const letKnow: Reader = (words, at) => {
  if (textAt(words, at + 1) === 'me') return null;
  const toOther = !reader.test(textAt(words, at + 1));
  if (textAt(words, at + 2) === 'have') return does('send', at + 3, { toOther });
  const know = nounWithin(words, at + 1, /^know$/, 5);
  if (!know) return null;
  return does(toOther ? 'other' : 'email', know + 1, { toOther });
};

const ask: Reader = (words, at) => {
  const whom = words[at + 1];
  if (whom && (isOneOf(whom.text, person) || whom.capital) && !reader.test(whom.text)) {
    return does('other', at + 2, { toOther: true });
  }
  for (let index = at + 2; index < at + 7; index += 1) {
    const word = textAt(words, index);
    if (/^[.,;!?]$/.test(word)) return null;
    if (isOneOf(word, 'to|for|about|if|whether')) return does('other', index, { toOther: true });
  }
  return null;
};

const check: Reader = (words, at) => {
  const link = textAt(words, at + 1);
  if (link === 'back' || link === 'in') return does('other', at + 2);
  return link === 'with' && textAt(words, at + 2) !== '' ? does('other', at + 2, { toOther: true }) : null;
};

const follow: Reader = (words, at) => {
  const up =
    textAt(words, at + 1) === 'up' ? 1 : textAt(words, at + 1) === '-' && textAt(words, at + 2) === 'up' ? 2 : 0;
  return up ? does('other', at + 1 + up) : null;
};

const connect: Reader = (words, at) =>
  isAt(words, at + 1, person) && isAt(words, at + 2, 'with|to')
    ? does('other', at + 2)
    : isAt(words, at + 1, 'the|a|your|our|it|them|these|those')
      ? null
      : does('call', at + 1, { needsTime: !isAt(words, at + 1, 'with|to|us') });

const walk: Reader = (words, at) =>
  isAt(words, at + 1, person) && nounWithin(words, at + 2, /^through$/, 3)
    ? does('meet', nounWithin(words, at + 2, /^through$/, 3) + 1)
    : null;

const put: Reader = (words, at) => {
  if (textAt(words, at + 1) === 'out') return does('send', at + 2);
  const mail = nounWithin(words, at + 2, /^(?:mail|post)$/);
  if (mail) return does('send', mail + 1);
  const place = nounWithin(words, at + 2, /^(?:desk|chair|wiki|site|page|list|agenda|calendar)$/, 6);
  if (place) return does(isAt(words, place, 'desk|chair') ? 'send' : 'other', place + 1);
  const out = textAt(words, at + 2) === 'out' ? at + 3 : 0;
  if (out) return does('send', out);
  if (textAt(words, at + 1) === 'you' && nounWithin(words, at + 2, /^(?:touch|contact)$/, 3))
    return does('other', at + 2);
  return null;
};

const attend: Reader = (words, at) => (textAt(words, at + 1) === 'you' ? does('meet', at + 2) : setUp(words, at));

const tryYou: Reader = (words, at) => {
  const object = textAt(words, at + 1);
  const again = isOneOf(object, 'again|back|once|later');
  if (!again && !isOneOf(object, 'you|u|him|her|them|your')) return null;
  return does('call', at + 2, { toOther: !again && !reader.test(object) });
};

const write: Reader = (words, at) => {
  const object = textAt(words, at + 1);
  if (object === 'back') return does('email', at + 2);
  if (isOneOf(object, 'you|u|to')) {
    return isAt(words, at + 2, article) ? does('send', at + 2) : does('email', at + 2);
  }
  if (object === 'up' || (object === 'this' && textAt(words, at + 2) === 'up'))
    return does('send', at + 2, { needsTime: false });
  if (object === 'at') return does('send', at + 1);
  return isOneOf(object, writing) ? does('email', at + 1, { needsTime: true }) : null;
};

const reach: Reader = (words, at) => {
  if (textAt(words, at + 1) === 'out') return does(textAt(words, at + 3) === 'phone' ? 'call' : 'other', at + 2);
  if (textAt(words, at + 1) === 'back') return does('other', at + 2 + (textAt(words, at + 2) === 'out' ? 1 : 0));
  return isAt(words, at + 1, person) || words[at + 1]?.capital ? does('call', at + 2) : null;
};

const review: Reader = (words, at) =>
  textAt(words, at + 1) === 'with' && reader.test(textAt(words, at + 2)) ? does('meet', at + 3) : null;

const take: Reader = (words, at) => {
  if (nounWithin(words, at + 1, /^up$/, 4)) return withSomebody(words, at);
  const noun = nounWithin(words, at + 1, /^(?:lunch|dinner|coffee|breakfast|drinks)$/, 4);
  return noun || (textAt(words, at + 1) === 'you' && isAt(words, at + 2, 'to|out')) ? does('meet', at + 2) : null;
};

const circle = particle(/^back$/, 'other');

/** "do a call", and "will do" or "do that" with a day. */
const doCall: Reader = (words, at) => {
  const call = nounWithin(words, at + 1, callNouns, 4);
  if (call) return does('call', call + 1, { needsTime: true });
  const next = textAt(words, at + 1);
  return next === '' || /^[,.!-]$|^(?:it|that|this|so|by|on|tomorrow|today|tonight|first)$/.test(next)
    ? does('other', at + 1, { wantsDay: true })
    : null;
};

/** "address it with Andrew", "raise w him", "run this by legal", "mention it to Bob", "take it up with Ana". */
const withSomebody: Reader = (words, at) => {
  for (let index = at + 1; index < at + 7; index += 1) {
    const word = textAt(words, index);
    if (/^[.,;!?]$/.test(word)) return null;
    if (isOneOf(word, 'with|w|by|past|to|at|in')) return does('other', index, { toOther: true });
  }
  return null;
};

/** A thing done for the reader, which needs no day: "I'll file a bug", "I'll explain the reasoning". */
const forReader: Reader = (words, at) =>
  isAt(words, at + 1, article) || isAt(words, at + 1, person) ? does('other', at + 1) : null;

/** "put together a quote for you", "draft an answer by Monday": made to be sent. */
const make: Reader = (words, at) => {
  const next = at + 1;
  if (toPerson(words, next)) return does('send', next);
  return does('other', next, { needsTime: true });
};

/** Each verb in its base form; those of one kind stand together. */
const acts: ReadonlyMap<string, Reader> = new Map(
  (
    [
      ['call|ring|phone|telephone|buzz', callBy],
      ['dial', (words, at) => patch(words, at) ?? callBy(words, at)],
      ['page|patch|conference', patch],
      ['leave', leave],
      ['convene|eat|celebrate|regroup|reconvene|huddle|sync', gather],
      ['sit', (words, at) => (isAt(words, at + 1, 'down|in') ? does('meet', at + 2, { wantsDay: true }) : null)],
      ['host', (words, at) => (isAt(words, at + 1, person) || toPerson(words, at + 1) ? does('meet', at + 1) : null)],
      ['try', tryYou],
      ['talk|speak|chat', talk],
      ['connect', connect],
      ['discuss', discuss],
      ['do', doCall],
      ['hop|jump', hop],
      ['give', give],
      ['get', get],
      ['have', have],
      ['be', be],
      ['set|setup|schedule|arrange|book|organize|organise|coordinate|grab', setUp],
      ['meet', meet],
      [
        'see',
        (words, at) => (textAt(words, at + 1) === 'to' ? does('other', at + 2, { needsTime: true }) : see(words, at)),
      ],
      [
        'visit',
        (words, at) => (isAt(words, at + 1, 'you|your|with') || words[at + 1]?.capital ? does('meet', at + 1) : null),
      ],
      ['stop|drop|swing|pop|come', movement],
      ['join|attend|participate', attend],
      [
        'bring',
        (words, at) => (nounWithin(words, at + 1, /^up$/, 4) ? withSomebody : needsObjectOrTime('meet'))(words, at),
      ],
      [
        'show',
        (words, at) => (textAt(words, at + 1) === 'you' || toPerson(words, at + 1) ? does('meet', at + 1) : null),
      ],
      ['walk', walk],
      [
        'pick',
        (words, at) =>
          isAt(words, at + 1, person) && textAt(words, at + 2) === 'up'
            ? does('meet', at + 3, { needsTime: true })
            : null,
      ],
      ['review', review],
      ['take', take],
      ['catch', particle(/^up$/, 'call', { needsTime: true })],
      ['send|resend', send],
      [
        'repost|fax|forward|fwd|share|submit|distribute|circulate|fedex|courier|overnight|cc|post|upload|attach|push|scan|ship|transmit|hand',
        needsObjectOrTime('send'),
      ],
      ['email|mail', email],
      ['deliver|provide|supply', provide],
      ['release', (words, at) => (toPerson(words, at + 1) ? does('send', at + 1) : null)],
      ['draft|prepare', make],
      ['copy', (words, at) => (isAt(words, at + 1, person) || words[at + 1]?.capital ? does('send', at + 1) : null)],
      [
        'return',
        (words, at) =>
          isAt(words, at + 1, 'it|them|the|your|you|my')
            ? does(isAt(words, at + 2, 'call') ? 'call' : 'send', at + 1)
            : null,
      ],
      ['pass', pass],
      ['put', (words, at) => put(words, at) ?? (nounWithin(words, at + 1, /^together$/, 7) ? make(words, at) : null)],
      ['publish', (words, at) => does('other', at + 1, { needsTime: textAt(words, at + 1) !== '' })],
      ['write', write],
      ['let', letKnow],
      ['keep', keep],
      ['reply|respond|answer|advise|holler|elaborate', answer],
      ['confirm', needsObjectOrTime('email')],
      ['update|notify|inform|tell|remind', tellPerson],
      ['brief|introduce|bug', towards('other')],
      [
        'revert',
        (words, at) =>
          isAt(words, at + 1, article) ? null : does('email', at + 1, { needsTime: textAt(words, at + 1) !== 'to' }),
      ],
      [
        'pencil',
        (words, at) =>
          textAt(words, at + 1) === 'you' || textAt(words, at + 2) === 'in'
            ? does('meet', at + 2, { wantsDay: true })
            : null,
      ],
      [
        'report',
        (words, at) => {
          const next = textAt(words, at + 1);
          if (next === 'back') return does('email', at + 2);
          return next === 'to' ? null : (forReader(words, at) ?? does('email', at + 1));
        },
      ],
      ['shoot', drop],
      [
        'ping',
        (words, at) =>
          isAt(words, at + 1, person) || isAt(words, at + 1, 'again|back') ? does('email', at + 2) : null,
      ],
      ['message', towards('text')],
      [
        'text',
        (words, at) =>
          isAt(words, at + 1, person) || words[at + 1] === undefined || words[at + 1]?.capital
            ? does('text', at + 2)
            : null,
      ],
      ['whatsapp|sms', plainAct('text')],
      ['follow', follow],
      ['circle', circle],
      [
        'loop',
        (words, at) =>
          circle(words, at) ??
          (textAt(words, at + 1) === 'in' || textAt(words, at + 2) === 'in'
            ? does('other', at + 2, { toOther: true })
            : null),
      ],
      ['touch', particle(/^base$/, 'other')],
      ['check', check],
      ['reach', reach],
      ['contact', plainAct('other')],
      ['ask', ask],
      [
        'relay',
        (words, at) =>
          toPerson(words, at + 1) || isAt(words, at + 1, article) ? does('other', at + 1, { toOther: true }) : null,
      ],
      ['address|raise|mention', withSomebody],
      ['flag', (words, at) => withSomebody(words, at) ?? forReader(words, at)],
      ['run', (words, at) => (nounWithin(words, at + 1, /^(?:by|past)$/, 4) ? withSomebody(words, at) : null)],
      [
        'add',
        (words, at) =>
          nounWithin(words, at + 1, /^to$/, 1) || textAt(words, at + 2) === 'to' ? does('other', at + 2) : null,
      ],
      ['find', particle(/^out$/, 'other')],
      ['file|log|explain|clarify', forReader],
      [
        'open|create',
        (words, at) =>
          nounWithin(words, at + 1, /^(?:ticket|issue|case|bug|request)$/, 4) ? forReader(words, at) : null,
      ],
      [
        'convey',
        (words, at) => ({
          action: 'other',
          next: at + 1,
          toOther: true,
          needsTime: !isAt(words, at + 1, article),
        }),
      ],
      ['include', (words, at) => (isAt(words, at + 1, 'you|u') ? does('other', at + 2) : null)],
      [
        'invite',
        (words, at) =>
          nounWithin(words, at + 1, /^over$/, 5) || isAt(words, at + 1, person)
            ? does('meet', at + 1, { needsTime: true })
            : null,
      ],
      ['type', particle(/^up$/, 'send')],
      ['chase', (words, at) => (words[at + 1] ? does('other', at + 1) : null)],
    ] satisfies [string, Reader][]
  ).flatMap(([verbs, read]) => verbs.split('|').map((verb) => [verb, read] as const)),
);

/** "calling" -> "call": the -ing and -ed forms of the verbs above. */
const baseOf = new Map<string, string>();
for (const verb of acts.keys()) {
  const doubled =
    isOneOf(verb, 'get|set|stop|drop|swap|chat|hop|pop|put|let|tip|cc|grab|jot|bug|ship|text|sit|run|log|flag|scan') &&
    !isOneOf(verb, 'text|cc');
  const stem =
    verb.endsWith('e') && verb !== 'be' && verb !== 'see' ? verb.slice(0, -1) : doubled ? verb + verb.at(-1) : verb;
  baseOf.set(`${stem}ing`, verb);
}
for (const verb of acts.keys()) baseOf.set(verb, verb);

/** The base form of the verb at `at`, or the word as it stands. */
function verbAt(words: readonly Word[], at: number): string {
  const word = textAt(words, at);
  return baseOf.get(word) ?? word;
}

/** Whether the word is the -ing form of a verb that can be promised. */
export function isActIng(words: readonly Word[], at: number): boolean {
  const word = textAt(words, at);
  return baseOf.has(word) && !acts.has(word);
}

/** Whether the base form is a verb that `readAct` knows. */
export function hasAct(verb: string): boolean {
  return acts.has(verb);
}

/** What the verb at `at` (base or -ing form) promises, or null where it is no act towards somebody. */
export function readAct(words: readonly Word[], at: number): Act | null {
  return acts.get(verbAt(words, at))?.(words, at) ?? null;
}
