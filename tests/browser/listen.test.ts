import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright';
import { visitSite } from '../support/browse.ts';

const visit = visitSite();
const guide = '/guides/complaints/';

interface FakeVoice {
  lang: string;
  localService: boolean;
}
interface Spoken {
  text: string;
  voice: string;
}
const local = (lang: string): FakeVoice => ({ lang, localService: true });
const remote = (lang: string): FakeVoice => ({ lang, localService: false });

for (const [locale, lang] of [
  ['en', 'en-GB'],
  ['ur', 'ur-PK'],
  ['bn', 'bn_IN'],
  ['so', 'so-SO'],
] as const) {
  test(`a device with a voice of its own for ${lang} offers to listen, and reads the title and the first idea with it`, async () => {
    const page = await open(`/${locale}${guide}`, [remote(lang), local(lang)]);
    await page.locator('listen-button button').first().click();
    await page.waitForFunction(() => (window as unknown as { spoken: unknown[] }).spoken.length > 8);
    const spoken = await spokenOn(page);
    const title = await page.locator('h1').innerText();
    assert.ok(title.replace(/\s+/g, ' ').includes(spoken[0]!.text.slice(0, 10)), spoken[0]!.text);
    const idea = (await page.locator('.idea-words').first().innerText()).replace(/\s+/g, ' ');
    assert.ok(
      spoken.some(({ text }) => text.length > 8 && idea.includes(text)),
      JSON.stringify(spoken),
    );
    assert.deepEqual([...new Set(spoken.map(({ voice }) => voice))], [lang]);
  });
}

for (const [name, voices] of [
  ['only a voice that sends the text away', [remote('ur-PK')]],
  ['no voice at all', []],
  ['only a voice of another language', [local('en-GB')]],
] as const) {
  test(`a device with ${name} shows an honest sentence and no button`, async () => {
    const page = await open(`/ur${guide}`, voices);
    await page.waitForSelector('listen-button p');
    assert.match(await page.locator('listen-button').innerText(), /اردو/);
    assert.equal(await page.locator('listen-button button').count(), 0);
  });
}

test('on a page in two languages each has a button that reads its own words, and only one reads at a time', async () => {
  const page = await open('/ur/guides/complaints/with/en/', [local('ur-PK'), local('en-GB')], { isSlow: true });
  const [urdu, english] = [
    page.locator('listen-button[data-reads="ur"] button').first(),
    page.locator('listen-button[data-reads="en"] button').first(),
  ];
  assert.equal(await english.innerText(), 'Listen');
  await urdu.click();
  await english.click();
  assert.deepEqual([await urdu.innerText(), await english.innerText()], ['سنیں', 'Pause']);
  const spoken = await spokenOn(page);
  assert.deepEqual(
    spoken.map(({ voice }) => voice),
    ['ur-PK', 'en-GB'],
  );
  const titles = await page.locator('h1 .side').allInnerTexts();
  for (const [index, { text }] of spoken.entries()) assert.ok(titles[index]!.replace(/\s+/g, ' ').includes(text.slice(0, 10)), text);
});

test('with a voice of one language only, that one is read and the other says honestly that it is not', async () => {
  const page = await open('/ur/guides/complaints/with/en/', [local('en-GB')]);
  await page.locator('listen-button[data-reads="en"] button').first().click();
  await page.waitForFunction(() => (window as unknown as { spoken: unknown[] }).spoken.length > 20);
  const spoken = await spokenOn(page);
  assert.deepEqual(
    spoken.filter(({ text }) => /\p{Script=Arabic}/u.test(text)),
    [],
  );
  await page.waitForSelector('listen-button[data-reads="ur"] p');
});

test('a browser that cannot speak shows an honest sentence and no button', async () => {
  const page = await visit.fresh();
  await page.addInitScript(() => delete (window as unknown as Record<string, unknown>)['speechSynthesis']);
  await page.goto(visit.at(`/en${guide}`));
  await page.waitForSelector('listen-button p');
  assert.match(await page.locator('listen-button').innerText(), /no voice for English/);
  assert.equal(await page.locator('listen-button button').count(), 0);
});

test('a voice that comes late is offered when it comes', async () => {
  const page = await open(`/en${guide}`, []);
  await page.waitForSelector('listen-button p');
  await page.evaluate((voice) => (window as unknown as { addVoice(v: unknown): void }).addVoice(voice), local('en-GB'));
  await page.waitForSelector('listen-button button');
  assert.equal(await page.locator('listen-button p').count(), 0);
});

