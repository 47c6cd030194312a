import { useCallback, useEffect, useState } from 'preact/hooks';
import { problemOf } from '../../shared/problem.ts';
import type { Loaded } from '../../shared/state-view.tsx';

/**
 * Fetches something when its view opens and whenever `when` changes. What stood there stays until the new is there.
 * @returns its state, and a way to fetch it again.
 */
export function useLoaded<T>(fetchIt: () => Promise<T>, when: unknown): [Loaded<T>, () => void] {
  const [state, setState] = useState<Loaded<T>>({ state: 'loading' });
  const [round, setRound] = useState(0);
  useEffect(() => {
    let wanted = true;
    fetchIt().then(
      (data) => wanted && setState({ state: 'ready', data }),
      (error: unknown) => wanted && setState({ state: 'failed', problem: problemOf(error) }),
    );
    return () => {
      wanted = false;
    };
  }, [when, round]);
  const again = useCallback(() => setRound((n) => n + 1), []);
  return [state, again];
}
