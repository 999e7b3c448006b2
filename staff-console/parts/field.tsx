import { useLayoutEffect, useRef } from 'preact/hooks';

interface Props {
  label: string;
  value: string;
  type(value: string): void;
  placeholder?: string;
  most?: number;
  /** Takes the focus when it appears. */
  focus?: boolean;
  numeric?: boolean;
  look?: string;
}

/** A line of text. Its keys are its own, the F-keys stay the console's. */
export function Field({
  label,
  value,
  type,
  placeholder,
  most = 200,
  focus = false,
  numeric = false,
  look = '',
}: Props) {
  const field = useRef<HTMLInputElement>(null);
  // At once, so that the next key already belongs to the text.
  useLayoutEffect(() => {
    if (focus) field.current?.focus();
  }, [focus]);
  return (
    <input
      ref={field}
      class={`field ${look}`}
      aria-label={label}
      {...(placeholder ? { placeholder } : {})}
      maxLength={most}
      autocomplete="off"
      spellcheck={false}
      {...(numeric ? { inputMode: 'numeric' as const } : {})}
      value={value}
      onInput={({ currentTarget }) => type(currentTarget.value)}
    />
  );
}
