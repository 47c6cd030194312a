/** The options page's own worker: whatever is large about the book is done here. One answer a job, by its number. */
import type { JobAnswer, JobRequest } from './book/job-types.ts';
import { runJob } from './book/connect-jobs.ts';

const answer = (message: JobAnswer): void => postMessage(message);

addEventListener('message', (event: MessageEvent<JobRequest>) => {
  const { id, job } = event.data;
  runJob(job, { progress: (progress) => answer({ id, progress }), part: (part) => answer({ id, part }) }, Date.now(), () =>
    crypto.randomUUID(),
  ).then(
    (done) => answer({ id, done }),
    (error: unknown) => {
      const { name, message } = error instanceof Error || error instanceof DOMException ? error : new Error(String(error));
      answer({ id, failed: { name, message } });
    },
  );
});
