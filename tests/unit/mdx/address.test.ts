import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readAddress } from '../../../src/mdx/address.ts';
import { rulesIn } from '../../support/guide.ts';

const from = '/en/guides/money/';
const read = (url: string, words = 'words'): string => {
  const address = readAddress(url, from, words);
  return address.kind === 'unsafe' ? 'unsafe' : address.kind === 'page' ? `page ${address.path}#${address.anchor}` : `${address.kind} ${address.url}`;
};

const good: [url: string, where: string][] = [
  ['https://www.gov.uk/find-local-council', 'web https://www.gov.uk/find-local-council'],
  ['HTTPS://WWW.GOV.UK/', 'web https://www.gov.uk/'],
  ['http://example.org/', 'web http://example.org/'],
  ['https://a-b.example.co.uk/x_(y)?q=a@b&c=d:e#part', 'web https://a-b.example.co.uk/x_(y)?q=a@b&c=d:e#part'],
  ['https://example.org/caf%C3%A9', 'web https://example.org/caf%C3%A9'],
  ['https://example.org/100%', 'web https://example.org/100%'],
  ['mailto:hello@example.org', 'email mailto:hello@example.org'],
  ['tel:03000610614', 'phone tel:03000610614'],
  ['tel:+44(0)300-061-0614', 'phone tel:+4403000610614'],
  ['tel:999', 'phone tel:999'],
  ['../complaints/', 'page /en/guides/complaints/#'],
  ['../complaints/#how', 'page /en/guides/complaints/#how'],
  ['/en/words/', 'page /en/words/#'],
  ['#how', 'page /en/guides/money/#how'],
  ['#%D9%BE%DB%8C%D8%B3%DB%92', 'page /en/guides/money/#پیسے'],
  ['../complaints/?a:b', 'page /en/guides/complaints/#'],
];
for (const [url, where] of good) test(`the address ${url} is accepted`, () => assert.equal(read(url), where));

const bad: [why: string, urls: string[]][] = [
  [
    'a scheme that runs programs or opens files',
    [
      'javascript:x',
      'JaVaScRiPt:x',
      'vbscript:x',
      'data:text/html,x',
      'DATA:image/svg+xml,x',
      'file:///etc/passwd',
      'blob:x',
      'filesystem:x',
      'about:blank',
      'view-source:x',
      'intent://x',
      'sms:999',
      'ftp://example.org/',
      'ws://example.org/',
      'x:y',
    ],
  ],
  [
    'a scheme that is percent-coded, once or more',
    [
      'java%73cript:x',
      '%6Aavascript:x',
      'javascript%3Ax',
      'java%2573cript:x',
      'java%252573cript:x',
      '%20javascript:x',
      'java%0ascript:x',
      'java%73cript:%',
    ],
  ],
  [
    'a scheme with hidden signs in it',
    [' javascript:x', 'java\tscript:x', 'java\nscript:x', '\u0001javascript:x', 'java\u0000script:x', '\u202Ejavascript:x', 'java\\script:x'],
  ],
  [
    'another host without a scheme',
    [
      '//evil.example/',
      '///evil.example/',
      '\\\\evil.example\\',
      '/\\evil.example/',
      '\\/evil.example/',
      '/%5cevil.example/',
      '/%2fevil.example/',
      '%2f%2fevil.example/',
      '/%255cevil.example/',
      '/%25252fevil.example/',
      '/..//evil.example/',
      '/.//evil.example/',
    ],
  ],
  [
    'slashes that are missing',
    ['https:/evil.example/', 'https:evil.example', 'https:', 'https://', 'https:///evil.example/', 'http:\\\\evil.example'],
  ],
  [
    'a name before the host',
    ['https://gov.uk@evil.example/', 'https://u:p@evil.example/', 'https://gov.uk%40evil.example/', 'https://www.gov.uk\\@evil.example/'],
  ],
  ['a port', ['https://example.org:8080/', 'https://example.org:443/', 'https://example.org:/']],
  [
    'a host that is a number',
    ['https://127.0.0.1/', 'https://2130706433/', 'https://0x7f000001/', 'https://0177.1/', 'https://[::1]/', 'https://1.2.3.4.5/'],
  ],
  ['a host of this computer or of no country', ['https://localhost/', 'https://intranet/', 'https://gov.uk./']],
  [
    'letters that look like others',
    [
      'https://gоv.uk/',
      'https://ｇov.uk/',
      'https://gov。uk/',
      'https://گرین.example/',
      'https://xn--gv-mkc.uk/',
      'https://www.xn--80ak6aa92e.com/',
      'https://gov%2Euk%E3%80%82evil.example/',
    ],
  ],
  [
    'more than one plain email address',
    [
      'mailto:',
      'mailto:a',
      'mailto:a@example.org?subject=x',
      'mailto:a@example.org,b@example.org',
      'mailto:a@example.org%0d%0abcc:b@example.org',
      'mailto:a@example.org%3Fbcc=b@example.org',
    ],
  ],
  ['a phone code that does something', ['tel:*21*0900#', 'tel:%2A21', 'tel:0300;ext=1', 'tel:0300,,1', 'tel:call', 'tel:']],
  ['nothing at all, or a broken % sign', ['', ' ', '%', '../%E0%A4%A/', '#%', ':', '://x', '::a']],
];
for (const [why, urls] of bad)
  test(`an address with ${why} is refused`, () =>
    assert.deepEqual(
      urls.filter((url) => read(url) !== 'unsafe'),
      [],
    ));

const words: [words: string, url: string, isGood: boolean][] = [
  ['www.gov.uk', 'https://evil.example/', false],
  ['WWW.GOV.UK', 'https://evil.example/', false],
  ['https://www.gov.uk/help', 'https://evil.example/', false],
  ['gov.uk', 'https://gov.uk.evil.example/', false],
  ['Go to www.gov.uk now', 'https://evil.example/', false],
  ['See (https://gov.uk).', 'https://evil.example/', false],
  ['gov.uk', 'https://www.gov.uk/', true],
  ['https://www.gov.uk/help', 'https://www.gov.uk/help', true],
  ['Your council', 'https://www.gov.uk/', true],
  ['Carers UK, e.g. the phone line', 'https://www.carersuk.org/', true],
];
for (const [text, url, isGood] of words)
  test(`the words "${text}" ${isGood ? 'may' : 'may not'} lead to ${url}`, () => assert.equal(read(url, text) !== 'unsafe', isGood));

const coded: string[] = [
  '[a](java&#115;cript:x)',
  '[a](&#x6A;avascript:x)',
  '[a](javascript&colon;x)',
  '[a](&Tab;javascript:x)',
  '[a](<java\tscript:x>)',
  '[a](java%73cript:x)',
  '[a](&#47;&#47;evil.example)',
  '[a](java\\script:x)',
  '[a][b]\n\n[b]: javascript:x',
  '[unused]: javascript:x',
  '[www.gov.uk][b]\n\n[b]: https://evil.example/',
  '[a](<https://evil.example:8080/>)',
  '- | [a](javascript:x)',
  '| a |\n| - |\n| [a](javascript:x) |',
  '**[a](javascript:x)**',
  '<Idea picture="house">\n[a](javascript:x)\n</Idea>',
];
for (const body of coded)
  test(`the parser hides no unsafe address: ${JSON.stringify(body)}`, () => assert.deepEqual(rulesIn(body), ['safe-address']));
