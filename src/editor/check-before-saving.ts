import { checkFiles, type FileToSave } from './check-files.ts';
import { surroundingsFrom, type EditorData } from './editor-data.ts';
import { showProblems } from './problem-list.ts';

/** A file of an entry that is about to be saved. */
export interface FileOfEntry extends FileToSave {
  isChanged: boolean;
}

/**
 * Checks the very texts that would be written and shows what is wrong. True means: they may be saved. All languages of
 * the entry are read, because one may lead to a place in another; writers only hear of the files that they changed.
 */
export async function checkBeforeSaving(files: readonly FileOfEntry[], data: EditorData): Promise<boolean> {
  const changed = files.filter(({ isChanged }) => isChanged);
  const problems = checkFiles(files, surroundingsFrom(data)).filter(
    ({ file, severity }) => severity !== 'info' && changed.some((one) => one.file === file),
  );
  return problems.length === 0 || showProblems(problems, changed);
}
