import { type Replacement, replaceParts } from './replace-parts.ts';

/**
 * What Preact does with markup that stands in a slot before it draws (a server's, or that of a part still loading), in the
 * words of its minified file, and what stands there instead. Our slots are empty, and nothing of ours loads in parts: these
 * are 0.5 KB gzip of every Gmail tab.
 *
 * A new Preact may have other words here. Find them again, or take the entries out: it is only size.
 */
const cuts: readonly Replacement[] = [
  ['128&u.__u&&(c=32&u.__u,s=u.__c.__z)&&(r.__u|=c,p=o=[],8==s.nodeType?l=B(s,o):o.push(s),l=o[0]||l),', ''],
  [
    'if(e.length=v,r.__v=null,c||o)if(t&&t.then){if(r.__u|=128|c,o){for(~(T=o.indexOf(l||void 0))||(T=o.length);(N=o[T-1])&&8==N.nodeType;)T--;for(;T<o.length;T++)if(N=o[T])if(o[T]=null,O){if(N==P)break}else{if(8!=N.nodeType)break;N.data.startsWith("$s")&&(P=B(O=N))}}if(!O){for(;l&&8==l.nodeType&&l.nextSibling;)l=l.nextSibling;O=l}(s=B(O=r.__c.__z||(r.__c.__z=O)))?(r.__e=O,l=s):r.__e=l,l=l&&l.nextSibling}else o&&o.some(g);else r.__e=u.__e;',
    'e.length=v,r.__v=null,r.__e=u.__e;',
  ],
  ['p&&p.some(g),', ''],
  ['!u&&(i=t.__c)&&(i=i.__z)&&(f=B(i,o=[]))&&(i==t.__e&&o.some(g),g(f),g(i)),', ''],
  ['if("svg"==C?f=', '"svg"==C?f='],
  [',o)for(s=0;s<o.length;s++)if((k=o[s])&&(C?k.localName==C:3==k.nodeType)){t=k,o[s]=null;break}', ';'],
  [',l&&(n.__m&&n.__m(r,o),l=!1),o=null', ''],
  [
    'if(a="template"==C&&t.content||t,o="textarea"==C&&null!=x.defaultValue?null:o&&d.call(a.childNodes),!l&&o)for($={},s=0;s<t.attributes.length;s++)$[(k=t.attributes[s]).name]=k.value;',
    'a="template"==C&&t.content||t;',
  ],
];

/** A Vite plugin that leaves out of Preact what only markup from elsewhere needs. */
export function preactForEmptySlots() {
  return {
    name: 'preact-for-empty-slots',
    transform(code: string, id: string) {
      if (!id.endsWith('/preact/dist/preact.mjs')) return undefined;
      return replaceParts(code, id, cuts);
    },
  };
}
