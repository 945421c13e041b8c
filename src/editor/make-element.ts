/** Makes an element with a class and words. Words are never read as HTML. */
export function make<Name extends keyof HTMLElementTagNameMap>(name: Name, className = '', words = ''): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  if (className !== '') element.className = className;
  element.textContent = words;
  return element;
}
