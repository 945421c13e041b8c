/** Where a link leads, or why it may not. */
export type Address =
  | { kind: 'page'; path: string; anchor: string }
  | { kind: 'web' | 'email' | 'phone'; url: string }
  | { kind: 'unsafe'; reason: string; help: string };

const origin = 'https://page.invalid';
const webHost = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]*[a-z]$/;

/** Reads the address of a link. `from` is the path of the page it stands on, such as /en/guides/money/. */
export function readAddress(url: string, from: string, words = ''): Address {
  const plain = decodeFully(url);
  if (url.trim() === '' || plain === undefined) return unsafe('The link has no address.', 'Write the address between the round brackets.');
  if (/[\u0000-\u0020\u007F-\u009F\\]/.test(plain))
    return unsafe('The address has a space, a backslash or a hidden sign in it.', 'Type the address again.');
  if (/^[a-z][a-z0-9+.-]*:/i.test(plain)) return withScheme(url, plain, words);
  if (plain.startsWith('//')) return unsafe('The address starts with two slashes.', 'Start it with https://');
  if (plain.includes(':') && plain.indexOf(':') < (plain + '/').search(/[/?#]/))
    return unsafe('The address starts in a way we do not know.', 'Start it with https://');
  const target = new URL(url, origin + from);
  if (target.origin !== origin || target.pathname.startsWith('//'))
    return unsafe('The address leaves this site in an unusual way.', 'Start it with https://');
  try {
    return { kind: 'page', path: decodeURI(target.pathname), anchor: decodeURIComponent(target.hash.slice(1)) };
  } catch {
    return unsafe('A % sign in the address is not followed by a letter code.', 'Type the address again.');
  }
}

function withScheme(url: string, plain: string, words: string): Address {
  const scheme = plain.slice(0, plain.indexOf(':')).toLowerCase();
  if (scheme === 'mailto') {
    if (/^mailto:[^\s@?&<>"',;:]+@[a-z0-9.-]+\.[a-z]{2,}$/i.test(plain)) return { kind: 'email', url: plain };
    return unsafe('This is not one plain email address.', 'Write it like this: mailto:hello@example.org');
  }
  if (scheme === 'tel') {
    if (/^tel:\+?[\d() -]{2,20}$/.test(plain)) return { kind: 'phone', url: `tel:${plain.slice(4).replace(/[^\d+]/g, '')}` };
    return unsafe('This is not a plain phone number.', 'Write it like this: tel:03000610614');
  }
  if (scheme !== 'https' && scheme !== 'http') return unsafe(`Links cannot start with "${scheme}:".`, 'Start the address with https://');
  return webAddress(url, plain, words);
}

function webAddress(url: string, plain: string, words: string): Address {
  if (!/^https?:\/\/[^/]/i.test(plain)) return unsafe('The web address is not whole.', 'Write it like this: https://www.gov.uk/');
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  if (!parsed) return unsafe('The web address is not whole.', 'Write it like this: https://www.gov.uk/');
  const typedHost = /^https?:\/\/([^/?#]*)/i.exec(plain)![1]!;
  if (typedHost.includes('@'))
    return unsafe('The address has a name before the @ sign. That can hide where it really goes.', 'Delete everything up to the @ sign.');
  if (parsed.port !== '' || /:\d*$/.test(typedHost)) return unsafe('The address has a port number.', 'Use the plain address of the page.');
  if (!webHost.test(typedHost.toLowerCase()) || parsed.hostname.includes('xn--'))
    return unsafe(
      'The name of the website has unusual letters or is only a number. It could look like another website.',
      'Use the plain name, such as www.gov.uk',
    );
  const shown = shownHost(words);
  if (shown && bare(shown) !== bare(parsed.hostname))
    return unsafe(`The words show ${shown} but the link goes to ${parsed.hostname}.`, 'Make both the same, or use other words.');
  return { kind: 'web', url: parsed.href };
}

// Words that are an address, or have one with https:// or www. among them.
function shownHost(words: string): string | undefined {
  const whole = /^((?:[a-z0-9-]+\.)+[a-z]{2,})(?:[/?#]\S*)?$/i.exec(words.trim());
  const within = /(?:https?:\/\/|\b(?=www\.))((?:[a-z0-9-]+\.)+[a-z]{2,})/i.exec(words);
  return (within ?? whole)?.[1]?.toLowerCase();
}

const bare = (host: string): string => host.replace(/^www\./, '');
const unsafe = (reason: string, help: string): Address => ({ kind: 'unsafe', reason, help });

// Attackers write java%73cript: and hope that only the browser decodes it.
function decodeFully(url: string): string | undefined {
  let text = url;
  for (let round = 0; round < 3; round += 1) {
    try {
      const decoded = decodeURIComponent(text);
      if (decoded === text) return text;
      text = decoded;
    } catch {
      return text;
    }
  }
  return text;
}
