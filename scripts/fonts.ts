import { rmSync } from 'node:fs';
import { faces } from '../src/fonts/faces.ts';
import { cutFace, lettersOf, preparedDir } from '../src/fonts/make-fonts.ts';

// Cuts every font to its plain alphabet, once, so that building a site rarely has to.
rmSync(preparedDir, { recursive: true, force: true });
for (const face of faces) {
  const bytes = await cutFace(face, lettersOf(face, ''), [preparedDir]);
  console.log(`${(bytes.length / 1000).toFixed(0).padStart(5)} kB  ${face.file}`);
}
