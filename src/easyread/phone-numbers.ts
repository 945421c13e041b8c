// A run of 9 or more digits that starts like a British phone number. Reference numbers do not start with 0 or +44.
const candidate = /(?<![\p{L}\p{N}£.,/-])(?:\+\s?44|0044|\(0|0)(?:[\s()-]*\d){8,12}(?![\p{L}\p{N}])/gu;

/** Everything in a text that is a phone number, however it is written. */
export function phoneNumbers(text: string): { index: number; text: string }[] {
  if (!/\d/.test(text)) return [];
  return [...text.matchAll(candidate)].map(({ index, 0: found }) => ({ index, text: found.trim() }));
}

const groups = [
  /^02\d \d{4} \d{4}$/, // London, Cardiff …: 020 7946 0000
  /^0(?:11\d|1\d1|[389]\d\d) \d{3} \d{4}$/, // big cities and national numbers: 0121 496 0000, 0300 061 0614
  /^0800 \d{6}$/,
  /^07\d{3} \d{3} \d{3}$/, // mobiles
  /^01\d{3} \d{5,6}$/, // other towns: 01902 555000
  /^01\d{3} \d{3} \d{3}$/,
  /^01\d{4} \d{4,5}$/,
];

/** True for a phone number in the groups that British people know. */
export const isInGroups = (phone: string): boolean => groups.some((group) => group.test(phone));

/** The digits of a British number in their groups, or undefined when there are too many or too few. */
export function groupDigits(phone: string): string | undefined {
  const digits = phone.replace(/\D/g, '').replace(/^(?:0044|44)0?/, '0');
  const cut = (...sizes: number[]): string => {
    let at = 0;
    return sizes.map((size) => digits.slice(at, (at += size))).join(' ');
  };
  if (/^0800\d{6}$/.test(digits)) return cut(4, 6);
  if (digits.length !== 11) return undefined;
  if (/^02/.test(digits)) return cut(3, 4, 4);
  if (/^07/.test(digits)) return cut(5, 3, 3);
  if (/^0(?:11|1\d1|[389])/.test(digits)) return cut(4, 3, 4);
  return cut(5, 6);
}
