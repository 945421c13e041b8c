export default function configure(eleventy) {
  eleventy.addPassthroughCopy('src/pictures');
  eleventy.addPassthroughCopy('src/style.css');
  eleventy.addPairedShortcode(
    'idea',
    (text, picture) =>
      `<div class="idea"><img src="/pictures/${picture}" alt="" width="120" height="120" loading="lazy" decoding="async"><p>${text}</p></div>`,
  );
}

export const config = {
  dir: { input: 'src', output: 'dist' },
  markdownTemplateEngine: 'njk',
  htmlTemplateEngine: 'njk',
};