test('listening can be paused, gone on with and stopped, and the buttons say so', async () => {
  const page = await open(`/en${guide}`, [local('en-GB')], { isSlow: true });
  const [main, stop] = [page.locator('listen-button button').first(), page.locator('listen-button button').last()];
  assert.equal(await main.innerText(), 'Listen');
  assert.equal(await stop.isVisible(), false);
  await main.click();
  assert.deepEqual([await main.innerText(), await stop.innerText()], ['Pause', 'Stop']);
  await main.click();
  assert.equal(await main.innerText(), 'Go on');
  const before = (await spokenOn(page)).length;
  await main.click();
  const spoken = await spokenOn(page);
  assert.equal(spoken.at(-1)!.text, spoken[before - 1]!.text);
  await stop.click();
  assert.equal(await main.innerText(), 'Listen');
  assert.equal(await stop.isVisible(), false);
  assert.ok(await main.evaluate((button) => button === document.activeElement));
  assert.equal(await page.evaluate(() => CSS.highlights.size), 0);
});

test('the sentence that is read is marked on the page', async () => {
  const page = await open(`/en${guide}`, [local('en-GB')], { isSlow: true });
  await page.locator('listen-button button').first().click();
  const marked = await page.evaluate(() => [...CSS.highlights.get('spoken')!].map((range) => (range as Range).toString()));
  assert.equal(marked.length, 1);
  assert.ok((await page.locator('h1').textContent())!.includes(marked[0]!));
});

test('leaving the page ends the reading', async () => {
  const page = await open(`/en${guide}`, [local('en-GB')], { isSlow: true });
  await page.locator('listen-button button').first().click();
  await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide')));
  assert.equal(await page.locator('listen-button button').first().innerText(), 'Listen');
});

test('English terms in brackets and the furniture of the page are not read out', async () => {
  const page = await open(`/ur${guide}`, [local('ur-PK')]);
  await page.locator('listen-button button').first().click();
  await page.waitForFunction(
    () =>
      document.querySelector('listen-button button')!.textContent ===
      document.querySelector<HTMLElement>('listen-button')!.dataset['words']!.match(/"listen":"([^"]*)"/)![1],
  );
  const words = (await spokenOn(page)).map(({ text }) => text);
  const silent = await page.$$eval('.english, .contents li, .share a', (elements) =>
    elements.map((element) => element.textContent!.replace(/\s+/g, ' ').trim()),
  );
  assert.ok(words.length > 20 && silent.length > 3);
  for (const text of silent.filter((each) => each.startsWith('('))) assert.ok(!words.some((word) => word.includes(text)), text);
  const share = await page.locator('.share h2').innerText();
  assert.ok(!words.includes(share));
});

/** Opens a page on a device with made-up voices that speak at once and tell what they said. */
async function open(path: string, voices: readonly FakeVoice[], { isSlow = false } = {}): Promise<Page> {
  const page = await visit.fresh();
  await page.addInitScript(fakeSpeech, { voices: [...voices], isSlow });
  await page.goto(visit.at(path));
  if (voices.some(({ localService }) => localService)) await page.waitForSelector('listen-button :is(button, p)');
  return page;
}

const spokenOn = (page: Page): Promise<Spoken[]> => page.evaluate(() => (window as unknown as { spoken: Spoken[] }).spoken);

function fakeSpeech({ voices, isSlow }: { voices: FakeVoice[]; isSlow: boolean }): void {
  const spoken: { text: string; voice: string }[] = [];
  const list: (FakeVoice & { name: string; default: boolean; voiceURI: string })[] = [];
  const add = (voice: FakeVoice) => list.push({ ...voice, name: voice.lang, default: false, voiceURI: voice.lang });
  voices.forEach(add);
  class Utterance extends EventTarget {
    voice: FakeVoice | null = null;
    lang = '';
    rate = 1;
    text: string;
    constructor(text: string) {
      super();
      this.text = text;
    }
  }
  class Speech extends EventTarget {
    getVoices = () => list;
    cancel = () => undefined;
    pause = () => undefined;
    resume = () => undefined;
    speak(utterance: Utterance): void {
      spoken.push({ text: utterance.text, voice: utterance.voice?.localService ? utterance.voice.lang : 'remote' });
      if (!isSlow) setTimeout(() => utterance.dispatchEvent(new Event('end')), 0);
    }
  }
  const speech = new Speech();
  Object.defineProperty(window, 'speechSynthesis', { value: speech });
  Object.assign(window, {
    spoken,
    SpeechSynthesisUtterance: Utterance,
    addVoice(voice: FakeVoice) {
      add(voice);
      speech.dispatchEvent(new Event('voiceschanged'));
    },
  });
}
