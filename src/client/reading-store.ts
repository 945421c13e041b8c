/** What a reader chose that differs from how the page comes: name of the choice → value. */
export type ReadingChoices = Readonly<Record<string, string>>;

// The early script (site/early-script.ts) reads it by the same name.
const name = 'plainleaf-reading';

/** The stored choices; undefined when the browser keeps nothing for us. */
export function readChoices(): ReadingChoices | undefined {
  return whenAllowed(() => JSON.parse(localStorage.getItem(name) ?? '{}') as ReadingChoices);
}

/** Keeps the choices on this device. */
export function storeChoices(choices: ReadingChoices): void {
  if (Object.keys(choices).length === 0) return forgetChoices();
  whenAllowed(() => localStorage.setItem(name, JSON.stringify(choices)));
}

/** Leaves no trace of any choice. */
export function forgetChoices(): void {
  whenAllowed(() => localStorage.removeItem(name));
}

// A browser may forbid storage, be full, or hold something broken. The page works all the same.
function whenAllowed<Result>(action: () => Result): Result | undefined {
  try {
    return action();
  } catch {
    return undefined;
  }
}
