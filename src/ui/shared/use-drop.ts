import { useEffect, useState } from 'preact/hooks';

/** Files dropped anywhere on the page. @returns whether something is held over it. */
export function useDrop(onFiles: (files: File[]) => void): boolean {
  const [over, setOver] = useState(false);
  useEffect(() => {
    const stop = new AbortController();
    const { signal } = stop;
    const hover = (e: DragEvent): void => {
      e.preventDefault();
      setOver(true);
    };
    const leave = (e: DragEvent): void => setOver(e.relatedTarget !== null);
    const drop = (e: DragEvent): void => {
      e.preventDefault();
      setOver(false);
      onFiles([...(e.dataTransfer?.files ?? [])]);
    };
    document.addEventListener('dragover', hover, { signal });
    document.addEventListener('dragleave', leave, { signal });
    document.addEventListener('drop', drop, { signal });
    return () => stop.abort();
  });
  return over;
}
