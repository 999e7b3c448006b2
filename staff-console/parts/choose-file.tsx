import type { ComponentChildren } from 'preact';

interface Props {
  /** What the file may be, as the browser's own chooser asks it. */
  accept: string;
  take(file: File | undefined): void;
  children: ComponentChildren;
}

/** A button that lets a file be chosen. */
export const ChooseFile = ({ accept, take, children }: Props) => (
  <label class="quiet-button file-button">
    {children}
    <input
      type="file"
      accept={accept}
      onChange={({ currentTarget }) => {
        take(currentTarget.files?.[0]);
        // The same file may be chosen again.
        currentTarget.value = '';
      }}
    />
  </label>
);
