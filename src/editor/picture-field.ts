import { choosePicture } from './choose-picture.ts';
import type { PictureChoice } from './editor-data.ts';

// The program puts what makes its own elements here, for fields like this one.
declare const h: (name: string, properties: object | null, ...children: unknown[]) => unknown;

/** What the program hands to a field. */
interface FieldProperties {
  value: unknown;
  /** The id that its label points to. */
  forID: string;
  onChange(value: string): void;
}

/** A field that shows the chosen picture. Pressing it shows all of them. */
export const pictureField =
  (pictures: readonly PictureChoice[]) =>
  ({ value, forID, onChange }: FieldProperties): unknown => {
    const chosen = typeof value === 'string' ? value : '';
    const picture = pictures.find(({ id }) => id === chosen);
    const choose = async (): Promise<void> => {
      const answer = await choosePicture(pictures, chosen);
      if (answer !== undefined) onChange(answer);
    };
    return h(
      'button',
      { type: 'button', id: forID, className: 'picture-field', onClick: () => void choose() },
      picture ? h('img', { src: picture.src, alt: '' }) : null,
      h('span', null, chosen === '' ? 'Choose a picture' : [chosen, picture?.words].filter(Boolean).join(': ')),
    );
  };
