// The judge: a child process that reads contributed files, so that a file which brings the native parser down
// ends the judge and not the build. It gets a list of files by message and answers with their verdicts.
import { judgeFile } from './body-record.ts';
import type { JudgeTask } from './judge-files.ts';

process.on('message', ({ files, contexts }: JudgeTask) => {
  process.send!(files.map((file) => judgeFile(file, contexts.get(file.locale)!)));
});
process.on('disconnect', () => process.exit(0));
