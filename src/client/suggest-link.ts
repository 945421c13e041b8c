/**
 * The link to the form for suggestions also says which idea the reader means, when the address of the page names one (#talk).
 * Without this script the reader writes it into the form.
 */
for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-suggest]')) {
  const plain = link.href;
  link.addEventListener('click', () => {
    const idea = document.getElementById(location.hash.slice(1))?.closest('[data-idea]');
    const url = new URL(plain);
    if (idea) url.searchParams.set('idea', idea.id);
    link.href = url.href;
  });
}
