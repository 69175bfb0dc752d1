import { forwardRef } from 'react';

/** Opens the system's window to choose files when it is clicked; it is never seen itself. */
export const FileInput = forwardRef<
  HTMLInputElement,
  {
    readonly label: string;
    readonly accept: string;
    readonly multiple: boolean;
    readonly onFiles: (files: readonly File[]) => void;
  }
>(function FileInput({ label, accept, multiple, onFiles }, ref) {
  return (
    <input
      ref={ref}
      type="file"
      hidden
      aria-label={label}
      accept={accept}
      multiple={multiple}
      onChange={({ target }) => {
        const files = Array.from(target.files ?? []);
        // So that the same file, changed meanwhile, can be chosen again.
        target.value = '';
        if (files.length > 0) onFiles(files);
      }}
    />
  );
});
