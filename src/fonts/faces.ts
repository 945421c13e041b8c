import type { LocaleInfo } from '../locale/table.ts';

/** One font file of an npm package and what it is for. */
export interface Face {
  family: string;
  weight: string;
  /** Path of the file as node_modules names it. */
  file: string;
  /** Letters that are always kept, so that the subset rarely changes: the alphabet of its languages. */
  alphabet: string;
  /** CSS unicode-range: which characters it is used for. */
  range: string;
  /** The stacks that use it; see styles/tokens.css. */
  use: LocaleInfo['font'] | 'dyslexia';
  /** Fetched at once by pages of its locales. */
  isPreloaded: boolean;
}

const ascii = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).join('');
const latin = `${ascii}£€–—‘’“”…•·©éÉóÓâÂîÎ«»„`;
const urdu = 'ءآأؤئابپتٹثجچحخدڈذرڑزژسشصضطظعغفقکگلمنںوہھیےةۃ۔؟،؛٫٬٪“”‘’ًٌٍَُِّْٰٔ\u200C\u200D 0123456789()-–:/.!%£«»';
const arabic = 'ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىي؟،؛ًٌٍَُِّْٰـ\u200C\u200D 0123456789()-–:/.!%£«»“”';
const bengali = `ঁংঃঅআইঈউঊঋএঐওঔকখগঘঙচছজঝঞটঠডঢণতথদধনপফবভমযরলশষসহ়ািীুূৃেৈোৌ্ৎৗড়ঢ়য়০১২৩৪৫৬৭৮৯৳।॥\u200C\u200D ${latin}`;
const gurmukhi = `ਁਂਃਅਆਇਈਉਊਏਐਓਔਕਖਗਘਙਚਛਜਝਞਟਠਡਢਣਤਥਦਧਨਪਫਬਭਮਯਰਲਲ਼ਵਸ਼ਸਹ਼ਾਿੀੁੂੇੈੋੌ੍ਖ਼ਗ਼ਜ਼ੜਫ਼ੰੱੲੳ।॥\u200C\u200D ${latin}`;
const gujarati = `ઁંઃઅઆઇઈઉઊઋઍએઐઑઓઔકખગઘઙચછજઝઞટઠડઢણતથદધનપફબભમયરલળવશષસહ઼ાિીુૂૃૅેૈૉોૌ્।॥\u200C\u200D ${latin}`;

// Digits come from another font: the zero of this one has a stroke, which people take for another sign.
const latinRange = 'U+0-2F,U+3A-FF,U+2010-2027,U+20AC,U+2122';
const arabicRange = 'U+600-6FF,U+750-77F,U+8A0-8FF,U+200C-200D,U+FB50-FDFF,U+FE70-FEFF';

/** A font for paper only: on a screen every phone and computer has good letters of its own, and these weigh a megabyte. */
export type PaperFace = Pick<Face, 'family' | 'weight' | 'file' | 'range'>;

const hanRange = 'U+20,U+B7,U+2014,U+2018-201D,U+2026,U+3000-303F,U+4E00-9FFF,U+FF00-FFEF';

/** Noto Sans SC, cut to its simplified characters and their signs. Its package has 90 MB, so the two files lie here. */
export const paperFaces: readonly PaperFace[] = [400, 700].map((weight) => ({
  family: 'Plainleaf Han',
  weight: String(weight),
  file: `./noto-sans-sc/noto-sans-sc-${weight}.woff2`,
  range: hanRange,
}));

