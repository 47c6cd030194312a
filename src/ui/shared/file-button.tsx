import type { ComponentChildren, JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { Button, type ButtonProps } from './button.tsx';

interface FileButtonProps extends Pick<ButtonProps, 'look' | 'icon' | 'disabled'> {
  children: ComponentChildren;
  /** What the files are, for those who reach the picker itself by voice. */
  name: string;
  /** The kinds of file, as `accept` has them; left out: a file of this product's own. '' is any. */
  accept?: string;
  multiple?: boolean;
  /** Hears of at least one file; the same file can be chosen again. */
  onFiles: (files: File[]) => void;
}

/** A button that opens the browser's own picker of files. */
export function FileButton({
  children,
  name,
  accept = '.json,application/json',
  multiple,
  onFiles,
  ...rest
}: FileButtonProps): JSX.Element {
  const picker = useRef<HTMLInputElement | null>(null);
  return (
    <>
      <Button {...rest} onClick={() => picker.current?.click()}>
        {children}
      </Button>
      <input
        ref={picker}
        class="seen-by-voice-only"
        type="file"
        accept={accept}
        multiple={multiple}
        tabIndex={-1}
        aria-label={name}
        onChange={(e) => {
          const files = [...(e.currentTarget.files ?? [])];
          e.currentTarget.value = '';
          if (files.length > 0) onFiles(files);
        }}
      />
    </>
  );
}
