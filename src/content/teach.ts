/** The panel with which a page is taught, brought by the worker when the user has asked for it in the popup. */
import { TeachSession } from './teach/session.ts';
import { world } from './world.ts';

const here = world();
if (here.teaching) here.teaching();
else {
  const session = new TeachSession(() => {
    delete here.teaching;
    here.onScreen?.();
  });
  here.teaching = session.comeForward;
  void session.start();
}