/** Every font the site can serve. Only the ones that the site's locales use are made, cut down to the letters they use. */
export const faces: readonly Face[] = [
  {
    family: 'Plainleaf Latin',
    weight: '200 900',
    file: '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2',
    alphabet: '0123456789',
    range: 'U+30-39',
    use: 'latin',
    isPreloaded: true,
  },
  {
    family: 'Plainleaf Latin',
    weight: '200 800',
    file: '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2',
    alphabet: latin,
    range: latinRange,
    use: 'latin',
    isPreloaded: true,
  },
  {
    family: 'Plainleaf Latin',
    weight: '200 800',
    file: '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-ext-wght-normal.woff2',
    alphabet: 'ąćęłńśźżĄĆĘŁŃŚŹŻășțĂȘȚ',
    range: 'U+100-17F,U+218-21B,U+1E00-1EFF',
    use: 'latin',
    isPreloaded: false,
  },
  {
    family: 'Plainleaf Nastaliq',
    weight: '400',
    file: '@fontsource/noto-nastaliq-urdu/files/noto-nastaliq-urdu-arabic-400-normal.woff2',
    alphabet: urdu,
    range: arabicRange,
    use: 'nastaliq',
    isPreloaded: true,
  },
  {
    family: 'Plainleaf Arabic',
    weight: '400',
    file: '@fontsource/vazirmatn/files/vazirmatn-arabic-400-normal.woff2',
    alphabet: arabic,
    range: arabicRange,
    use: 'naskh',
    isPreloaded: true,
  },
  {
    family: 'Plainleaf Arabic',
    weight: '700',
    file: '@fontsource/vazirmatn/files/vazirmatn-arabic-700-normal.woff2',
    alphabet: arabic,
    range: arabicRange,
    use: 'naskh',
    isPreloaded: true,
  },
  {
    family: 'Plainleaf Bengali',
    weight: '400',
    file: '@fontsource/noto-sans-bengali/files/noto-sans-bengali-bengali-400-normal.woff2',
    alphabet: bengali,
    range: 'U+964-965,U+980-9FF,U+200C-200D,U+25CC',
    use: 'bengali',
    isPreloaded: true,
  },
  {
    family: 'Plainleaf Bengali',
    weight: '700',
    file: '@fontsource/noto-sans-bengali/files/noto-sans-bengali-bengali-700-normal.woff2',
    alphabet: bengali,
    range: 'U+964-965,U+980-9FF,U+200C-200D,U+25CC',
    use: 'bengali',
    isPreloaded: true,
  },
  {
    family: 'Plainleaf Gurmukhi',
    weight: '400',
    file: '@fontsource/noto-sans-gurmukhi/files/noto-sans-gurmukhi-gurmukhi-400-normal.woff2',
    alphabet: gurmukhi,
    range: 'U+964-965,U+A00-A7F,U+200C-200D,U+25CC,U+262C',
    use: 'gurmukhi',
    isPreloaded: true,
  },
  {
    family: 'Plainleaf Gurmukhi',
    weight: '700',
    file: '@fontsource/noto-sans-gurmukhi/files/noto-sans-gurmukhi-gurmukhi-700-normal.woff2',
    alphabet: gurmukhi,
    range: 'U+964-965,U+A00-A7F,U+200C-200D,U+25CC,U+262C',
    use: 'gurmukhi',
    isPreloaded: true,
  },
  {
    family: 'Plainleaf Gujarati',
    weight: '400',
    file: '@fontsource/noto-sans-gujarati/files/noto-sans-gujarati-gujarati-400-normal.woff2',
    alphabet: gujarati,
    range: 'U+964-965,U+A80-AFF,U+200C-200D,U+25CC',
    use: 'gujarati',
    isPreloaded: true,
  },
  {
    family: 'Plainleaf Gujarati',
    weight: '700',
    file: '@fontsource/noto-sans-gujarati/files/noto-sans-gujarati-gujarati-700-normal.woff2',
    alphabet: gujarati,
    range: 'U+964-965,U+A80-AFF,U+200C-200D,U+25CC',
    use: 'gujarati',
    isPreloaded: true,
  },
  {
    family: 'Plainleaf Dyslexia',
    weight: '100 900',
    file: '@fontsource-variable/lexend/files/lexend-latin-wght-normal.woff2',
    alphabet: latin,
    range: latinRange.replace('U+0-2F,U+3A-FF', 'U+0-FF'),
    use: 'dyslexia',
    isPreloaded: false,
  },
  {
    family: 'Plainleaf Dyslexia',
    weight: '100 900',
    file: '@fontsource-variable/lexend/files/lexend-latin-ext-wght-normal.woff2',
    alphabet: 'ąćęłńśźżĄĆĘŁŃŚŹŻășțĂȘȚ',
    range: 'U+100-17F,U+218-21B,U+1E00-1EFF',
    use: 'dyslexia',
    isPreloaded: false,
  },
];
