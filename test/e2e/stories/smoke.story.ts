import { PEOPLE, sampleNeighbourhood } from '../../../scripts/neighbourhood/people.ts';
import { walkMainJob } from '../harness/main-job.ts';
import { story } from '../harness/story.ts';

story(
  "R01 a client's request is explained, declined with one click, and LinkedIn offered in the right chat",
  async ({ site, browser, open }) => {
    site.state.reset(sampleNeighbourhood(Date.now()));
    site.state.arrives(PEOPLE.tom);
    site.state.arrives(PEOPLE.ana);
    const list = await open('/friends/requests');
    await walkMainJob({ browser, site, list, say: (line) => console.log(line) });
  },
);
