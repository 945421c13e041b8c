import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makeGate } from '../../../src/publish/output-gate.ts';

const inlineScript = 'early()';
function faults(html: string): string[] {
  const gate = makeGate({ inlineScript, base: '/', origin: 'https://example.org' });
  return gate.faultsOf('en/index.html', html).map(({ message }) => message);
}

const forbidden: string[] = [
  '<iframe src="/x"></iframe>',
  '<object data="x"></object>',
  '<embed src="x">',
  '<base href="https://evil.example/">',
  '<style>a{}</style>',
  '<math></math>',
  '<svg><use href="#a"></use></svg>',
  '<svg><foreignObject></foreignObject></svg>',
  '<svg><animate></animate></svg>',
  '<template></template>',
  '<video src="/x"></video>',
  '<audio src="/x"></audio>',
  '<marquee>x</marquee>',
  '<select></select>',
  '<unknown-thing></unknown-thing>',
  '<p onclick="x">a</p>',
  '<img src="/a.png" onerror="x">',
  '<p style="color:red">a</p>',
  '<a href="/" target="_blank">a</a>',
  '<a href="/" ping="/x">a</a>',
  '<iframe srcdoc="x"></iframe>',
  '<button formaction="/x">a</button>',
  '<a href="javascript:x">a</a>',
  '<a href="JAVASCRIPT:x">a</a>',
  '<a href="java&#115;cript:x">a</a>',
  '<a href="data:text/html,x">a</a>',
  '<a href="//evil.example/">a</a>',
  '<img src="https://evil.example/x.png" alt="">',
  '<img src="data:image/png,x" alt="">',
  '<img src="//evil.example/x.png" alt="">',
  '<img srcset="/a.png 1x, https://evil.example/x.png 2x" alt="">',
  '<img srcset="//evil.example/x.png" alt="">',
  '<link rel="stylesheet" href="https://evil.example/x.css">',
  '<link rel="stylesheet" href="https://example.org.evil.example/x.css">',
  '<script src="https://evil.example/x.js"></script>',
  '<script>alert(1)</script>',
  '<script>early() </script>',
  '<form action="https://evil.example/"></form>',
  '<meta http-equiv="refresh" content="0;url=https://evil.example/">',
  '<META HTTP-EQUIV="Set-Cookie" content="a=b">',
  '<meta http-equiv="Set-Cookie" content="a=b">',
  '<a href="/\\evil.example/">a</a>',
  '<a href="/\t/evil.example/">a</a>',
  '<a href="\n//evil.example/">a</a>',
  '<a href="&#47;&#47;evil.example/">a</a>',
  '<a href="&Tab;javascript:x">a</a>',
  '<img srcset="/a.png 1x,//evil.example/x.png 2x" alt="">',
  '<a href=javascript:x>a</a>',
  "<a href='javascript:x'>a</a>",
  '<a\nonclick="x">a</a>',
  '<a/onclick="x">a</a>',
  '<a xlink:href="/">a</a>',
  '<a href="/" href="javascript:x">a</a>',
  '<A HREF="javascript:x">a</A>',
  '<![CDATA[x]]>',
  '<!-- x -->',
  '<?xml x?>',
  '<p>5 < 6</p>',
  '<a href="/"',
  '<script>early()',
];
for (const html of forbidden) test(`must not go out: ${html}`, () => assert.notDeepEqual(faults(html), []));

const allowed: string[] = [
  '<!DOCTYPE html><html lang="en" dir="ltr"><head><meta charset="utf-8"><title>a</title></head><body><main id="main">a</main></body></html>',
  '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'">',
  '<script>early()</script><script src="/_astro/a.js" type="module"></script>',
  '<link rel="canonical" href="https://example.org/en/"><link rel="stylesheet" href="/fonts/a.css">',
  '<a href="https://www.gov.uk/" rel="noopener noreferrer">a</a><a href="mailto:a@example.org">b</a><a href="tel:999">c</a><a href="#a">d</a>',
  '<picture><source type="image/webp" srcset="/a-240.webp 240w, /a-480.webp 480w" sizes="9rem"><img src="/a.jpg" width="1" height="1" alt=""></picture>',
  '<p data-idea aria-label="a" translate="no">&lt;script&gt;alert(1)&lt;/script&gt; javascript:x onclick=</p>',
  '<form action="/en/search/" method="get" role="search"><input type="search" name="q" maxlength="100"></form>',
];
for (const html of allowed) test(`may go out: ${html.slice(0, 80)}`, () => assert.deepEqual(faults(html), []));

test('addresses within the site are remembered with a page that has them', () => {
  const gate = makeGate({ inlineScript, base: '/sub/' });
  gate.faultsOf('en/index.html', '<a href="/sub/en/words/?a#b">a</a><img src="/sub/a.svg" alt=""><a href="/en/">c</a><a href="#d">d</a>');
  assert.deepEqual(
    [...gate.targets],
    [
      ['en/words/', 'en/index.html'],
      ['a.svg', 'en/index.html'],
      ['outside the base: /en/', 'en/index.html'],
    ],
  );
});
