// The judge: a child process that reads contributed files, so that a file which brings the native parser down
// ends the judge and not the build. It gets a list of files by message and answers with their verdicts.
import { judgeFile } from './body-record.ts';
import type { BodyFile } from './files.ts';

process.on('message', (files: BodyFile[]) => {
  process.send!(files.map(judgeFile));
});
process.on('disconnect', () => process.exit(0));
